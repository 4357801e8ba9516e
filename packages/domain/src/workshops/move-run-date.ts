import type { Viewer } from '../access/viewer.ts';
import { weekdayOf } from '../kernel/dates.ts';
import { decided, refused, type Decision } from '../kernel/decision.ts';
import type { SchoolDate, WallTime } from '../kernel/identifiers.ts';
import { violation, type Violation } from '../kernel/violation.ts';
import { isWallTime } from '../kernel/wall-time.ts';
import type { LossReason } from '../sessions/session-codes.ts';
import { nextSchoolDay, type SchoolCalendar } from '../schools/school-calendar.ts';
import { clashingDays, type BusySlot } from './busy-slot.ts';
import { isOpenGroup, runsWorkshop } from './group-decisions.ts';
import { checkDates, type MemberCheck } from './check-member.ts';
import type { CandidateFacts, GroupFacts } from './member-facts.ts';
import { weeklyDays, type RunDate } from './schedule-run.ts';
import { isMemberOn, type GroupEvent, type WorkshopGroup } from './workshop-group.ts';
import type { WorkshopViolationCode } from './workshop-violations.ts';

/** WRK-1: moving one date asks "only this or the rest?". */
export const MOVE_SCOPES = ['ONLY_THIS', 'THIS_AND_THE_REST'] as const;
export type MoveScope = (typeof MOVE_SCOPES)[number];

export interface MoveRunDate {
  readonly by: Viewer;
  readonly today: SchoolDate;
  readonly number: number;
  readonly to: { readonly on: SchoolDate; readonly startsAt: WallTime };
  readonly scope: MoveScope;
  readonly calendar: SchoolCalendar;
  /** Numbers of sessions that were recorded: the past is not moved. */
  readonly recorded: readonly number[];
  readonly workerBusy: readonly BusySlot[];
  /** Kept in the history, as of any session that is moved. */
  readonly reason: LossReason;
  readonly facts: GroupFacts;
  /** Whoever has a place, as they are now. */
  readonly members: readonly CandidateFacts[];
}

type Moved = { readonly dates: readonly RunDate[] } | { readonly code: WorkshopViolationCode };

/**
 * WRK-1, WRK-2: another day for one session, or for it and all that follow. A run keeps each of its sessions exactly
 * once, never two on a day; sessions before this one, and whatever was recorded, stay where they are. The members
 * are asked as if they joined on the new days: consent, roll and their other plans (GRP-2, GRP-3).
 */
export function moveRunDate(
  state: WorkshopGroup,
  command: MoveRunDate,
): Decision<GroupEvent, WorkshopViolationCode> {
  const { by, today, number, to, recorded, workerBusy, reason } = command;
  const moving = state.dates.find((one) => one.number === number);
  if (moving === undefined)
    return refused([...runsWorkshop(by, state), violation('RUN_SESSION_NOT_FOUND', 'number')]);
  if (moving.on === to.on && moving.startsAt === to.startsAt && command.scope === 'ONLY_THIS')
    return decided<GroupEvent, WorkshopViolationCode>(runsWorkshop(by, state), []);
  const moved = movedDates(state, command);
  const dates = 'dates' in moved ? moved.dates : [];
  const changed = dates.filter((one) => !state.dates.includes(one));
  const checks = membersOn(state, command, changed);
  const broken: Violation<WorkshopViolationCode>[] = [
    ...runsWorkshop(by, state),
    ...isOpenGroup(state),
    ...(recorded.includes(number) ? [violation('RUN_SESSION_RECORDED' as const, 'number')] : []),
    ...(isWallTime(to.startsAt) ? [] : [violation('RUN_TIME_WRONG' as const, 'startsAt')]),
    ...(to.on < today ? [violation('GROUP_SESSION_IN_PAST' as const, 'on')] : []),
    ...('code' in moved ? [violation(moved.code, 'on')] : []),
    ...clashingDays(changed, workerBusy, state.id).map((on) =>
      violation('WORKER_DOUBLE_BOOKED' as const, 'on', on),
    ),
    ...onTheDay(checks.flatMap(({ stops }) => stops)),
  ];
  return decided(
    broken,
    [{ type: 'RunDatesMoved', dates, reason }],
    [
      ...(inOrder(dates) || !inOrder(state.dates)
        ? []
        : [violation('RUN_ORDER_CHANGES' as const, 'on')]),
      ...onTheDay(checks.flatMap(({ warnings }) => warnings)),
    ],
  );
}

/** Each member held against those of the new days on which they have a place. */
function membersOn(
  state: WorkshopGroup,
  { facts, members }: MoveRunDate,
  changed: readonly RunDate[],
): MemberCheck[] {
  const days = [...changed].sort((one, other) => (one.on < other.on ? -1 : 1));
  return members.flatMap((member) => {
    const places = state.members.filter(({ studentId }) => studentId === member.studentId);
    const theirs = days.filter(({ on }) => places.some((place) => isMemberOn(place, on)));
    return theirs.length === 0 ? [] : [checkDates(facts, member, theirs)];
  });
}

/** What is said of several members is said once, of the day. */
function onTheDay(said: readonly Violation<WorkshopViolationCode>[]) {
  const once = new Map(said.map((one) => [`${one.code} ${one.detail ?? ''}`, one]));
  return Array.from(once.values(), ({ code, detail }) => violation(code, 'on', detail));
}

function movedDates({ dates, everyWeeks }: WorkshopGroup, command: MoveRunDate): Moved {
  const { number, to, scope, recorded, calendar } = command;
  const goes = (one: RunDate) =>
    one.number === number ||
    (scope === 'THIS_AND_THE_REST' && one.number > number && !recorded.includes(one.number));
  const taken = new Set(dates.filter((one) => !goes(one)).map(({ on }) => on));
  if (nextSchoolDay(calendar, to.on).value !== to.on) return { code: 'RUN_DATE_NOT_A_SCHOOL_DAY' };
  if (taken.has(to.on)) return { code: 'RUN_DATE_TAKEN' };
  const going = dates.filter(goes);
  const found = weeklyDays(
    calendar,
    { from: to.on, weekday: weekdayOf(to.on), everyWeeks },
    going.length,
    taken,
  );
  if (found === null) return { code: 'RUN_DOES_NOT_FIT' };
  const dayOf = new Map(
    [...going]
      .sort((one, other) => one.number - other.number)
      .map((one, at) => [one.number, found.days[at] ?? to.on]),
  );
  return {
    dates: dates.map((one) => {
      const on = dayOf.get(one.number);
      return on === undefined ? one : { ...one, on, startsAt: to.startsAt, moved: true };
    }),
  };
}

function inOrder(dates: readonly RunDate[]): boolean {
  const days = [...dates].sort((one, other) => one.number - other.number).map(({ on }) => on);
  return days.every((on, at) => at === 0 || (days[at - 1] ?? '') < on);
}
