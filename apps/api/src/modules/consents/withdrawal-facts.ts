import type { WithdrawalFacts } from '@outreach/domain';
import { sql } from 'kysely';
import { queryOne } from '../../acts/query-one.ts';
import type { Em } from '../../persistence/orm.ts';

/** What a withdrawal could touch. Planned work and disclosures join when they are recorded. */
export async function withdrawalFacts(
  em: Em,
  studentId: string,
  today: string,
): Promise<WithdrawalFacts> {
  const open = await queryOne<Pick<WithdrawalFacts, 'hasOpenCase' | 'hasOpenReferral'>>(
    em,
    sql`json_build_object(
      'hasOpenCase', exists (select from outreach.support_case c where c.student_id = ${studentId}::uuid and c.status <> 'CLOSED'),
      'hasOpenReferral', exists (select from outreach.referral r where r.student_id = ${studentId}::uuid
        and r.status in ('SUBMITTED', 'RETURNED', 'CHALLENGED')))`,
  );
  return { today, ...open, plannedWork: [], disclosures: [] };
}
