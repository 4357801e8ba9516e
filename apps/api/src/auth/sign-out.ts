import { endSession } from './end-session.ts';
import { recordSignIn } from './record-sign-in.ts';
import type { Visit } from './visit.ts';

/** Ends the session that the browser holds. Nothing to end is no error: the person is signed out either way. */
export async function signOut(visit: Visit): Promise<void> {
  const { token } = visit;
  if (token === null) return;
  await visit.asAuth(async (em) => {
    const ended = await endSession(em, token);
    if (ended === null) return;
    await recordSignIn(em, {
      act: 'sign-in.ended',
      outcome: 'DONE',
      staff: { id: ended.id, centreId: ended.centre_id },
      requestId: visit.requestId,
      id: visit.newId(),
    });
  });
}
