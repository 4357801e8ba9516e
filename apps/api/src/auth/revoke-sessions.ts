import type { Em } from '../persistence/orm.ts';

/**
 * Ends every session and open link of a member of staff of the asking person's centre, in the transaction
 * of the mutation that disables the account. Answers how many sessions ended.
 */
export async function revokeSessions(em: Em, staffId: string): Promise<number> {
  const [row] = await em.execute<{ ended: number }[]>(
    'select auth.revoke_sessions(?::uuid) as ended',
    [staffId],
  );
  return row?.ended ?? 0;
}
