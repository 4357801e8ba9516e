import { signIn, type Visit } from './browser.ts';
import { moveDate } from './moved-date.ts';
import { moveClock } from './own-system.ts';

/** It is four o’clock on that day, for the service and for one person, who signs in again. */
export async function itIs(on: string, { page, context }: Visit, who: string): Promise<void> {
  const ahead = Date.parse(`${on}T16:00:00Z`) - Date.now();
  await moveClock(ahead);
  await context.clearCookies();
  await context.addInitScript(moveDate, ahead);
  await signIn(page, who);
}
