import { sql } from 'kysely';
import type { Act } from '../../acts/act.ts';

/** Two who plan for one worker at once are asked one after the other, until the first is done. */
export async function inLineFor({ em }: Act, workerId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${workerId}, 0))`.execute(em.getKysely());
}
