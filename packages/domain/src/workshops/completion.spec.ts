import { describe, expect, it } from 'vitest';
import { aReferrer, aWorker } from '../access/viewer.builder.ts';
import { A_STUDENT, TODAY } from '../consent/consent.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import type { Attendance } from '../sessions/session-codes.ts';
import { completionOf, missedBy, type RunAttendance } from './completion.ts';
import { planCatchUp } from './plan-catch-up.ts';
import { aGroup, aPlace, BEN, SIX_TUESDAYS } from './workshop.builder.ts';

/** A for attended, L for late, - for absent, and a point where the session was not held. */
const held = (letters: string, studentId = A_STUDENT): RunAttendance[] =>
  letters.split('').flatMap((letter, at) => {
    const known: Record<string, Attendance> = { A: 'ATTENDED', L: 'LATE', '-': 'ABSENT' };
    const attendance = known[letter];
    return attendance === undefined
      ? []
      : [
          {
            number: at + 1,
            on: SIX_TUESDAYS[at] ?? '',
            catchUp: false,
            students: [{ studentId, attendance }],
          },
        ];
  });
const alone = (number: number): RunAttendance => ({
  number,
  on: '2027-01-07',
  catchUp: true,
  students: [{ studentId: A_STUDENT, attendance: 'ATTENDED' }],
});

describe('completion (WRK-4)', () => {
  it.each([
    ['AAAAAA', 6, 6, true],
    ['AAAL--', 4, 6, true],
    ['AAA---', 3, 6, false],
    ['AA-', 2, 3, true],
    ['A.A.-.', 2, 3, true],
    ['------', 0, 6, false],
    ['......', 0, 0, false],
  ])('%s is %i of %i: %s', (letters, attended, of, complete) => {
    expect(completionOf(aPlace(A_STUDENT), held(letters))).toEqual({
      attended,
      held: of,
      caughtUp: 0,
      complete,
    });
  });

  it('counts a session that was caught up, once, and says so (WRK-3)', () => {
    expect(
      completionOf(aPlace(A_STUDENT), [...held('AAA---'), alone(4), alone(4), alone(1)]),
    ).toEqual({
      attended: 4,
      held: 6,
      caughtUp: 1,
      complete: true,
    });
  });

  it('counts from the session with which they joined, and goes on after they left (GRP-5)', () => {
    const late = aPlace(A_STUDENT, { from: '2026-12-08' });
    expect(completionOf(late, held('---AA-'))).toMatchObject({
      attended: 2,
      held: 3,
      complete: true,
    });
    const early = aPlace(A_STUDENT, { to: '2026-11-17' });
    expect(completionOf(early, held('A-----'))).toMatchObject({
      attended: 1,
      held: 6,
      complete: false,
    });
  });

  it('never counts what another attended', () => {
    expect(completionOf(aPlace(BEN), held('AAAAAA'))).toMatchObject({ attended: 0, held: 6 });
  });
});

describe('catching up (WRK-3)', () => {
  const attendance = held('A-A');
  const catchUp = {
    by: aWorker(),
    today: TODAY,
    studentId: A_STUDENT,
    number: 2,
    on: '2026-12-03',
    attendance,
  };
  const group = aGroup().withMembers(A_STUDENT).running().build();

  it('is planned for a session that was missed', () => {
    expect(missedBy(aPlace(A_STUDENT), attendance)).toEqual([2]);
    given(group)
      .when(planCatchUp, catchUp)
      .then({
        type: 'CatchUpPlanned',
        catchUp: { studentId: A_STUDENT, number: 2, on: '2026-12-03' },
      });
  });

  it('is planned once', () => {
    const planned = { ...group, catchUps: [{ studentId: A_STUDENT, number: 2, on: '2026-12-03' }] };
    given(planned).when(planCatchUp, catchUp).then();
    given(planned)
      .when(planCatchUp, { ...catchUp, on: '2026-12-04' })
      .thenRefused('CAUGHT_UP_ALREADY at number');
  });

  it.each([
    ['a session they attended', { number: 1 }, ['NOTHING_TO_CATCH_UP at number']],
    [
      'a session that has been caught up',
      { attendance: [...attendance, alone(2)] },
      ['NOTHING_TO_CATCH_UP at number'],
    ],
    ['the past', { on: '2026-11-13' }, ['GROUP_SESSION_IN_PAST at on']],
    ['a stranger', { studentId: BEN }, ['MEMBER_NOT_FOUND at studentId']],
    ['the school', { by: aReferrer() }, ['NOT_ALLOWED_FOR_ROLE']],
  ] as const)('is not for %s', (_what, parts, codes) => {
    given(group)
      .when(planCatchUp, { ...catchUp, ...parts })
      .thenRefused(...codes);
  });
});
