import { sql } from 'kysely';
import type { Act } from '../../acts/act.ts';

/**
 * Held until the act is over: places, restrictions and waiting of a student are decided one after another, so that
 * what is read is what the others did before. The guards of the database take the same lock.
 */
export async function lockStudent({ em }: Act, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`student ${id}`}, 0))`.execute(
    em.getKysely(),
  );
}
