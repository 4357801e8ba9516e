import { DEFAULT_SETTINGS, SESSION_KIND_RULES, type SessionKind } from '@outreach/domain';
import type { Sql } from '@outreach/graph-reads';
import { sql } from 'kysely';
import { schoolDaysSql } from '../../reads/school-days-sql.ts';

/** The day, and the bank holidays of the half year before it, which no calendar of a school holds. */
export interface SilentDays {
  readonly today: Sql;
  readonly holidays: Sql;
}

/** Longer than the longest wait that a centre can set, holidays included. */
export const LOOK_BACK_DAYS = 200;

/** Rows of (case_id, reason, silent_on) for one reason; `c` is the case, which row-level security has let through. */
type SilentRows = (days: SilentDays) => Sql;

/**
 * The rules of the domain's `silent-case.ts` in SQL, since a page of a list is cut by the database; a test holds the
 * two against each other. One more reason is one more entry here, one of the enumeration, and one rule there.
 */
export const silentRows: readonly SilentRows[] = [noFirstSession, missedTwice, consentEndsInBlock];

/** All that is silent today, whether it was put off or not. */
export function silencesSql(days: SilentDays): Sql {
  return sql.join(
    silentRows.map((rows) => rows(days)),
    sql` union all `,
  );
}

const setting = (name: 'firstSessionWithinSchoolDays' | 'consentRenewalNoticeDays') =>
  sql`coalesce((select (e.settings ->> ${sql.lit(name)})::int from outreach.centre e where e.id = c.centre_id), ${sql.lit(DEFAULT_SETTINGS[name])})`;

/** Sessions `s` with the student of `c`, `x` being the student's place in each. */
const withStudent = sql`outreach.session_student x join outreach.session s on s.id = x.session_id
  where x.student_id = c.student_id`;
const came = sql`(s.state = 'HAPPENED' and x.attendance is distinct from 'ABSENT')`;
const toCome = (today: Sql) => sql`(s.state = 'PLANNED' and s.held_on >= ${today})`;

function noFirstSession({ today, holidays }: SilentDays): Sql {
  return sql`select c.id as case_id, 'NO_FIRST_SESSION' as reason, b.started_on as silent_on
    from outreach.support_case c, lateral (
      select greatest(c.opened_on, (select max(d) from unnest(c.reopened_on) d)) as started_on) b
    where c.status = 'ACTIVE'
      and not exists (select from ${withStudent} and (${toCome(today)} or (${came} and s.held_on >= b.started_on)))
      and ${schoolDaysSql(sql`c.school_id`, {
        from: sql`greatest(b.started_on, ${today} - ${sql.lit(LOOK_BACK_DAYS)})`,
        to: today,
        holidays,
      })} > ${setting('firstSessionWithinSchoolDays')}`;
}

function missedTwice({ today }: SilentDays): Sql {
  return sql`select c.id, 'MISSED_TWICE', m.first_on
    from outreach.support_case c, lateral (
      select min(o.held_on) as first_on, max(o.held_on) as last_on, count(*) as missed
      from (select s.held_on, s.starts_at, ${came} as came, max(s.held_on + s.starts_at) filter (where ${came}) over () as met_at
        from ${withStudent} and s.state in ('HAPPENED', 'DID_NOT_HAPPEN')) o
      where o.met_at is null or o.held_on + o.starts_at > o.met_at) m
    where c.status <> 'CLOSED' and m.missed >= 2
      and not exists (select from ${withStudent} and ${toCome(today)}
        and (s.created_at at time zone 'Europe/London')::date >= m.last_on)`;
}

const kinds = Object.keys(SESSION_KIND_RULES) as SessionKind[];
const needed = sql`case s.kind ${sql.join(
  kinds.flatMap((kind) => {
    const { consent } = SESSION_KIND_RULES[kind];
    return consent === null || consent === 'ANY'
      ? []
      : [sql`when ${sql.lit(kind)} then ${sql.lit(consent)}`];
  }),
  sql` `,
)} end`;

function consentEndsInBlock({ today }: SilentDays): Sql {
  return sql`select c.id, 'CONSENT_ENDS_IN_BLOCK', min(a.ends_on)
    from outreach.support_case c
    join outreach.session_student x on x.student_id = c.student_id
    join outreach.session s on s.id = x.session_id and ${toCome(today)}
    cross join lateral (
      select i.given and not n.disputed and (i.withdrawn_on is null or i.withdrawn_on > s.held_on) as holds,
        least(n.valid_until, (select min(p.closed_on) from outreach.support_case p
          where p.student_id = n.student_id and p.status = 'CLOSED' and p.closed_on > n.signed_on)) as ends_on
      from outreach.intervention_consent i join outreach.consent n on n.id = i.consent_id
      where i.student_id = c.student_id and i.kind = ${needed}
      order by coalesce(i.withdrawn_on, n.signed_on) desc, n.recorded_at desc limit 1) a
    where c.status <> 'CLOSED' and a.holds
      and (a.ends_on < s.held_on or a.ends_on <= ${today} + ${setting('consentRenewalNoticeDays')} / 2)
    group by c.id`;
}
