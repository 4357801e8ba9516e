import { membersFrom, type CandidateFacts } from '@outreach/domain';
import { sql } from 'kysely';
import type { Act } from '../../../acts/act.ts';
import { queryOne } from '../../../acts/query-one.ts';
import { candidateFacts } from './candidate-facts.ts';
import { candidateFactsSql, type StoredCandidate } from './candidate-facts-sql.ts';
import type { FoundGroup } from './find-group.ts';

/** Whoever has a place in a group from today on, as they are held against its days. */
export async function memberFacts(
  { em, today }: Act,
  { state }: FoundGroup,
): Promise<CandidateFacts[]> {
  const ids = membersFrom(state, today).map(({ studentId }) => studentId);
  if (ids.length === 0) return [];
  const stored = await queryOne<StoredCandidate[]>(
    em,
    candidateFactsSql(sql`${`{${ids.join(',')}}`}::uuid[]`, sql`${today}::date`),
  );
  return stored.map((one) => candidateFacts(one, today));
}
