import type {
  CentreId,
  ProgrammeId,
  SchoolDate,
  SchoolId,
  StudentId,
} from '../kernel/identifiers.ts';
import type { WaitingEnd } from './workshop-codes.ts';

export interface Waiting {
  readonly studentId: StudentId;
  readonly since: SchoolDate;
  readonly note: string | null;
  readonly ended: { readonly on: SchoolDate; readonly code: WaitingEnd } | null;
}

/** Who waits for a programme at a school; each student once at a time. */
export interface WaitingList {
  readonly centreId: CentreId;
  readonly schoolId: SchoolId;
  readonly programmeId: ProgrammeId;
  readonly entries: readonly Waiting[];
}

export type WaitingListEvent =
  | { readonly type: 'PutOnWaitingList'; readonly entry: Waiting }
  | {
      readonly type: 'TakenOffWaitingList';
      readonly studentId: StudentId;
      readonly on: SchoolDate;
      readonly code: WaitingEnd;
    };

/** The list by what happened. */
export function evolveWaitingList(state: WaitingList, event: WaitingListEvent): WaitingList {
  if (event.type === 'PutOnWaitingList')
    return { ...state, entries: [...state.entries, event.entry] };
  const { studentId, on, code } = event;
  return {
    ...state,
    entries: state.entries.map((entry) =>
      entry.studentId === studentId && entry.ended === null
        ? { ...entry, ended: { on, code } }
        : entry,
    ),
  };
}

/** The open entry of a student. */
export function waitingOf(
  { entries }: Pick<WaitingList, 'entries'>,
  studentId: StudentId,
): Waiting | undefined {
  return entries.find((entry) => entry.studentId === studentId && entry.ended === null);
}
