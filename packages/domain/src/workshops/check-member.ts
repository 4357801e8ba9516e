import { academicYearStart, weekdayOf } from '../kernel/dates.ts';
import type { SchoolDate, StudentId } from '../kernel/identifiers.ts';
import { violation, type Violation } from '../kernel/violation.ts';
import { keyStageOf, transitionPoints, type YearGroup } from '../schools/year-groups.ts';
import { clashingDays, sharesHour } from './busy-slot.ts';
import type { CandidateFacts, GroupFacts } from './member-facts.ts';
import { isMeantFor, largestGroup } from './programme.ts';
import type { RunDate } from './schedule-run.ts';
import { membersFrom } from './workshop-group.ts';
import {
  OVERRIDABLE_WARNINGS,
  type MemberStopCode,
  type MemberWarningCode,
  type OverridableCode,
} from './workshop-violations.ts';

export interface MemberCheck {
  /** Refused whoever asks (rules.md §5, point 3). */
  readonly stops: readonly Violation<MemberStopCode>[];
  readonly warnings: readonly Violation<MemberWarningCode>[];
}

/**
 * Whether a student may join a group from a day on: the one answer for the screen, for the graph, before the
 * database and for what a grouping may propose (GRP-1 to GRP-4, TRN-1 to TRN-3, WRK-2). A restriction between two
 * students comes as its code alone, with no name and no reason.
 */
export function checkMember(
  facts: GroupFacts,
  candidate: CandidateFacts,
  from: SchoolDate = facts.today,
): MemberCheck {
  const remaining = facts.group.dates.filter(({ on }) => on >= from);
  return {
    stops: [
      ...groupStops(facts, candidate, from),
      ...agreementStops(facts, candidate, remaining, from),
      ...rollStops(facts, candidate, remaining),
      ...clashStops(facts, candidate, remaining),
    ],
    warnings: [
      ...yearWarnings(facts, candidate, from),
      ...lessonWarnings(candidate, remaining),
      ...sizeWarnings(facts, from),
      ...consentWarning(candidate, remaining),
    ],
  };
}

/** What of it hangs on the days alone: a member's sessions go to other days under the rules of joining. */
export function checkDates(
  facts: GroupFacts,
  candidate: CandidateFacts,
  dates: readonly RunDate[],
): MemberCheck {
  return {
    stops: [
      ...agreementStops(facts, candidate, dates, facts.today),
      ...rollStops(facts, candidate, dates),
      ...clashStops(facts, candidate, dates),
    ],
    warnings: [...lessonWarnings(candidate, dates), ...consentWarning(candidate, dates)],
  };
}

/** Whether a warning is let pass only with a reason that is kept. */
export function needsOverride(
  warning: Violation<MemberWarningCode>,
): warning is Violation<OverridableCode> {
  return (OVERRIDABLE_WARNINGS as readonly string[]).includes(warning.code);
}

/** GRP-4: the members from whom a student is kept apart; only for somebody who may read restrictions. */
export function keptApartMembers(
  { group, today }: Pick<GroupFacts, 'group' | 'today'>,
  { keptApartFrom }: Pick<CandidateFacts, 'keptApartFrom'>,
  from: SchoolDate = today,
): StudentId[] {
  return membersFrom(group, from)
    .map(({ studentId }) => studentId)
    .filter((id) => keptApartFrom.includes(id));
}

type Stops = Violation<MemberStopCode>[];
type Warnings = Violation<MemberWarningCode>[];

function groupStops(facts: GroupFacts, candidate: CandidateFacts, from: SchoolDate): Stops {
  const { group, programme, settings } = facts;
  const members = membersFrom(group, from);
  const isMember = members.some(({ studentId }) => studentId === candidate.studentId);
  const most = largestGroup(programme, settings);
  const elsewhere = candidate.places.some(
    ({ groupId, programmeId }) => groupId !== group.id && programmeId === programme.id,
  );
  return [
    ...(group.status === 'ENDED' ? [violation('GROUP_HAS_ENDED' as const)] : []),
    ...(isMember ? [violation('ALREADY_A_MEMBER' as const, 'studentId')] : []),
    ...(elsewhere ? [violation('IN_ANOTHER_RUN_OF_PROGRAMME' as const, 'studentId')] : []),
    ...(!isMember && members.length >= most
      ? [violation('GROUP_FULL' as const, 'studentId', String(most))]
      : []),
    ...(keptApartMembers(facts, candidate, from).length > 0
      ? [violation('KEPT_APART' as const, 'studentId')]
      : []),
  ];
}

/** Who is only to start at a school is nominated by it in place of a case; consent is needed all the same (TRN-2). */
function agreementStops(
  { programme }: GroupFacts,
  { openCaseId, groupWorkAgreedUntil }: CandidateFacts,
  remaining: readonly RunDate[],
  from: SchoolDate,
): Stops {
  const begins = remaining[0]?.on ?? from;
  return [
    ...(openCaseId === null && programme.kind !== 'INTO_SECONDARY'
      ? [violation('MEMBER_HAS_NO_OPEN_CASE' as const, 'studentId')]
      : []),
    ...(groupWorkAgreedUntil === null || groupWorkAgreedUntil < begins
      ? [violation('GROUP_WORK_NOT_AGREED' as const, 'studentId')]
      : []),
  ];
}

