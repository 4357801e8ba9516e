import {
  completionOf,
  missedBy,
  type Override,
  type RunAttendance,
  type SchoolDate,
  type StudentId,
} from '@outreach/domain';
import { sql } from 'kysely';
import { CASEWORK_READERS } from '../../../reads/readers.ts';
import { viewOf } from '../../../reads/views-of-tables.ts';
import { runAttendanceSql } from './group-facts-sql.ts';

interface Place {
  studentId: StudentId;
  from: SchoolDate;
  to: SchoolDate | null;
  attendance: RunAttendance[];
}

const member = viewOf('outreach.group_membership', ({ column, toOne, computed, asc, desc }) => ({
  type: 'GroupMember',
  key: 'id',
  keyKind: 'uuid',
  subject: { column: 'student_id' },
  readers: CASEWORK_READERS,
  fields: {
    id: column('id'),
    student: toOne('Student', { column: 'student_id' }),
    group: toOne('WorkshopGroup', { column: 'group_id', always: true }),
    case: toOne('Case', { column: 'case_id' }),
    from: column('starts_on'),
    to: column('ends_on'),
    chosenReason: column('chosen_reason'),
    chosenNote: column('chosen_note'),
    overrides: computed<{ overrides: Override[] }>({
      needs: ({ row }) => ({ overrides: row('overrides') }),
      resolve: ({ overrides }) => overrides,
    }),
    leavingReason: column('leaving_reason'),
    leavingNote: column('leaving_note'),
    outcome: column('outcome'),
    outcomeNote: column('outcome_note'),
    completion: computed<Place>({
      needs: ({ row }) => ({
        studentId: row('student_id'),
        from: row('starts_on'),
        to: row('ends_on'),
        attendance: runAttendanceSql(row('group_id')),
      }),
      resolve: ({ attendance, ...place }) => ({
        ...completionOf(place, attendance),
        missed: missedBy(place, attendance),
      }),
    }),
  },
  orders: {
    NAME: {
      terms: [
        asc(
          ({ row }) =>
            sql`(select s.family_name || ' ' || s.given_name from outreach.student s where s.id = ${row('student_id')})`,
        ),
        asc('starts_on', { notNull: true, type: 'date' }),
      ],
    },
    LATEST: { terms: [desc('starts_on', { notNull: true, type: 'date' })] },
  },
  defaultOrder: 'NAME',
}));

export const groupMemberViews = [member];
