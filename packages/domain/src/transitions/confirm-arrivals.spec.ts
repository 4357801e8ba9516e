import { describe, expect, it } from 'vitest';
import {
  A_CENTRE,
  A_SCHOOL,
  aLead,
  aManager,
  ANOTHER_SCHOOL,
  aReferrer,
  aWorker,
  onlookers,
} from '../access/viewer.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import type { EnrolmentRow } from '../students/record-enrolment.ts';
import { confirmArrivals, type ConfirmArrivals, type ExpectedPupil } from './confirm-arrivals.ts';
import { NOT_ARRIVED_REASONS } from './transition-codes.ts';

const school = { centreId: A_CENTRE, schoolId: A_SCHOOL };
const firstDay = '2026-09-03';
const pupil = (parts: Partial<ExpectedPupil> = {}): ExpectedPupil => ({
  nominationId: 'n1',
  kind: 'INTO_SECONDARY',
  firstDay,
  endReason: null,
  currentSchoolId: A_SCHOOL,
  toYear: 7,
  enrolments: [],
  ...parts,
});
const confirm: ConfirmArrivals = {
  by: aLead(),
  today: firstDay,
  arrived: [pupil()],
  notArrived: [],
};
const confirming = (parts: Partial<ConfirmArrivals> = {}) =>
  given(school).when(confirmArrivals, { ...confirm, ...parts });
const began = { type: 'EnrolmentBegan', schoolId: A_SCHOOL, kind: 'MAIN', from: firstDay } as const;
const enrolment = (schoolId: typeof A_SCHOOL, to: string | null = null): EnrolmentRow => ({
  ...{ id: `at ${schoolId}`, schoolId, kind: 'MAIN', from: '2022-09-01', to },
});

describe('who arrived (TRN-5)', () => {
  it.each([aManager(), aWorker(), aReferrer(), aLead()])(
    'is on the roll from the first day, as $role says on it',
    (by) => {
      confirming({ by }).then({
        type: 'Arrived',
        nominationId: 'n1',
        yearGroup: 7,
        enrolment: [began],
      });
    },
  );

  it.each([...onlookers(), aReferrer(ANOTHER_SCHOOL), aWorker({ schoolIds: [ANOTHER_SCHOOL] })])(
    'is not said by $role of $schoolIds',
    (by) => {
      confirming({ by }).thenRefused('NOT_ALLOWED_FOR_ROLE');
    },
  );

  it('is on the roll from the first day, whenever it is said', () => {
    confirming({ today: '2026-10-20' }).then({ type: 'Arrived', enrolment: [began] });
  });

  it('has no second place on a roll that has them already', () => {
    confirming({ arrived: [pupil({ enrolments: [enrolment(A_SCHOOL)] })] }).then({
      type: 'Arrived',
      enrolment: [],
    });
  });

  it('and is on another served school’s record is handed over by the manager, as in any move', () => {
    const arrived = [
      pupil({ currentSchoolId: ANOTHER_SCHOOL, enrolments: [enrolment(ANOTHER_SCHOOL)] }),
    ];
    for (const by of [aLead(), aWorker()])
      confirming({ by, arrived }).thenRefused('MANAGER_RECORDS_A_MOVE at arrived.0');
    confirming({ by: aManager(), arrived }).then({
      type: 'Arrived',
      enrolment: [
        { type: 'EnrolmentEnded', enrolmentId: `at ${ANOTHER_SCHOOL}`, to: '2026-09-02' },
        began,
      ],
    });
  });
});

describe('who did not arrive', () => {
  it.each(NOT_ARRIVED_REASONS)('has a reason: %s', (reason) => {
    confirming({ arrived: [], notArrived: [{ pupil: pupil(), reason }] }).then({
      type: 'DidNotArrive',
      nominationId: 'n1',
      reason,
    });
  });
});

describe('it is refused', () => {
  it.each<[string, Partial<ConfirmArrivals>, string]>([
    ['of nobody', { arrived: [] }, 'ARRIVALS_MISSING at arrived'],
    ['the day before', { today: '2026-09-02' }, 'BEFORE_FIRST_DAY at arrived.0'],
    [
      'of who is on the roll already and goes up',
      { arrived: [pupil({ kind: 'INTO_KS4' })] },
      'NO_ARRIVAL_TO_CONFIRM at arrived.0',
    ],
    [
      'of whom it was said before',
      { arrived: [pupil({ endReason: 'ARRIVED' })] },
      'NOMINATION_HAS_ENDED at arrived.0',
    ],
    [
      'of one who arrived and did not',
      { notArrived: [{ pupil: pupil(), reason: 'MOVED_AWAY' }] },
      'ARRIVAL_SAID_TWICE at notArrived.0',
    ],
  ])('%s', (_what, parts, code) => {
    const decision = confirmArrivals(school, { ...confirm, ...parts });
    expect(decision.outcome).toBe('refused');
    if (decision.outcome === 'refused')
      expect(decision.violations.map(({ code: said, field }) => `${said} at ${field}`)).toEqual([
        code,
      ]);
  });

  it('all of it, where any of it is', () => {
    confirming({
      arrived: [pupil(), pupil({ nominationId: 'n2', endReason: 'MOVED_AWAY' })],
    }).thenRefused('NOMINATION_HAS_ENDED at arrived.1');
  });
});
