import { rootConnection } from '@outreach/graph-reads';
import { sql } from 'kysely';
import { SERVICE_READERS } from '../../../reads/readers.ts';
import { viewOf } from '../../../reads/views-of-tables.ts';

const keepApart = viewOf('outreach.keep_apart', ({ column, toOne, filter, desc }) => ({
  type: 'KeepApart',
  key: 'id',
  keyKind: 'uuid',
  subject: { column: 'student_id' },
  readers: SERVICE_READERS,
  fields: {
    id: column('id'),
    student: toOne('Student', { column: 'student_id' }),
    otherStudent: toOne('Student', { column: 'other_student_id' }),
    from: column('starts_on'),
    reason: column('reason'),
    note: column('note'),
    setBy: toOne('StaffMember', { column: 'set_by' }),
    liftedOn: column('lifted_on'),
    liftedReason: column('lifted_reason'),
  },
  filters: {
    studentId: filter(
      (value, { row }) => sql`${value}::uuid in (${row('student_id')}, ${row('other_student_id')})`,
    ),
    schoolId: filter(
      (value, { row }) =>
        sql`exists (select from outreach.student s where s.id in (${row('student_id')}, ${row('other_student_id')}) and s.school_id = ${value}::uuid)`,
    ),
    holds: filter((value, { row }) => sql`(${row('lifted_on')} is null) = ${value}::boolean`),
  },
  orders: { NEWEST: { terms: [desc('starts_on', { notNull: true, type: 'date' })] } },
  defaultOrder: 'NEWEST',
}));

export const keepApartViews = [keepApart];
export const keepApartRoots = [
  rootConnection('keepApart', 'KeepApart', { readers: SERVICE_READERS }),
];
