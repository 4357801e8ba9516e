import { rootConnection } from '@outreach/graph-reads';
import { sql } from 'kysely';
import { caseworkRow } from '../../reads/casework-row.ts';
import { CASEWORK_READERS } from '../../reads/readers.ts';
import { viewOf } from '../../reads/views-of-tables.ts';

const nomination = viewOf(
  'outreach.transition_nomination',
  ({ column, toOne, equals, filter, desc }) => ({
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
      startsOn: column('starts_on'),
      fromSchoolName: column('from_school_name'),
      fromSchoolUrn: column('from_school_urn'),
      nominatedOn: column('nominated_on'),
      nominatedBy: toOne('StaffMember', { column: 'nominated_by' }),
      endedOn: column('ended_on'),
      endReason: column('end_reason'),
      version: column('version'),
    },
    filters: {
      schoolId: equals('school_id', { kind: 'uuid' }),
      programmeId: equals('programme_id', { kind: 'uuid' }),
      stands: filter((value, { row }) => sql`(${row('ended_on')} is null) = ${value}::boolean`),
    },
    orders: { NEWEST: { terms: [desc('nominated_on', { notNull: true, type: 'date' })] } },
    defaultOrder: 'NEWEST',
  }),
);

export const transitionViews = [nomination];
export const transitionRoots = [
  rootConnection('transitionNominations', 'TransitionNomination', { readers: CASEWORK_READERS }),
];
