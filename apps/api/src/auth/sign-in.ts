import { countAttempt, forgiveAttempt } from './attempts.ts';
import { openSession } from './open-session.ts';
import { passwordMatches } from './password-hash.ts';
import { recordSignIn } from './record-sign-in.ts';
import { endSession } from './end-session.ts';
import type { Visit } from './visit.ts';

export type SignInAnswer =
  | { readonly is: 'signed-in'; readonly token: string }
  | { readonly is: 'failed' }
  | { readonly is: 'stopped'; readonly retryAfterSeconds: number };

interface Account {
  readonly id: string;
  readonly centre_id: string;
  readonly active: boolean;
  readonly secret: string | null;
}

const find = `
  select m.id, m.centre_id, m.account_state = 'ACTIVE' as active, c.secret
  from outreach.staff_member m
  left join auth.credential c on c.staff_id = m.id and c.kind = 'PASSWORD' and c.revoked_at is null
  where m.email = ?`;

const mark = `
  update outreach.staff_member set last_signed_in_at = now() where id = ? and account_state = 'ACTIVE' returning id`;

/** By e-mail and password. An account that is unknown, disabled or invited answers as a wrong password does, and as late. */
export async function signIn(
  visit: Visit,
  given: { readonly email: string; readonly password: string },
): Promise<SignInAnswer> {
  const email = given.email.trim().toLowerCase();
  const attempt = { account: email, address: visit.address };
  const wait = await visit.asAuth((em) => countAttempt(em, attempt));
  if (wait !== null) return { is: 'stopped', retryAfterSeconds: wait };

  const [account] = await visit.asAuth((em) => em.execute<Account[]>(find, [email]));
  const secret = account?.active === true ? account.secret : null;
  const matches = await passwordMatches(given.password, secret);
  const staff = account === undefined ? null : { id: account.id, centreId: account.centre_id };
  return visit.asAuth(async (em) => {
    const event = { staff, requestId: visit.requestId, id: visit.newId() };
    const marked = matches && staff !== null ? await em.execute<unknown[]>(mark, [staff.id]) : [];
    if (staff === null || marked.length === 0) {
      await recordSignIn(em, { ...event, act: 'sign-in.failed', outcome: 'DENIED' });
      return { is: 'failed' };
    }
    await forgiveAttempt(em, attempt);
    if (visit.token !== null) await endSession(em, visit.token);
    const token = await openSession(em, { staffId: staff.id, methods: ['password'], ...visit });
    await recordSignIn(em, { ...event, act: 'sign-in.succeeded', outcome: 'DONE' });
    return { is: 'signed-in', token };
  });
}
