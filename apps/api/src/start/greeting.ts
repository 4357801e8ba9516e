import type { DemoAccounts } from '../edge/edge.ts';
import type { Env } from '../env.ts';

/** What whoever started the server reads: where it answers, and who can be tried out. */
export function greeting(env: Env, demo: DemoAccounts | null): string {
  const lines = ['', `  Outreach answers at ${env.publicUrl}`];
  if (env.explorer)
    lines.push(
      `  The graph: ${env.publicUrl}/explorer, or ${env.publicUrl}/graphql with a network`,
    );
  if (demo !== null) {
    lines.push('', `  Demonstration data. Everybody's password: ${demo.password}`);
    for (const { email, role, school } of demo.accounts)
      lines.push(`    ${email.padEnd(36)}${role}${school === null ? '' : `, ${school}`}`);
  }
  return `${lines.join('\n')}\n\n`;
}
