import { randomUUID } from 'node:crypto';
import { hashToken, newToken } from '../auth/session-token.ts';
import type { Em } from '../persistence/orm.ts';

export interface FirstAdministrator {
  readonly email: string;
  readonly name: string;
  /** Null where the database has one centre, or none yet. */
  readonly centreName: string | null;
}

interface Row {
  readonly id: string;
}

/**
 * Puts an administrator in and answers with the token of a link that lets them in once, within 72 hours. No
 * account has a password that somebody else chose. Asked again before the link is used, it makes a new one.
 */
export async function createAdministrator(em: Em, wanted: FirstAdministrator): Promise<string> {
  const email = wanted.email.trim().toLowerCase();
  if (!/^\S+@\S+$/.test(email)) throw new Error('The first word must be an e-mail address.');
  if (wanted.name.trim() === '') throw new Error('The second must be a name.');
  const [known] = await em.execute<(Row & { may: boolean })[]>(
    `select id, account_state = 'INVITED' and role = 'ADMINISTRATOR' as may from outreach.staff_member where email = ?`,
    [email],
  );
  if (known?.may === false) throw new Error('Somebody with that address is already there.');
  const staffId = known?.id ?? (await addStaff(em, { ...wanted, email }));
  return issueLink(em, staffId);
}

async function addStaff(em: Em, { email, name, centreName }: FirstAdministrator): Promise<string> {
  const centreId = await centreFor(em, centreName);
  const id = randomUUID();
  await em.execute(
    `insert into outreach.staff_member (id, centre_id, name, email, role) values (?, ?, ?, ?, 'ADMINISTRATOR')`,
    [id, centreId, name.trim(), email],
  );
  await em.execute(
    `insert into audit.event (id, centre_id, at, act, outcome, subject, subject_id)
     values (?, ?, now(), 'administrator.created', 'DONE', 'STAFF', ?)`,
    [randomUUID(), centreId, id],
  );
  return id;
}

async function centreFor(em: Em, name: string | null): Promise<string> {
  const found = await em.execute<Row[]>(
    'select id from outreach.centre where ?::text is null or name = ?::text',
    [name, name],
  );
  const [only] = found;
  if (found.length > 1) throw new Error('There are several centres: name one.');
  if (only !== undefined) return only.id;
  const id = randomUUID();
  const called = name ?? 'Outreach centre';
  await em.execute('insert into outreach.centre (id, name, short_name) values (?, ?, ?)', [
    id,
    called,
    called,
  ]);
  return id;
}

async function issueLink(em: Em, staffId: string): Promise<string> {
  const token = newToken();
  await em.execute(
    'update auth.invitation set revoked_at = now() where staff_id = ? and redeemed_at is null and revoked_at is null',
    [staffId],
  );
  await em.execute(
    `insert into auth.invitation (id, staff_id, token_hash, created_at, expires_at)
     values (?, ?, decode(?, 'hex'), now(), now() + interval '72 hours')`,
    [randomUUID(), staffId, hashToken(token)],
  );
  return token;
}
