import {
  canConfirmArrivals,
  canReadRestrictedPart,
  canWriteTransitionNote,
  nominationStanding,
  nominationStands,
  transitionCheckIns,
  type Destination,
  type NominationDates,
  type SchoolDate,
  type SchoolId,
  type Viewer,
} from '@outreach/domain';
import { rootConnection, rootOne, type Sql } from '@outreach/graph-reads';
import { sql } from 'kysely';
import { caseworkRow } from '../../reads/casework-row.ts';
import { CASEWORK_READERS } from '../../reads/readers.ts';
import {
  schoolCalendarSql,
  withBankHolidays,
  type StoredCalendar,
} from '../../reads/school-calendar-sql.ts';
import { viewOf } from '../../reads/views-of-tables.ts';
import { firstDaySql } from './first-day-sql.ts';
import { restrictedPart, transitionNote } from './transition-note.view.ts';

interface Work extends Destination, NominationDates {
  /** The school that has the pupil on record, where the viewer may see it. */
  readonly currentSchoolId: SchoolId | null;
}

interface Arrival extends NominationDates {
  readonly calendar: StoredCalendar | null;
  readonly metOn: SchoolDate[];
}

type Row<Column extends string> = { row: (name: Column) => Sql };

const dates = ({ row }: Row<'kind' | 'school_id' | 'starts_on' | 'end_reason'>) => ({
  kind: row('kind'),
  firstDay: sql`${firstDaySql(row('school_id'), row('starts_on'))}::text`,
  endReason: row('end_reason'),
});
const day = ({ today }: { today: SchoolDate }) => today;
const notesOf = {
  join: ({ parent, child }: { parent: (name: 'id') => Sql; child: (name: string) => Sql }) =>
    sql`${child('nomination_id')} = ${parent('id')}`,
};

/** Days of sessions at the school to which the pupil came. */
const metOn = ({ row }: Row<'school_id' | 'student_id'>) =>
  sql`(select coalesce(json_agg(e.held_on), '[]') from outreach.session_student x join outreach.session e on e.id = x.session_id
    where x.student_id = ${row('student_id')} and e.school_id = ${row('school_id')} and e.state = 'HAPPENED'
      and x.attendance in ('ATTENDED', 'LATE'))`;

const nomination = viewOf(
  'outreach.transition_nomination',
  ({ column, expression, computed, toOne, connection, equals, filter, desc }) => {
    const may = (allows: (viewer: Viewer, work: Work, today: SchoolDate) => boolean) =>
      computed<Work>({
        needs: (tools) => ({
          ...dates(tools),
          centreId: tools.row('centre_id'),
          schoolId: tools.row('school_id'),
          fromSchoolId: tools.row('from_school_id'),
          currentSchoolId: sql`(select s.school_id from outreach.student s where s.id = ${tools.row('student_id')})`,
        }),
        resolve: (work, { viewer, today }) => allows(viewer, work, today),
      });
    return {
      ...caseworkRow,
      type: 'TransitionNomination',
      fields: {
        id: column('id'),
        student: toOne('Student', { column: 'student_id' }),
        school: toOne('School', { column: 'school_id', always: true }),
        programme: toOne('Programme', { column: 'programme_id', always: true }),
        kind: column('kind'),
        fromYear: column('from_year'),
        toYear: column('to_year'),
        startsOn: expression(({ row }) => firstDaySql(row('school_id'), row('starts_on'))),
        fromSchoolName: column('from_school_name'),
        fromSchoolUrn: column('from_school_urn'),
        nominatedOn: column('nominated_on'),
        nominatedBy: toOne('StaffMember', { column: 'nominated_by' }),
        endedOn: column('ended_on'),
        endReason: column('end_reason'),
        standing: computed<NominationDates>({
          needs: dates,
          resolve: (nominated, { today }) => nominationStanding(nominated, today),
        }),
        note: toOne('TransitionNote', {
          join: ({
            parent,
            child,
          }) => sql`${child('id')} = (select t.id from outreach.transition_note t
            where t.nomination_id = ${parent('id')} order by t.version desc limit 1)`,
        }),
        notes: connection('TransitionNote', notesOf),
        checkIns: computed<Arrival>({
          needs: (tools) => {
            const arrived = (value: Sql) =>
              sql`case when ${tools.row('end_reason')} = 'ARRIVED' then ${value} end`;
            return {
              ...dates(tools),
              calendar: arrived(schoolCalendarSql(tools.row('school_id'))),
              metOn: arrived(metOn(tools)),
            };
          },
          resolve: ({ calendar, firstDay, metOn: days }, { today }) =>
            calendar === null
              ? []
              : transitionCheckIns(withBankHolidays(calendar), firstDay, days, today),
        }),
        viewerCanWriteNote: may(
          (viewer, work, today) =>
            nominationStands(work, today) && canWriteTransitionNote(viewer, work),
        ),
        viewerCanReadRestricted: may(canReadRestrictedPart),
        viewerCanConfirmArrival: may(
          (viewer, work, today) =>
            nominationStanding(work, today) === 'ARRIVAL_TO_CONFIRM' &&
            canConfirmArrivals(viewer, work) &&
            // Whom another served school has on record is the manager's to hand over.
            (viewer.role === 'MANAGER' || work.currentSchoolId === work.schoolId),
        ),
        version: column('version'),
      },
      filters: {
        schoolId: equals('school_id', { kind: 'uuid' }),
        programmeId: equals('programme_id', { kind: 'uuid' }),
        stands: filter(
          (value, { row, context }) =>
            sql`(${row('ended_on')} is null and (${row('kind')} = 'INTO_SECONDARY'
              or ${firstDaySql(row('school_id'), row('starts_on'))} > ${context(day, 'date')})) = ${value}::boolean`,
        ),
        arrived: filter(
          (value, { row }) =>
            sql`coalesce(${row('end_reason')} = 'ARRIVED', false) = ${value}::boolean`,
        ),
        arrivalToConfirm: filter(
          (value, { row, context }) =>
            sql`(${row('ended_on')} is null and ${row('kind')} = 'INTO_SECONDARY'
              and ${firstDaySql(row('school_id'), row('starts_on'))} <= ${context(day, 'date')}) = ${value}::boolean`,
        ),
        hasNote: filter(
          (value, { row }) =>
            sql`exists (select from outreach.transition_note t where t.nomination_id = ${row('id')}) = ${value}::boolean`,
        ),
      },
      orders: { NEWEST: { terms: [desc('nominated_on', { notNull: true, type: 'date' })] } },
      defaultOrder: 'NEWEST',
    };
  },
);

export const transitionViews = [nomination, transitionNote, restrictedPart];
export const transitionRoots = [
  rootConnection('transitionNominations', 'TransitionNomination', { readers: CASEWORK_READERS }),
  rootOne('transitionNomination', 'TransitionNomination', { readers: CASEWORK_READERS }),
];
