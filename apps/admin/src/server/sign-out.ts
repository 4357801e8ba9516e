import { call } from './call.ts';
import { leaveTo } from './sign-in-path.ts';

/** Ends the session here and at the server, and forgets what the page holds. */
export async function signOut(): Promise<void> {
  await call('/auth/sign-out', {});
  leaveTo('/sign-in');
}
