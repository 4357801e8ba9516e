import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hertfordshireCalendar } from '../../test/calendars.ts';
import { holds } from '../../test/seeded.ts';
import { A_SCHOOL, A_WORKER, aManager, aReferrer } from '../access/viewer.builder.ts';
import { A_STUDENT } from '../consent/consent.builder.ts';
import { addDays } from '../kernel/dates.ts';
import { given } from '../kernel/given-when-then.ts';
import { moveRunDate, MOVE_SCOPES, type MoveRunDate } from './move-run-date.ts';
import { scheduleRun } from './schedule-run.ts';
import {
  A_GROUP,
  aCandidate,
  aGroup,
  ANOTHER_GROUP,
  aPlace,
  groupFacts,
  runDates,
} from './workshop.builder.ts';

/** Six Tuesdays of the spring term 2026; half term is 16 to 20 February. */
const TUESDAYS = [
  '2026-01-13',
  '2026-01-20',
  '2026-01-27',
  '2026-02-03',
  '2026-02-10',
  '2026-02-24',
];
const group = aGroup({ dates: runDates(TUESDAYS) }).build();
const move = (parts: Partial<MoveRunDate>): MoveRunDate => ({
  by: aManager(),
  today: '2026-01-12',
  number: 2,
  to: { on: '2026-01-22', startsAt: '11:00' },
  scope: 'ONLY_THIS',
  calendar: hertfordshireCalendar(),
  recorded: [],
  workerBusy: [],
  reason: 'SCHOOL_ASKED',
  facts: groupFacts({ group, today: '2026-01-12' }),
  members: [],
  ...parts,
});
const days = (...on: string[]) => on.map((day) => ({ on: day }));

describe('moving only this session', () => {
  it('changes its day and time, and no other', () => {
    given(group)
      .when(moveRunDate, move({}))
      .then({
        type: 'RunDatesMoved',
        reason: 'SCHOOL_ASKED',
        dates: days('2026-01-13', '2026-01-22', ...TUESDAYS.slice(2)),
      })
      .warning();
  });

  it('never puts two sessions on one day', () => {
    given(group)
      .when(moveRunDate, move({ to: { on: '2026-01-27', startsAt: '14:00' } }))
      .thenRefused('RUN_DATE_TAKEN at on');
  });

  it('past the next one is said, since the curriculum has an order', () => {
    given(group)
      .when(moveRunDate, move({ to: { on: '2026-02-04', startsAt: '10:00' } }))
      .then({ type: 'RunDatesMoved' })
      .warning('RUN_ORDER_CHANGES at on');
  });

  it.each([
    ['a Saturday', '2026-01-24'],
    ['half term', '2026-02-17'],
  ])('to %s is refused', (_what, on) => {
    given(group)
      .when(moveRunDate, move({ to: { on, startsAt: '10:00' } }))
      .thenRefused('RUN_DATE_NOT_A_SCHOOL_DAY at on');
  });

  it('to the day and time that it has does nothing', () => {
    given(group)
      .when(moveRunDate, move({ to: { on: '2026-01-20', startsAt: '10:00' } }))
      .then();
  });
});

describe('moving this session and the rest', () => {
  it('goes on weekly from the new day, half term skipped', () => {
    given(group)
      .when(
        moveRunDate,
        move({
          number: 4,
          scope: 'THIS_AND_THE_REST',
          to: { on: '2026-02-05', startsAt: '11:00' },
        }),
      )
      .then({
        type: 'RunDatesMoved',
        dates: days(...TUESDAYS.slice(0, 3), '2026-02-05', '2026-02-12', '2026-02-26'),
      });
  });

  it('goes on every other week where the run does', () => {
    const fortnightly = aGroup({ dates: runDates(TUESDAYS), everyWeeks: 2 }).build();
    given(fortnightly)
      .when(
        moveRunDate,
        move({
          facts: groupFacts({ group: fortnightly, today: '2026-01-12' }),
          number: 4,
          scope: 'THIS_AND_THE_REST',
          to: { on: '2026-02-05', startsAt: '11:00' },
        }),
      )
      .then({
        type: 'RunDatesMoved',
        dates: days(...TUESDAYS.slice(0, 3), '2026-02-05', '2026-03-05', '2026-03-19'),
      });
  });

  it('leaves what was recorded where it was', () => {
    given(group)
      .when(
        moveRunDate,
        move({
          number: 1,
          recorded: [2],
          scope: 'THIS_AND_THE_REST',
          to: { on: '2026-01-13', startsAt: '14:00' },
        }),
      )
      .then({
        type: 'RunDatesMoved',
        dates: days(
          '2026-01-13',
          '2026-01-20',
          '2026-01-27',
          '2026-02-03',
          '2026-02-10',
          '2026-02-24',
        ),
      });
  });
});

