import { rootConnection } from '@outreach/graph-reads';
import { sql } from 'kysely';
import { CASEWORK_READERS, SERVICE_READERS } from '../../../reads/readers.ts';
import { viewOf } from '../../../reads/views-of-tables.ts';

const entry = viewOf('outreach.waiting_list_entry', ({ column, toOne, equals, filter, asc }) => ({
  type: 'WaitingListEntry',
  key: 'id',
  keyKind: 'uuid',
  subject: { column: 'student_id' },
  readers: CASEWORK_READERS,
  fields: {
    id: column('id'),
    student: toOne('Student', { column: 'student_id' }),
    programme: toOne('Programme', { column: 'programme_id', always: true }),
    school: toOne('School', { column: 'school_id', always: true }),
    since: column('since'),
    note: column('note', { readers: SERVICE_READERS }),
    endedOn: column('ended_on'),
    endReason: column('end_reason'),
  },
  filters: {
    programmeId: equals('programme_id', { kind: 'uuid' }),
    schoolId: equals('school_id', { kind: 'uuid' }),
    studentId: equals('student_id', { kind: 'uuid' }),
    waits: filter((value, { row }) => sql`(${row('ended_on')} is null) = ${value}::boolean`),
  },
  orders: { LONGEST: { terms: [asc('since', { notNull: true, type: 'date' })] } },
  defaultOrder: 'LONGEST',
}));

export const waitingListViews = [entry];
export const waitingListRoots = [
  rootConnection('waitingList', 'WaitingListEntry', { readers: CASEWORK_READERS }),
];
