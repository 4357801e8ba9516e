import { sql } from 'kysely';
import type { Act } from '../../acts/act.ts';

/** Who has a student's open case today: whoever covers it, else its dedicated worker. */
export async function workerOfStudent({ em, today }: Act, studentId: string) {
  const { rows } = await sql<{ worker: string | null }>`
    select coalesce((select v.worker_id from outreach.case_cover v where v.case_id = c.id and v.starts_on <= ${today}::date
      and v.ends_on >= ${today}::date and (v.ended_on is null or v.ended_on > ${today}::date) limit 1), c.dedicated_worker_id) as worker
    from outreach.support_case c where c.student_id = ${studentId}::uuid and c.status <> 'CLOSED'
  `.execute(em.getKysely());
  return rows[0]?.worker ?? null;
}