function rollStops(facts: GroupFacts, candidate: CandidateFacts, remaining: readonly RunDate[]) {
  const { group, programme, school } = facts;
  const coming = candidate.destinationSchoolId === group.schoolId;
  const onRoll = (on: SchoolDate, anywhere: boolean) =>
    candidate.onRoll.some(
      ({ schoolId, from, to }) =>
        (anywhere || schoolId === group.schoolId) && from <= on && (to === null || on <= to),
    );
  const stops: Stops = [];
  if (programme.kind === 'INTO_SECONDARY') {
    const away = remaining.some(({ on }) => !coming && !onRoll(on, false));
    if (away) stops.push(violation('NOT_COMING_TO_THIS_SCHOOL', 'studentId'));
  } else {
    const away = remaining.find(({ on }) => !onRoll(on, programme.joint));
    if (away !== undefined)
      stops.push(violation('NOT_ON_ROLL_ON_SESSION_DATE', 'studentId', away.on));
  }
  if (programme.kind === 'TARGETED') return stops;
  const point = transitionPoints(school).find(({ kind }) => kind === programme.kind);
  const year = yearOn(facts, candidate.yearGroup, remaining[0]?.on ?? facts.today);
  const years =
    point === undefined
      ? []
      : programme.kind === 'INTO_SECONDARY'
        ? [point.fromYear, point.toYear]
        : [point.fromYear];
  if (!years.includes(year)) stops.push(violation('NOT_IN_TRANSITION_YEAR', 'studentId'));
  return stops;
}

/** The year group goes up on the first of September. */
function yearOn({ today }: GroupFacts, yearToday: YearGroup, on: SchoolDate): YearGroup {
  return yearToday + academicYearStart(on) - academicYearStart(today);
}

function clashStops(
  { group }: GroupFacts,
  { busy }: CandidateFacts,
  remaining: readonly RunDate[],
): Stops {
  const [first] = clashingDays(remaining, busy, group.id);
  return first === undefined
    ? []
    : [violation('STUDENT_DOUBLE_BOOKED' as const, 'studentId', first)];
}

function yearWarnings(facts: GroupFacts, candidate: CandidateFacts, from: SchoolDate): Warnings {
  const { group, programme, yearGroups } = facts;
  const begins = group.dates.find(({ on }) => on >= from)?.on ?? from;
  const year = yearOn(facts, candidate.yearGroup, begins);
  const others = membersFrom(group, from).flatMap(({ studentId }) => {
    const known = yearGroups.get(studentId);
    return known === undefined ? [] : [keyStageOf(yearOn(facts, known, begins))];
  });
  const mixes = others.some((stage) => stage !== keyStageOf(year));
  return [
    ...(programme.kind === 'TARGETED' && !isMeantFor(programme, year)
      ? [violation('YEAR_NOT_MEANT' as const, 'studentId', String(year))]
      : []),
    ...(mixes ? [violation('KEY_STAGES_MIXED' as const, 'studentId')] : []),
  ];
}

/** Each lesson that would be missed, and how often in this run. */
function lessonWarnings({ lessons }: CandidateFacts, remaining: readonly RunDate[]): Warnings {
  const missed = new Map<string, number>();
  for (const date of remaining)
    for (const lesson of lessons)
      if (lesson.weekday === weekdayOf(date.on) && sharesHour(lesson, date))
        missed.set(lesson.subject, (missed.get(lesson.subject) ?? 0) + 1);
  return Array.from(missed, ([subject, times]) =>
    violation('LESSON_MISSED' as const, 'studentId', `${subject}, ${times}`),
  );
}

function sizeWarnings(
  { group, programme, workerMinutesLeft }: GroupFacts,
  from: SchoolDate,
): Warnings {
  const size = membersFrom(group, from).length + 1;
  return [
    ...(workerMinutesLeft !== null && workerMinutesLeft < 0
      ? [violation('WORKER_MINUTES_SHORT' as const, 'groupId', String(-workerMinutesLeft))]
      : []),
    ...(size < programme.minimumSize
      ? [violation('GROUP_BELOW_MINIMUM' as const, 'groupId', String(programme.minimumSize))]
      : []),
  ];
}

function consentWarning(
  { groupWorkAgreedUntil: until }: CandidateFacts,
  remaining: readonly RunDate[],
): Warnings {
  const begins = remaining[0]?.on;
  return until !== null && begins !== undefined && begins <= until
    ? remaining.some(({ on }) => on > until)
      ? [violation('CONSENT_ENDS_DURING_RUN' as const, 'studentId', until)]
      : []
    : [];
}
