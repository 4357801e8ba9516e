import { Migration } from '@mikro-orm/migrations';
import {
  casework,
  inCentre,
  ownSchool,
  ownStudent,
  policies,
  roleIs,
  seesCasework,
} from './policies.ts';
import { statements } from './statements.ts';
import { workshopGuards } from './workshop-guards.ts';
import { workshopTables } from './workshop-tables.ts';

/** WRK: the manager, and the worker who serves the school. */
const runsWorkshop = `${inCentre} and (${roleIs('MANAGER')} or (${roleIs('OUTREACH_WORKER')} and ${ownSchool}))`;
/** Casework at the group's school; and of whoever comes from another, to a joint programme, their own school's. */
const seesPlace = `${inCentre} and (${roleIs('MANAGER')} or (${casework} and (${ownSchool} or ${ownStudent}
  or exists (select from outreach.student s where s.id = group_membership.student_id and s.school_id = any((select auth.actor_schools())::uuid[])))))`;
/** Whoever serves the school, whose run it is, and who sees a place in it. */
const seesGroup = `${inCentre} and (${roleIs('MANAGER')} or (${casework} and (${ownSchool} or worker_id = (select auth.actor_id())
  or exists (select from outreach.group_membership x where x.group_id = workshop_group.id))))`;
const readsProgrammes = `${inCentre} and ${roleIs('MANAGER', 'OUTREACH_WORKER', 'SCHOOL_REFERRER', 'SCHOOL_LEAD')}`;
const writesProgrammes = `${inCentre} and ${roleIs('MANAGER')}`;

const named = (table: string, command: string, rule: string) =>
  `create policy ${table}_named_${command} on outreach.${table} as restrictive for ${command} to outreach_app ${rule}`;
const isNamed = (column: string) =>
  `not (${column} = any((select auth.nameless_students())::uuid[]))`;

const rules = [
  ...policies('outreach.programme', {
    select: readsProgrammes,
    insert: writesProgrammes,
    update: writesProgrammes,
  }),
  ...policies('outreach.programme_session', {
    select: readsProgrammes,
    insert: writesProgrammes,
    delete: writesProgrammes,
  }),
  ...policies('outreach.workshop_group', {
    select: seesGroup,
    insert: runsWorkshop,
    update: seesGroup,
  }),
  // CNS-3: a withdrawal ends the place, whoever records it.
  ...policies('outreach.group_membership', {
    select: seesPlace,
    insert: runsWorkshop,
    update: seesPlace,
  }),
  ...policies('outreach.student_lesson', {
    select: seesCasework,
    insert: seesCasework,
    update: seesCasework,
    delete: seesCasework,
  }),
  ...policies('outreach.keep_apart', {
    select: runsWorkshop,
    insert: runsWorkshop,
    update: runsWorkshop,
  }),
  ...policies('outreach.waiting_list_entry', {
    select: seesCasework,
    insert: runsWorkshop,
    update: seesCasework,
  }),
  ...[
    ['group_membership', isNamed('student_id')],
    ['student_lesson', isNamed('student_id')],
    ['keep_apart', `${isNamed('student_id')} and ${isNamed('other_student_id')}`],
    ['waiting_list_entry', isNamed('student_id')],
  ].flatMap(([table = '', rule = '']) => [
    named(table, 'select', `using (${rule})`),
    named(table, 'insert', `with check (${rule})`),
    named(table, 'update', `using (${rule}) with check (${rule})`),
  ]),
];

/**
 * Workshops: what the centre offers, its runs at schools, who has a place from when to when, who is kept apart and who
 * waits. Sessions of a run are sessions. A second place, a full group and a pair that is kept apart are refused here
 * too, since two people may add members at once.
 */
export class M0018Workshops extends Migration {
  override up(): void {
    for (const statement of [
      ...statements(workshopTables),
      ...rules,
      ...statements(workshopGuards),
    ])
      this.addSql(statement);
  }
}
