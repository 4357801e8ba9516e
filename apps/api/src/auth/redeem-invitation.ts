import type { Em } from '../persistence/orm.ts';
import { endSession } from './end-session.ts';
import { findInvitation } from './find-invitation.ts';
import { openSession } from './open-session.ts';
import { hashPassword } from './password-hash.ts';
import { passwordViolation, type PasswordViolation } from './password-rules.ts';
import { recordSignIn } from './record-sign-in.ts';
import { hashToken } from './session-token.ts';
import { setPassword } from './set-password.ts';
import type { Visit } from './visit.ts';

export type RedeemAnswer =
  | { readonly is: 'signed-in'; readonly token: string }
  | { readonly is: 'not-valid' }
  | { readonly is: 'refused'; readonly code: PasswordViolation };

interface Redeemer {
  readonly id: string;
  readonly centre_id: string;
}

/** Whoever comes second waits for this row, then finds it used. */
const use = `
  update auth.invitation i set redeemed_at = now() from outreach.staff_member m
  where m.id = i.staff_id and i.token_hash = decode(?, 'hex') and i.redeemed_at is null
    and i.revoked_at is null and i.expires_at > now() and m.account_state <> 'DISABLED'
  returning m.id, m.centre_id`;

const activate = `
  update outreach.staff_member set account_state = 'ACTIVE', last_signed_in_at = now()
  where id = ? and account_state <> 'DISABLED' returning id`;

/** Sets the first password, or one in place of a forgotten one, and signs in. A link works once. */
export async function redeemInvitation(
  visit: Visit,
  given: { readonly token: string; readonly password: string },
): Promise<RedeemAnswer> {
  const invited = await visit.asAuth((em) => findInvitation(em, given.token));
  if (invited === null) return { is: 'not-valid' };
  const code = passwordViolation(given.password, invited.email);
  if (code !== null) return { is: 'refused', code };
  const hash = await hashPassword(given.password);
  return visit.asAuth(async (em) => {
    const [staff] = await em.execute<Redeemer[]>(use, [hashToken(given.token)]);
    if (staff === undefined) return { is: 'not-valid' };
    await activateAccount(em, staff.id);
    await setPassword(em, { id: visit.newId(), staffId: staff.id, hash });
    if (visit.token !== null) await endSession(em, visit.token);
    const token = await openSession(em, { staffId: staff.id, methods: ['invitation'], ...visit });
    const event = { staff: { id: staff.id, centreId: staff.centre_id }, outcome: 'DONE' } as const;
    for (const act of ['sign-in.invitation-redeemed', 'sign-in.succeeded'] as const)
      await recordSignIn(em, { ...event, act, id: visit.newId(), requestId: visit.requestId });
    return { is: 'signed-in', token };
  });
}

/** Every earlier session and link of the account ends: whoever held them may not be its owner. */
async function activateAccount(em: Em, staffId: string): Promise<void> {
  const active = await em.execute<unknown[]>(activate, [staffId]);
  if (active.length === 0) throw new Error('The account was disabled while its link was used');
  await em.execute(
    'update auth.session set revoked_at = now() where staff_id = ? and revoked_at is null',
    [staffId],
  );
  await em.execute(
    'update auth.invitation set revoked_at = now() where staff_id = ? and redeemed_at is null and revoked_at is null',
    [staffId],
  );
}
