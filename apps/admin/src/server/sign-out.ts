import { forgetDrafts } from '../composables/draft-store.ts';
import { tell } from '../composables/useNotices.ts';
import { call } from './call.ts';
import { leaveTo } from './sign-in-path.ts';

/**
 * Ends the session at the server and forgets what this device keeps. Where no answer comes the session lives on,
 * so the person is told and nothing that was typed is lost.
 */
export async function signOut(): Promise<void> {
  const ended = await call('/auth/sign-out', {});
  if (!ended.ok && ended.code === 'NETWORK') {
    tell('You are still signed in: no answer came. Sign out again when the connection is back.');
    return;
  }
  await forgetDrafts().catch(() => undefined);
  leaveTo('/sign-in');
}
