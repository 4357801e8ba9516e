import { canConfirmArrivals } from '../access/transition-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type { CentreId, SchoolDate, SchoolId } from '../kernel/identifiers.ts';
import { violation, type Violation } from '../kernel/violation.ts';
import type { YearGroup } from '../schools/year-groups.ts';
import {
  recordEnrolment,
  type EnrolmentEvent,
  type EnrolmentRow,
} from '../students/record-enrolment.ts';
import { nominationStanding, type NominationDates } from './nomination-standing.ts';
import type { NotArrivedReason } from './transition-codes.ts';
import type { TransitionViolationCode } from './transition-violations.ts';

/** Somebody who is to start at the school, with the registrations that they have. */
export interface ExpectedPupil extends NominationDates {
  readonly nominationId: string;
  readonly currentSchoolId: SchoolId;
  readonly toYear: YearGroup;
  readonly enrolments: readonly EnrolmentRow[];
}

export interface ConfirmArrivals {
  readonly by: Viewer;
  readonly today: SchoolDate;
  readonly arrived: readonly ExpectedPupil[];
  readonly notArrived: readonly {
    readonly pupil: ExpectedPupil;
    readonly reason: NotArrivedReason;
  }[];
}

export type ArrivalEvent =
  | {
      readonly type: 'Arrived';
      readonly nominationId: string;
      readonly yearGroup: YearGroup;
      /** None for somebody whom the roll has already. */
      readonly enrolment: readonly EnrolmentEvent[];
    }
  | {
      readonly type: 'DidNotArrive';
      readonly nominationId: string;
      readonly reason: NotArrivedReason;
    };

interface Receiving {
  readonly centreId: CentreId;
  readonly schoolId: SchoolId;
}

type Violations = Violation<TransitionViolationCode>[];

/**
 * TRN-5: from the school's first day on, who arrived is on its roll from that day, and who did not has a reason. All
 * of it is refused where any of it is.
 */
export function confirmArrivals(
  school: Receiving,
  command: ConfirmArrivals,
): Decision<ArrivalEvent, TransitionViolationCode> {
  const { by, today, arrived, notArrived } = command;
  const enrolments = arrived.map((pupil) => enrolled(school, pupil, command));
  const named = [
    ...arrived.map((pupil, at) => ({ pupil, field: `arrived.${at}` })),
    ...notArrived.map(({ pupil }, at) => ({ pupil, field: `notArrived.${at}` })),
  ];
  return decided(
    [
      ...(canConfirmArrivals(by, school) ? [] : [violation('NOT_ALLOWED_FOR_ROLE' as const)]),
      ...(named.length === 0 ? [violation('ARRIVALS_MISSING' as const, 'arrived')] : []),
      ...named.flatMap(({ pupil, field }, at) => [
        ...(named.findIndex((one) => one.pupil.nominationId === pupil.nominationId) < at
          ? [violation('ARRIVAL_SAID_TWICE' as const, field)]
          : []),
        ...isAskedAbout(pupil, today, field),
      ]),
      ...enrolments.flatMap(({ violations }, at) =>
        violations.map(({ code, detail }) => violation(code, `arrived.${at}`, detail)),
      ),
    ],
    [
      ...arrived.map(({ nominationId, toYear }, at): ArrivalEvent => ({
        type: 'Arrived',
        nominationId,
        yearGroup: toYear,
        enrolment: enrolments[at]?.events ?? [],
      })),
      ...notArrived.map(({ pupil: { nominationId }, reason }): ArrivalEvent => ({
        type: 'DidNotArrive',
        nominationId,
        reason,
      })),
    ],
  );
}

function isAskedAbout(pupil: ExpectedPupil, today: SchoolDate, field: string): Violations {
  switch (nominationStanding(pupil, today)) {
    case 'ARRIVAL_TO_CONFIRM':
      return [];
    case 'NOMINATED':
      return pupil.kind === 'INTO_KS4'
        ? [violation('NO_ARRIVAL_TO_CONFIRM', field)]
        : [violation('BEFORE_FIRST_DAY', field, pupil.firstDay)];
    case 'MOVED_UP':
      return [violation('NO_ARRIVAL_TO_CONFIRM', field)];
    case 'ARRIVED':
    case 'ENDED':
      return [violation('NOMINATION_HAS_ENDED', field)];
  }
}

/**
 * The destination becomes the enrolment, as any move does (MOV-6). Whom another served school has on record is the
 * manager's to hand over, as with any move: with the student goes all that is known of them.
 */
function enrolled(
  { centreId, schoolId }: Receiving,
  { currentSchoolId, enrolments, firstDay: from, toYear: yearGroup }: ExpectedPupil,
  { by, today }: ConfirmArrivals,
): {
  events: readonly EnrolmentEvent[];
  violations: readonly Violation<TransitionViolationCode>[];
} {
  const hasThem = enrolments.some(
    (one) => one.schoolId === schoolId && one.kind === 'MAIN' && one.to === null,
  );
  // Before the first day that alone is said, and not that nobody is on a roll in the future.
  if (hasThem || from > today) return { events: [], violations: [] };
  if (currentSchoolId !== schoolId && by.role !== 'MANAGER')
    return { events: [], violations: [violation('MANAGER_RECORDS_A_MOVE')] };
  const decision = recordEnrolment(enrolments, {
    ...{ by, today, centreId, currentSchoolId, schoolId, from, yearGroup },
    kind: 'MAIN',
  });
  return decision.outcome === 'accepted'
    ? { events: decision.events, violations: [] }
    : {
        events: [],
        // That it is not theirs to say at all is said once, and of nobody.
        violations: decision.violations.filter(({ code }) => code !== 'NOT_ALLOWED_FOR_ROLE'),
      };
}