describe('a session is not moved', () => {
  it.each([
    ['that the run does not have', { number: 9 }, ['RUN_SESSION_NOT_FOUND at number']],
    ['that was recorded', { recorded: [2] }, ['RUN_SESSION_RECORDED at number']],
    ['into the past', { today: '2026-01-23' }, ['GROUP_SESSION_IN_PAST at on']],
    ['to no time', { to: { on: '2026-01-22', startsAt: '25:00' } }, ['RUN_TIME_WRONG at startsAt']],
    ['by a school', { by: aReferrer() }, ['NOT_ALLOWED_FOR_ROLE']],
    [
      'that a school does not see, by a school',
      { by: aReferrer(), number: 9 },
      ['NOT_ALLOWED_FOR_ROLE', 'RUN_SESSION_NOT_FOUND at number'],
    ],
    [
      'onto the worker’s other plans (WRK-2)',
      {
        workerBusy: [{ on: '2026-01-22', startsAt: '11:30', minutes: 30, groupId: ANOTHER_GROUP }],
      },
      ['WORKER_DOUBLE_BOOKED at on'],
    ],
  ] as const)('%s', (_what, parts, codes) => {
    given(group)
      .when(moveRunDate, move(parts))
      .thenRefused(...codes);
  });

  it('of an ended group', () => {
    given(
      aGroup({ dates: runDates(TUESDAYS) })
        .ended('2026-01-12')
        .build(),
    )
      .when(moveRunDate, move({}))
      .thenRefused('GROUP_HAS_ENDED');
  });
});

describe('whoever has a place is asked about the new day', () => {
  const withMember = aGroup({ dates: runDates(TUESDAYS) })
    .withMembers(aPlace(A_STUDENT, { from: '2026-01-05', to: null }))
    .build();
  const slot = { on: '2026-01-22', startsAt: '11:30', minutes: 60, groupId: ANOTHER_GROUP };
  const asked = (member: Parameters<typeof aCandidate>[0], parts: Partial<MoveRunDate> = {}) =>
    given(withMember).when(moveRunDate, move({ members: [aCandidate(member)], ...parts }));

  it.each([
    [
      'agreement that has ended',
      { groupWorkAgreedUntil: '2026-01-21' },
      'GROUP_WORK_NOT_AGREED at on',
    ],
    ['no agreement', { groupWorkAgreedUntil: null }, 'GROUP_WORK_NOT_AGREED at on'],
    [
      'no roll any more',
      { onRoll: [{ schoolId: A_SCHOOL, from: '2025-09-01', to: '2026-01-21' }] },
      'NOT_ON_ROLL_ON_SESSION_DATE at on',
    ],
    ['another session then', { busy: [slot] }, 'STUDENT_DOUBLE_BOOKED at on'],
  ] as const)('and stops it with %s', (_what, member, code) => {
    asked(member).thenRefused(code);
  });

  it('and is no hindrance before joining or after leaving', () => {
    const left = aGroup({ dates: runDates(TUESDAYS) })
      .withMembers(aPlace(A_STUDENT, { from: '2026-01-05', to: '2026-01-21' }))
      .build();
    given(left)
      .when(moveRunDate, move({ members: [aCandidate({ groupWorkAgreedUntil: null })] }))
      .then({ type: 'RunDatesMoved' });
  });

  it('and what does not stop it is said, once for all', () => {
    const thursdays = { subject: 'Maths', weekday: 4, startsAt: '11:00', minutes: 60 };
    const member = aCandidate({ lessons: [thursdays], groupWorkAgreedUntil: '2026-02-01' });
    given(withMember)
      .when(moveRunDate, move({ scope: 'THIS_AND_THE_REST', members: [member, member] }))
      .then({ type: 'RunDatesMoved' })
      .warning('LESSON_MISSED at on', 'CONSENT_ENDS_DURING_RUN at on');
  });
});

it('is in nobody’s way with its own former time', () => {
  const own = [{ on: '2026-01-20', startsAt: '10:00', minutes: 60, groupId: A_GROUP }];
  given(aGroup({ workerId: A_WORKER, dates: runDates(TUESDAYS) }).build())
    .when(moveRunDate, move({ to: { on: '2026-01-20', startsAt: '10:30' }, workerBusy: own }))
    .then({ type: 'RunDatesMoved' });
});

holds(
  'however it is moved, no session is lost, doubled or put on the day of another',
  fc.property(
    fc.array(
      fc.record({
        number: fc.integer({ min: 1, max: 8 }),
        day: fc.integer({ min: 0, max: 150 }),
        scope: fc.constantFrom(...MOVE_SCOPES),
        recorded: fc.subarray([1, 2, 3, 4, 5, 6, 7, 8]),
      }),
      { maxLength: 8 },
    ),
    (moves) => {
      const calendar = hertfordshireCalendar();
      const plan = scheduleRun(
        calendar,
        { from: '2026-01-06', weekday: 2, startsAt: '10:00', everyWeeks: 1 },
        Array.from({ length: 8 }, (_, at) => ({ title: `Session ${at + 1}`, minutes: 60 })),
      );
      let dates = plan?.dates ?? [];
      for (const { number, day, scope, recorded } of moves) {
        const before = dates;
        const decision = moveRunDate(aGroup({ dates }).build(), {
          ...move({ number, scope, recorded, today: '2026-01-05' }),
          to: { on: addDays('2026-01-06', day), startsAt: '13:00' },
        });
        if (decision.outcome === 'refused') continue;
        for (const event of decision.events)
          if (event.type === 'RunDatesMoved') dates = event.dates;
        expect(dates.map((one) => one.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
        expect(new Set(dates.map(({ on }) => on)).size).toBe(8);
        for (const one of before)
          if (one.number < number || recorded.includes(one.number)) expect(dates).toContain(one);
      }
    },
  ),
);
