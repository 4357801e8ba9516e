import type {
  CaseId,
  CentreId,
  CoverId,
  SchoolDate,
  SchoolId,
  StaffId,
  StudentId,
} from '../kernel/identifiers.ts';
import type { CaseOutcome, PartnershipParty } from './case-codes.ts';

export interface Cover {
  readonly id: CoverId;
  readonly workerId: StaffId;
  readonly from: SchoolDate;
  readonly to: SchoolDate;
  readonly reason: string;
  readonly endedOn: SchoolDate | null;
}

export interface Confirmation {
  readonly party: PartnershipParty;
  readonly confirmedOn: SchoolDate;
  readonly byName: string;
}

interface CaseCommon {
  readonly id: CaseId;
  readonly centreId: CentreId;
  readonly schoolId: SchoolId;
  readonly studentId: StudentId;
  readonly openedOn: SchoolDate;
  readonly dedicatedWorkerId: StaffId | null;
  readonly covers: readonly Cover[];
  readonly partnership: readonly Confirmation[];
  readonly reopenedOn: readonly SchoolDate[];
}

export type ActiveCase = CaseCommon & { readonly status: 'ACTIVE' };
export type MonitoredCase = CaseCommon & {
  readonly status: 'MONITORED';
  readonly nextCheckOn: SchoolDate;
};
export type ClosedCase = CaseCommon & {
  readonly status: 'CLOSED';
  readonly closedOn: SchoolDate;
  readonly outcome: CaseOutcome;
  readonly reason: string;
};

/** The work with one student. Active and monitored are the service's own two words (rules.md 4.0). */
export type SupportCase = ActiveCase | MonitoredCase | ClosedCase;

export type CaseEvent =
  | { readonly type: 'CaseOpened'; readonly opened: ActiveCase }
  | { readonly type: 'CaseSteppedDown'; readonly nextCheckOn: SchoolDate; readonly reason: string }
  | { readonly type: 'CaseReactivated'; readonly reason: string }
  | {
      readonly type: 'CaseClosed';
      readonly on: SchoolDate;
      readonly outcome: CaseOutcome;
      readonly reason: string;
    }
  | { readonly type: 'CaseReopened'; readonly on: SchoolDate; readonly reason: string }
  | {
      readonly type: 'DedicatedWorkerAssigned';
      readonly workerId: StaffId;
      readonly from: SchoolDate;
    }
  | { readonly type: 'CoverArranged'; readonly cover: Cover }
  | { readonly type: 'CoverEnded'; readonly coverId: CoverId; readonly on: SchoolDate }
  | { readonly type: 'PartnershipConfirmed'; readonly confirmation: Confirmation };

function commonOf(state: SupportCase): CaseCommon {
  const {
    id,
    centreId,
    schoolId,
    studentId,
    openedOn,
    dedicatedWorkerId,
    covers,
    partnership,
    reopenedOn,
  } = state;
  return {
    id,
    centreId,
    schoolId,
    studentId,
    openedOn,
    dedicatedWorkerId,
    covers,
    partnership,
    reopenedOn,
  };
}

/** What a case becomes by what happened. */
export function evolveCase(state: SupportCase | null, event: CaseEvent): SupportCase {
  if (event.type === 'CaseOpened') return event.opened;
  if (state === null) throw new Error(`${event.type} without a case`);
  switch (event.type) {
    case 'CaseSteppedDown':
      return { ...commonOf(state), status: 'MONITORED', nextCheckOn: event.nextCheckOn };
    case 'CaseReactivated':
      return { ...commonOf(state), status: 'ACTIVE' };
    case 'CaseClosed':
      return {
        ...commonOf(state),
        status: 'CLOSED',
        closedOn: event.on,
        outcome: event.outcome,
        reason: event.reason,
      };
    case 'CaseReopened':
      return { ...commonOf(state), status: 'ACTIVE', reopenedOn: [...state.reopenedOn, event.on] };
    case 'DedicatedWorkerAssigned':
      return { ...state, dedicatedWorkerId: event.workerId };
    case 'CoverArranged':
      return { ...state, covers: [...state.covers, event.cover] };
    case 'CoverEnded':
      return {
        ...state,
        covers: state.covers.map((cover) =>
          cover.id === event.coverId ? { ...cover, endedOn: event.on } : cover,
        ),
      };
    case 'PartnershipConfirmed':
      return {
        ...state,
        partnership: [
          ...state.partnership.filter(({ party }) => party !== event.confirmation.party),
          event.confirmation,
        ],
      };
  }
}

/** Who works with the student on a day: whoever covers, else the dedicated worker. */
export function workerOn(
  { covers, dedicatedWorkerId }: Pick<SupportCase, 'covers' | 'dedicatedWorkerId'>,
  date: SchoolDate,
): StaffId | null {
  const cover = covers.find(
    ({ from, to, endedOn }) => from <= date && date <= to && (endedOn === null || date < endedOn),
  );
  return cover?.workerId ?? dedicatedWorkerId;
}

/** REF-7: work may start with the student's and a parent's confirmation; the others are asked for. */
export function workMayStart(partnership: readonly Pick<Confirmation, 'party'>[]): boolean {
  return (['PARENT', 'STUDENT'] as const).every((party) =>
    partnership.some((one) => one.party === party),
  );
}
