import { createHash } from 'node:crypto';
import type { Em } from '../persistence/orm.ts';

/** Failures within a quarter of an hour. The global one stops a spray over many accounts and addresses. */
const allowed = { account: 10, address: 100, global: 1_000 };

export interface Attempt {
  readonly account: string;
  readonly address: string;
}

const count = `
  insert into auth.attempt as a (key, failures, window_ends_at) values (?, 1, now() + interval '15 minutes')
  on conflict (key) do update set
    failures = case when a.window_ends_at <= now() then 1 else a.failures + 1 end,
    window_ends_at = case when a.window_ends_at <= now() then excluded.window_ends_at else a.window_ends_at end
  returning failures, ceil(extract(epoch from window_ends_at - now()))::int as seconds_left`;

/**
 * Counts an attempt as failed before it is made, so that guesses at the same moment cannot slip past the
 * limit together. Answers with the seconds to wait, or null. The account is counted last: an address that is
 * stopped cannot lock accounts. The order also keeps two attempts from waiting for each other.
 */
export async function countAttempt(em: Em, attempt: Attempt): Promise<number | null> {
  for (const [key, limit] of keysOf(attempt)) {
    const [row] = await em.execute<{ failures: number; seconds_left: number }[]>(count, [key]);
    if (row !== undefined && row.failures > limit) return Math.max(1, row.seconds_left);
  }
  return null;
}

/** Reads by a secret link from one neighbourhood within a quarter of an hour: calendars ask every few minutes. */
const allowedReads = 300;

/** Counts a read by a secret link, found or not. Answers with the seconds to wait, or null. */
export async function countRead(em: Em, what: string, address: string): Promise<number | null> {
  const key = `${what}:${network(address)}`;
  const [row] = await em.execute<{ failures: number; seconds_left: number }[]>(count, [key]);
  return row !== undefined && row.failures > allowedReads ? Math.max(1, row.seconds_left) : null;
}

/** Takes the count back once it turned out to be the owner. */
export async function forgiveAttempt(em: Em, attempt: Attempt): Promise<void> {
  const [address, global, account] = keysOf(attempt).map(([key]) => key);
  await em.execute(
    'update auth.attempt set failures = greatest(failures - 1, 0) where key in (?, ?)',
    [address, global],
  );
  await em.execute('delete from auth.attempt where key = ?', [account]);
}

function keysOf({ account, address }: Attempt): [string, number][] {
  return [
    [`address:${network(address)}`, allowed.address],
    ['global', allowed.global],
    // A hash, so that the table is no list of who works here, and holds unknown accounts alike.
    [`account:${createHash('sha256').update(account).digest('hex')}`, allowed.account],
  ];
}

/** Whoever holds one address holds its neighbours: /24, and /48 of the newer protocol. */
function network(address: string): string {
  const plain = address.replace(/^::ffff:/i, '');
  if (/^[\d.]+$/.test(plain)) return plain.split('.').slice(0, 3).join('.');
  const [head = ''] = plain.split('::');
  const groups = head.split(':').concat('0', '0', '0');
  return groups.slice(0, 3).join(':');
}
