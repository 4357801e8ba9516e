import type { Em } from '../persistence/orm.ts';
import { hashToken } from './session-token.ts';

interface Ended {
  readonly id: string;
  readonly centre_id: string;
}

const end = `
  update auth.session s set revoked_at = now() from outreach.staff_member m
  where m.id = s.staff_id and s.token_hash = decode(?, 'hex') and s.revoked_at is null
  returning m.id, m.centre_id`;

/** Ends the session of the token; answers whose it was, or null where there was none to end. */
export async function endSession(em: Em, token: string): Promise<Ended | null> {
  const hash = hashToken(token);
  if (hash === null) return null;
  const [ended] = await em.execute<Ended[]>(end, [hash]);
  return ended ?? null;
}
