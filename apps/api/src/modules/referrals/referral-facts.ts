import type { ReferralFacts } from '@outreach/domain';
import { sql } from 'kysely';
import type { Act } from '../../acts/act.ts';
import { queryOne } from '../../acts/query-one.ts';
import { referralFactsSql, type StoredFacts } from './referral-facts-sql.ts';

/** What the rules look up before a referral is sent: the same look-up as the form's. */
export async function referralFacts(
  { em, today }: Act,
  { studentId, schoolId, authorId }: { studentId: string; schoolId: string; authorId: string },
): Promise<ReferralFacts> {
  const stored = await queryOne<StoredFacts>(
    em,
    referralFactsSql({
      studentId: sql`${studentId}::uuid`,
      schoolId: sql`${schoolId}::uuid`,
      authorId: sql`${authorId}::uuid`,
    }),
  );
  return { ...stored, today };
}
