import type { DemoAccounts } from '../edge/edge.ts';
import type { Preparation } from '../persistence/database.ts';

interface Demonstration {
  readonly preparations: Preparation[];
  readonly accounts: DemoAccounts | null;
}

/** What the demonstration data need at the start; they are not even loaded elsewhere. */
export async function demonstration(wanted: boolean): Promise<Demonstration> {
  if (!wanted) return { preparations: [], accounts: null };
  const { loadDemo } = await import('../demo/load-demo.ts');
  const { demoAccounts, demoPassword } = await import('../demo/demo-accounts.ts');
  return {
    preparations: [loadDemo],
    accounts: { password: demoPassword, accounts: demoAccounts },
  };
}
