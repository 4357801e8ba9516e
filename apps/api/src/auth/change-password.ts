import type { SignedIn } from '../context.ts';
import { countAttempt, forgiveAttempt } from './attempts.ts';
import { hashPassword, passwordMatches } from './password-hash.ts';
import { passwordViolation, type PasswordViolation } from './password-rules.ts';
import { recordSignIn } from './record-sign-in.ts';
import { setPassword } from './set-password.ts';
import type { Visit } from './visit.ts';

export type ChangeAnswer =
  | { readonly is: 'changed' }
  | { readonly is: 'failed' }
  | { readonly is: 'stopped'; readonly retryAfterSeconds: number }
  | { readonly is: 'refused'; readonly code: PasswordViolation };

interface Owner {
  readonly email: string;
  readonly secret: string;
}

const find = `
  select m.email, c.secret from outreach.staff_member m
  join auth.credential c on c.staff_id = m.id and c.kind = 'PASSWORD' and c.revoked_at is null
  where m.id = ?`;

const endOthers = `
  update auth.session set revoked_at = now()
  where staff_id = ? and token_hash <> decode(?, 'hex') and revoked_at is null`;

/** Needs the current password, and ends every other session of the person. */
export async function changePassword(
  visit: Visit,
  { viewer, sessionHash }: SignedIn,
  given: { readonly current: string; readonly next: string },
): Promise<ChangeAnswer> {
  const { staffId, centreId } = viewer;
  const [owner] = await visit.asAuth((em) => em.execute<Owner[]>(find, [staffId]));
  if (owner === undefined) return { is: 'failed' };
  const attempt = { account: owner.email, address: visit.address };
  const wait = await visit.asAuth((em) => countAttempt(em, attempt));
  if (wait !== null) return { is: 'stopped', retryAfterSeconds: wait };
  const event = { staff: { id: staffId, centreId }, requestId: visit.requestId };
  if (!(await passwordMatches(given.current, owner.secret))) {
    await visit.asAuth((em) =>
      recordSignIn(em, { ...event, id: visit.newId(), act: 'sign-in.failed', outcome: 'DENIED' }),
    );
    return { is: 'failed' };
  }
  const code = passwordViolation(given.next, owner.email);
  if (code !== null) {
    await visit.asAuth((em) => forgiveAttempt(em, attempt));
    return { is: 'refused', code };
  }
  const hash = await hashPassword(given.next);
  await visit.asAuth(async (em) => {
    await forgiveAttempt(em, attempt);
    await setPassword(em, { id: visit.newId(), staffId, hash });
    await em.execute(endOthers, [staffId, sessionHash]);
    const act = 'sign-in.password-changed';
    await recordSignIn(em, { ...event, id: visit.newId(), act, outcome: 'DONE' });
  });
  return { is: 'changed' };
}
