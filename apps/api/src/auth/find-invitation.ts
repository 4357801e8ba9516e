import type { Em } from '../persistence/orm.ts';
import { hashToken } from './session-token.ts';

interface Invited {
  readonly email: string;
}

const find = `
  select m.email from auth.invitation i join outreach.staff_member m on m.id = i.staff_id
  where i.token_hash = decode(?, 'hex') and i.redeemed_at is null and i.revoked_at is null
    and i.expires_at > now() and m.account_state <> 'DISABLED'`;

/** Whom an open invitation is for, or null: unknown, used, revoked and expired are the same. */
export async function findInvitation(em: Em, token: string): Promise<Invited | null> {
  const hash = hashToken(token);
  if (hash === null) return null;
  const [invited] = await em.execute<Invited[]>(find, [hash]);
  return invited ?? null;
}
