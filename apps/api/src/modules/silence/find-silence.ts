import type { Silence, SilentReason } from '@outreach/domain';
import { sql } from 'kysely';
import type { Act } from '../../acts/act.ts';
import { silencesSql } from './silence-sql.ts';
import { silentHolidays } from './silence.view.ts';

/** What a case is silent about today for one reason, and whether that is put off already. */
export async function findSilence(
  { em, today }: Act,
  caseId: string,
  reason: SilentReason,
): Promise<{ silence: Silence | null; snoozed: boolean }> {
  const day = sql`${today}::date`;
  const holidays = sql`${`{${silentHolidays(today).join(',')}}`}::date[]`;
  const { rows } = await sql<{ on: string; snoozed: boolean }>`
    select i.silent_on::text as "on", exists (select from outreach.silence_snooze z where z.case_id = i.case_id
      and z.reason = i.reason and z.silent_on = i.silent_on and z.lifted_on is null
      and ${day} between z.snoozed_on and z.until) as snoozed
    from (${silencesSql({ today: day, holidays })}) i where i.case_id = ${caseId}::uuid and i.reason = ${reason}
  `.execute(em.getKysely());
  const [row] = rows;
  return row === undefined
    ? { silence: null, snoozed: false }
    : { silence: { reason, on: row.on }, snoozed: row.snoozed };
}
