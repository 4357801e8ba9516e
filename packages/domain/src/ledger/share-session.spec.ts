import { describe, expect, it } from 'vitest';
import {
  A_SCHOOL,
  aManager,
  aReferrer,
  aWorker,
  ANOTHER_SCHOOL,
} from '../access/viewer.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import type { SchoolId } from '../kernel/identifiers.ts';
import { SESSION_KINDS } from '../sessions/session-codes.ts';
import { aSession } from '../sessions/session.builder.ts';
import {
  canBeShared,
  mayShareTime,
  SHARED_KINDS,
  shareSession,
  type ShareSession,
} from './share-session.ts';
import type { SchoolShare } from './split-minutes.ts';

const A_THIRD = 'school-3' as SchoolId;
const of = (...parts: readonly (readonly [SchoolId, number])[]): SchoolShare[] =>
  parts.map(([schoolId, percent]) => ({ schoolId, percent }));
const half = of([A_SCHOOL, 50], [ANOTHER_SCHOOL, 50]);
const whole = of([A_SCHOOL, 100]);
const event = aSession('TRANSITION', 2);
const share: ShareSession = {
  by: aManager(),
  shares: half,
  served: [A_SCHOOL, ANOTHER_SCHOOL, A_THIRD],
};
const sharing = (
  parts: Partial<ShareSession> = {},
  session = event,
  shares: readonly SchoolShare[] = [],
) => given({ session: session.build(), shares }).when(shareSession, { ...share, ...parts });

describe('the time of a joint event (rules.md 4.2)', () => {
  it('is shared between schools, its own among them', () => {
    sharing().then({ type: 'SessionShared', shares: half, changes: half });
  });

  it('is shared anew: whose part stays as it was is not concerned', () => {
    const before = of([A_SCHOOL, 40], [ANOTHER_SCHOOL, 60]);
    const shares = of([A_SCHOOL, 40], [ANOTHER_SCHOOL, 35], [A_THIRD, 25]);
    sharing({ shares }, event, before).then({
      type: 'SessionShared',
      shares,
      changes: of([ANOTHER_SCHOOL, 35], [A_THIRD, 25]),
    });
  });

  it('is taken back by the whole to its own school', () => {
    sharing({ shares: whole }, event, half).then({
      type: 'SessionShared',
      shares: [],
      changes: of([A_SCHOOL, 100], [ANOTHER_SCHOOL, 0]),
    });
  });

  it('stays as it is, in whichever order the schools are named', () => {
    sharing({ shares: half.toReversed() }, event, half).then();
    sharing({ shares: whole }).then();
  });

  it('is shared before and after it was held, and when it was not', () => {
    for (const session of [event.held(), event.notHeld()])
      sharing({}, session).then({ type: 'SessionShared' });
    sharing({}, event.cancelled()).thenRefused('SESSION_CANCELLED');
  });

  it.each([
    ['adds to less', of([A_SCHOOL, 50], [ANOTHER_SCHOOL, 49]), ['SHARES_DO_NOT_ADD_UP at shares']],
    [
      'has a part of nothing',
      of([A_SCHOOL, 100], [ANOTHER_SCHOOL, 0]),
      ['SHARE_OUT_OF_RANGE at shares.1'],
    ],
    [
      'leaves its own school out',
      of([ANOTHER_SCHOOL, 50], [A_THIRD, 50]),
      ['OWN_SCHOOL_WITHOUT_SHARE at shares'],
    ],
    [
      'names a school twice',
      of([A_SCHOOL, 50], [ANOTHER_SCHOOL, 25], [ANOTHER_SCHOOL, 25]),
      ['SCHOOL_SHARES_TWICE at shares.2'],
    ],
    [
      'names a school that is not served',
      of([A_SCHOOL, 50], ['school-9' as SchoolId, 50]),
      ['SCHOOL_NOT_SERVED at shares.1'],
    ],
    ['is nobody’s', [], ['OWN_SCHOOL_WITHOUT_SHARE at shares', 'SHARES_DO_NOT_ADD_UP at shares']],
  ] as const)('is not shared where it %s', (_how, shares, codes) => {
    sharing({ shares }).thenRefused(...codes);
  });
});

describe('who shares', () => {
  const both = aWorker({ schoolIds: [A_SCHOOL, ANOTHER_SCHOOL] });
  const here = aWorker({ schoolIds: [A_SCHOOL] });

  it('is the worker of all the schools, or the manager', () => {
    sharing({ by: both }).then({ type: 'SessionShared' });
    sharing({ by: here }).thenRefused('NOT_YOUR_SCHOOL at shares');
    sharing({ by: here, shares: whole }, event, half).thenRefused('NOT_YOUR_SCHOOL at shares');
  });

  it('is offered it', () => {
    for (const [by, may] of [
      [aManager(), true],
      [both, true],
      [here, false],
      [aReferrer(), false],
    ] as const)
      expect(mayShareTime(by, event.build())).toBe(may);
    expect(mayShareTime(both, event.cancelled().build())).toBe(false);
  });

  it('is no school', () => {
    sharing({ by: aReferrer() }).thenRefused('NOT_ALLOWED_FOR_ROLE');
  });
});

it.each(SESSION_KINDS)('%s is shared by several schools, or never is', (kind) => {
  const session = aSession(kind);
  const outcome = sharing({}, session);
  expect(canBeShared(session.build())).toBe(SHARED_KINDS.includes(kind));
  if (SHARED_KINDS.includes(kind)) outcome.then({ type: 'SessionShared' });
  else outcome.thenRefused('KIND_IS_NOT_SHARED');
});
