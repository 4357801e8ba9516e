import { describe, it } from 'vitest';
import { aManager, aReferrer, aWorker } from '../access/viewer.builder.ts';
import { TODAY } from '../consent/consent.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { cancelSession, type CancelSession } from './cancel-session.ts';
import { aSession } from './session.builder.ts';
import { LOSS_REASON_CODES, LOSS_REASONS } from './session-codes.ts';

const cancel: CancelSession = { by: aWorker(), reason: 'SCHOOL_ASKED', today: TODAY };
const cancelling = (session = aSession(), parts: Partial<CancelSession> = {}) =>
  given(session.build()).when(cancelSession, { ...cancel, ...parts });

describe('a session that is planned', () => {
  it.each(LOSS_REASON_CODES)('is cancelled for %s, and whose that is goes with it', (reason) => {
    cancelling(aSession(), { reason }).then({
      type: 'SessionCancelled',
      reason,
      whose: LOSS_REASONS[reason],
    });
  });

  it('is cancelled on its day and before', () => {
    cancelling().then({ type: 'SessionCancelled' });
    cancelling(aSession(), { today: '2026-11-02', by: aManager() }).then({
      type: 'SessionCancelled',
    });
  });

  it('is not cancelled once its day is over: somebody says what happened', () => {
    cancelling(aSession(), { today: '2026-11-17' }).thenRefused('SESSION_HAS_PASSED');
  });

  it('is not cancelled by the school', () => {
    cancelling(aSession(), { by: aReferrer() }).thenRefused('NOT_ALLOWED_FOR_ROLE');
  });
});

it('a session that is cancelled stays as it was cancelled', () => {
  cancelling(aSession().cancelled('ROOM_GONE')).then();
  cancelling(aSession().cancelled(), { by: aReferrer() }).thenRefused('NOT_ALLOWED_FOR_ROLE');
});

it.each([
  ['held', aSession().held()],
  ['not held', aSession().notHeld()],
])('a session that was %s is not cancelled', (_state, session) => {
  cancelling(session).thenRefused('SESSION_IS_OVER');
});
