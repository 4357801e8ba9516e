import type {
  CaseId,
  CentreId,
  GroupId,
  ProgrammeId,
  SchoolDate,
  SchoolId,
  StaffId,
  StudentId,
} from '../kernel/identifiers.ts';
import type { LossReason } from '../sessions/session-codes.ts';
import type { RunDate } from './schedule-run.ts';
import type {
  ChosenReasonCode,
  GroupEndReason,
  LeavingReason,
  MemberOutcomeCode,
} from './workshop-codes.ts';
import type { OverridableCode } from './workshop-violations.ts';

/** A warning that somebody let pass, and why; `detail` is what the warning said. */
export interface Override {
  readonly code: OverridableCode;
  readonly detail: string | null;
  readonly reason: string;
}

export interface MemberOutcome {
  readonly code: MemberOutcomeCode;
  readonly note: string | null;
}

/** A place in a group over time; leaving keeps the row and what was attended (GRP-5). */
export interface Membership {
  readonly studentId: StudentId;
  readonly caseId: CaseId | null;
  readonly from: SchoolDate;
  /** The last day of the place, counted in; open while they are a member. */
  readonly to: SchoolDate | null;
  readonly chosen: { readonly code: ChosenReasonCode; readonly note: string | null };
  readonly overrides: readonly Override[];
  readonly leaving: { readonly code: LeavingReason; readonly note: string | null } | null;
  readonly outcome: MemberOutcome | null;
}

/** WRK-3: a missed session that one member makes up for alone; it adds no date to the run. */
export interface CatchUp {
  readonly studentId: StudentId;
  readonly number: number;
  readonly on: SchoolDate;
}

interface GroupCommon {
  readonly id: GroupId;
  readonly centreId: CentreId;
  readonly schoolId: SchoolId;
  readonly programmeId: ProgrammeId;
  readonly name: string;
  readonly workerId: StaffId;
  readonly room: string | null;
  /** How many weeks lie between its sessions as they were planned. */
  readonly everyWeeks: number;
  readonly dates: readonly RunDate[];
  readonly members: readonly Membership[];
  readonly catchUps: readonly CatchUp[];
}

export type PlannedGroup = GroupCommon & { readonly status: 'PLANNED' };
export type RunningGroup = GroupCommon & {
  readonly status: 'RUNNING';
  readonly startedOn: SchoolDate;
};
export type EndedGroup = GroupCommon & {
  readonly status: 'ENDED';
  readonly startedOn: SchoolDate | null;
  readonly endedOn: SchoolDate;
  readonly reason: GroupEndReason;
  /** WRK-5: one a run; none of a run that never began. */
  readonly evaluation: string | null;
};

/** One run of a programme at one school (rules.md 4.11). */
export type WorkshopGroup = PlannedGroup | RunningGroup | EndedGroup;

export type GroupEvent =
  | { readonly type: 'GroupPlanned'; readonly group: PlannedGroup }
  | { readonly type: 'GroupStarted'; readonly on: SchoolDate }
  | { readonly type: 'GroupGiven'; readonly workerId: StaffId; readonly from: SchoolDate }
  | { readonly type: 'MemberAdded'; readonly membership: Membership }
  | {
      readonly type: 'MemberLeft';
      readonly studentId: StudentId;
      readonly from: SchoolDate;
      readonly to: SchoolDate;
      readonly leaving: NonNullable<Membership['leaving']>;
    }
  | {
      readonly type: 'MemberOutcomeRecorded';
      readonly studentId: StudentId;
      readonly from: SchoolDate;
      readonly outcome: MemberOutcome;
    }
  | {
      readonly type: 'RunDatesMoved';
      readonly dates: readonly RunDate[];
      readonly reason: LossReason;
    }
  | { readonly type: 'CatchUpPlanned'; readonly catchUp: CatchUp }
  | {
      readonly type: 'GroupEnded';
      readonly on: SchoolDate;
      readonly reason: GroupEndReason;
      readonly evaluation: string | null;
    };

/** What a group becomes by what happened. */
export function evolveGroup(state: WorkshopGroup | null, event: GroupEvent): WorkshopGroup {
  if (event.type === 'GroupPlanned') return event.group;
  if (state === null) throw new Error(`${event.type} without a group`);
  const change = (
    of: Pick<Membership, 'studentId' | 'from'>,
    parts: Partial<Membership>,
  ): WorkshopGroup => ({
    ...state,
    members: state.members.map((one) =>
      one.studentId === of.studentId && one.from === of.from ? { ...one, ...parts } : one,
    ),
  });
  switch (event.type) {
    case 'GroupStarted':
      return { ...commonOf(state), status: 'RUNNING', startedOn: event.on };
    case 'GroupGiven':
      return { ...state, workerId: event.workerId };
    case 'MemberAdded':
      return { ...state, members: [...state.members, event.membership] };
    case 'MemberLeft':
      return change(event, { to: event.to, leaving: event.leaving });
    case 'MemberOutcomeRecorded':
      return change(event, { outcome: event.outcome });
    case 'RunDatesMoved':
      return { ...state, dates: event.dates };
    case 'CatchUpPlanned':
      return { ...state, catchUps: [...state.catchUps, event.catchUp] };
    case 'GroupEnded':
      return {
        ...commonOf(state),
        status: 'ENDED',
        startedOn: state.status === 'PLANNED' ? null : state.startedOn,
        endedOn: event.on,
        reason: event.reason,
        evaluation: event.evaluation,
      };
  }
}

function commonOf(state: WorkshopGroup): GroupCommon {
  return {
    id: state.id,
    centreId: state.centreId,
    schoolId: state.schoolId,
    programmeId: state.programmeId,
    name: state.name,
    workerId: state.workerId,
    room: state.room,
    everyWeeks: state.everyWeeks,
    dates: state.dates,
    members: state.members,
    catchUps: state.catchUps,
  };
}

/** Whether a place is held on a day. */
export function isMemberOn({ from, to }: Pick<Membership, 'from' | 'to'>, on: SchoolDate): boolean {
  return from <= on && (to === null || on <= to);
}

/** Places that are held on a day or begin later: what a newcomer of that day shares the group with. */
export function membersFrom(
  { members }: Pick<WorkshopGroup, 'members'>,
  on: SchoolDate,
): Membership[] {
  return members.filter(({ from, to }) => to === null || (to >= on && from <= to));
}

/** The open place of a student: one at most. */
export function openPlaceOf(
  { members }: Pick<WorkshopGroup, 'members'>,
  studentId: StudentId,
): Membership | undefined {
  return members.find((one) => one.studentId === studentId && one.to === null);
}
