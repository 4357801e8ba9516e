import type { Sql } from '@outreach/graph-reads';
import { sql } from 'kysely';
import { settingsSql } from '../../../reads/settings-sql.ts';
import { ledgerFactsSql } from '../../ledger/ledger-facts-sql.ts';

/** A programme as the rules know it, from a row. */
export const programmeSql = (
  p: Sql,
) => sql`json_build_object('id', ${p}.id, 'centreId', ${p}.centre_id, 'name', ${p}.name,
  'aim', ${p}.aim, 'topics', ${p}.topics, 'kind', ${p}.kind, 'keyStages', ${p}.key_stages, 'yearGroups', ${p}.year_groups,
  'minimumSize', ${p}.minimum_size, 'maximumSize', ${p}.maximum_size, 'joint', ${p}.joint,
  'sessions', (select coalesce(json_agg(json_build_object('title', t.title, 'minutes', t.minutes, 'plan', t.plan,
      'materials', t.materials) order by t.number), '[]')
    from outreach.programme_session t where t.programme_id = ${p}.id))`;

/** Of each content of a run the session that counts: the one that is planned or was held, else the last try. */
const datesSql = (
  groupId: Sql,
) => sql`(select coalesce(json_agg(json_build_object('number', d.run_number, 'title', d.run_title,
    'on', d.held_on, 'startsAt', left(d.starts_at::text, 5), 'minutes', d.minutes, 'moved', d.run_moved, 'state', d.state,
    'sessionId', d.id) order by d.run_number), '[]')
  from (select distinct on (e.run_number) e.* from outreach.session e
    where e.group_id = ${groupId} and not e.catch_up order by e.run_number, e.live desc, e.held_on desc) d)`;

const membersSql = (
  groupId: Sql,
) => sql`(select coalesce(json_agg(json_build_object('id', m.id, 'studentId', m.student_id,
    'caseId', m.case_id, 'from', m.starts_on, 'to', m.ends_on,
    'chosen', json_build_object('code', m.chosen_reason, 'note', m.chosen_note), 'overrides', m.overrides,
    'leaving', case when m.leaving_reason is null then null else json_build_object('code', m.leaving_reason, 'note', m.leaving_note) end,
    'outcome', case when m.outcome is null then null else json_build_object('code', m.outcome, 'note', m.outcome_note) end,
    'yearGroup', s.year_group, 'person', json_build_object('givenName', coalesce(s.given_name, ''), 'familyName', coalesce(s.family_name, ''),
      'preferredName', s.preferred_name)) order by m.starts_on, m.created_at, m.id), '[]')
  from outreach.group_membership m left join outreach.student s on s.id = m.student_id where m.group_id = ${groupId})`;

const catchUpsSql = (
  groupId: Sql,
) => sql`(select coalesce(json_agg(json_build_object('studentId', x.student_id,
    'number', e.run_number, 'on', e.held_on)), '[]')
  from outreach.session e join outreach.session_student x on x.session_id = e.id
  where e.group_id = ${groupId} and e.catch_up and e.live and x.attendance is distinct from 'ABSENT')`;

/** WRK-4: who came to what was held, catch-ups included. */
export const runAttendanceSql = (
  groupId: Sql,
) => sql`(select coalesce(json_agg(json_build_object('number', e.run_number,
    'on', e.held_on, 'catchUp', e.catch_up,
    'students', (select coalesce(json_agg(json_build_object('studentId', x.student_id, 'attendance', x.attendance)), '[]')
      from outreach.session_student x where x.session_id = e.id)) order by e.held_on), '[]')
  from outreach.session e where e.group_id = ${groupId} and e.state = 'HAPPENED')`;

/** All that is known of a group when somebody is held against it, as one value. */
export function groupFactsSql(groupId: Sql): Sql {
  const ledger = ledgerFactsSql(sql.ref('g.school_id'), sql.ref('g.centre_id'));
  return sql`(select json_build_object('id', g.id, 'centreId', g.centre_id, 'schoolId', g.school_id, 'programmeId', g.programme_id,
    'name', g.name, 'workerId', g.worker_id, 'room', g.room, 'everyWeeks', g.every_weeks, 'status', g.status, 'startedOn', g.started_on, 'endedOn', g.ended_on,
    'reason', g.end_reason, 'evaluation', g.evaluation, 'dates', ${datesSql(sql.ref('g.id'))},
    'members', ${membersSql(sql.ref('g.id'))}, 'catchUps', ${catchUpsSql(sql.ref('g.id'))},
    'attendance', ${runAttendanceSql(sql.ref('g.id'))},
    'programme', (select ${programmeSql(sql.ref('p'))} from outreach.programme p where p.id = g.programme_id),
    'school', (select json_build_object('lowAge', c.low_age, 'highAge', c.high_age) from outreach.school c where c.id = g.school_id),
    'settings', ${settingsSql(sql.ref('g.centre_id'))},
    'ledger', json_build_object('schoolId', g.school_id, 'calendar', ${ledger.calendar}, 'allocations', ${ledger.allocations},
      'sessions', ${ledger.sessions}, 'settings', ${ledger.settings}, 'workers', '[]'::json))
  from outreach.workshop_group g where g.id = ${groupId})`;
}
