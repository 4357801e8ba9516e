import { hashPassword } from '../auth/password-hash.ts';
import type { Em } from '../persistence/orm.ts';
import { demoPassword } from './demo-accounts.ts';
import { loadNorthHerts } from './load-north-herts.ts';
import { loadStevenage } from './load-stevenage.ts';

/**
 * Fills an empty database with real schools and invented people, so that every screen has something to show.
 * Days are told from today; everything else repeats itself from install to install. Where a centre exists,
 * nothing is touched.
 */
export async function loadDemo(em: Em, at: Date = new Date()): Promise<void> {
  const known = await em.execute<unknown[]>('select from outreach.centre limit 1');
  if (known.length > 0) return;
  await loadNorthHerts(em, at);
  await loadStevenage(em, at);
  await givePasswords(em, at);
}

/** One hash for all: they share the password, and each hash costs what a sign-in costs. */
async function givePasswords(em: Em, at: Date): Promise<void> {
  const secret = await hashPassword(demoPassword);
  await em.execute(
    `insert into auth.credential (id, staff_id, kind, secret, created_at)
     select gen_random_uuid(), id, 'PASSWORD', ?, ? from outreach.staff_member where account_state = 'ACTIVE'`,
    [secret, at],
  );
}
