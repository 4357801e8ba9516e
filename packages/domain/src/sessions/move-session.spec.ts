import { describe, it } from 'vitest';
import { A_WORKER, ANOTHER_WORKER, aReferrer, aWorker } from '../access/viewer.builder.ts';
import { aCase } from '../cases/case.builder.ts';
import { A_STUDENT, aConsent, TODAY } from '../consent/consent.builder.ts';
import { consentStanding } from '../consent/consent-standing.ts';
import { given } from '../kernel/given-when-then.ts';
import { moveSession, type MoveSession } from './move-session.ts';
import { AN_AUTUMN, aSession, aSlot, studentBeforeCase, studentFacts } from './session.builder.ts';

const wednesday = aSlot({ on: '2026-11-18' });
const move: MoveSession = {
  by: aWorker(),
  to: wednesday,
  workerId: A_WORKER,
  isWorker: true,
  students: [studentFacts()],
  maximumSize: 6,
  calendar: AN_AUTUMN,
  today: TODAY,
};
const moving = (session = aSession(), parts: Partial<MoveSession> = {}) =>
  given(session.build()).when(moveSession, { ...move, ...parts });

describe('a session that is planned', () => {
  it('goes to another day', () => {
    moving().then({ type: 'SessionMoved', to: wednesday, workerId: A_WORKER });
  });

  it('goes to another worker', () => {
    moving(aSession(), { to: aSlot(), workerId: ANOTHER_WORKER }).then({
      type: 'SessionMoved',
      to: aSlot(),
      workerId: ANOTHER_WORKER,
    });
  });

  it.each([{ startsAt: '11:00' }, { minutes: 45 }, { room: 'Room 4' }, { room: null }])(
    'changes by %o alone',
    (parts) => {
      moving(aSession(), { to: aSlot(parts) }).then({ type: 'SessionMoved', to: aSlot(parts) });
    },
  );

  it('and not recorded yet goes to a day to come', () => {
    moving(aSession().movedTo({ on: '2026-11-11' })).then({ type: 'SessionMoved' });
  });

  it('stays where it is when it is there already', () => {
    moving(aSession().movedTo(wednesday)).then();
  });

  it.each([
    ['to yesterday', { to: aSlot({ on: '2026-11-13' }) }, 'SESSION_IN_THE_PAST at on'],
    ['to a training day', { to: aSlot({ on: '2026-11-27' }) }, 'NOT_A_SCHOOL_DAY at on'],
    ['past midnight', { to: aSlot({ startsAt: '23:30' }) }, 'SESSION_PAST_MIDNIGHT at minutes'],
    ['to nobody who works', { isWorker: false }, 'NOT_A_WORKER at workerId'],
    ['by the school', { by: aReferrer() }, 'NOT_ALLOWED_FOR_ROLE'],
  ] as const)('does not go %s', (_where, parts, code) => {
    moving(aSession(), parts).thenRefused(code);
  });

  it('does not go past the end of the consent (CNS-2)', () => {
    const consent = aConsent().signedOn('2025-11-17').build();
    const standing = consentStanding([consent], wednesday.on);
    moving(aSession(), { students: [studentFacts(A_STUDENT, { standing })] }).thenRefused(
      'SUPPORT_NOT_AGREED at students.0',
    );
  });
});

describe('the case (CAS-1)', () => {
  const before = { students: [{ studentId: A_STUDENT, caseId: null }] };

  it('is not there yet on the one visit, which moves', () => {
    moving(aSession('ONE_TO_ONE', 1, before), { students: [studentBeforeCase()] }).then({
      type: 'SessionMoved',
    });
  });

  it('that has closed since does not turn what is planned into such a visit', () => {
    const supportCase = aCase().closed().build();
    const students = [studentFacts(A_STUDENT, { supportCase, metBefore: false })];
    moving(aSession(), { students }).thenRefused('NO_OPEN_CASE at students.0');
  });
});

it.each([
  ['held', aSession().held()],
  ['not held', aSession().notHeld()],
  ['cancelled', aSession().cancelled()],
])('a session that was %s stays where it was', (_state, session) => {
  moving(session).thenRefused('SESSION_IS_OVER');
  moving(session, { to: aSlot() }).thenRefused('SESSION_IS_OVER');
});
