import { forgetDrafts } from '../composables/draft-store.ts';
import { call } from './call.ts';
import { leaveTo } from './sign-in-path.ts';

/** Ends the session here and at the server, and forgets what the page holds. */
export async function signOut(): Promise<void> {
  await Promise.allSettled([call('/auth/sign-out', {}), forgetDrafts()]);
  leaveTo('/sign-in');
}
