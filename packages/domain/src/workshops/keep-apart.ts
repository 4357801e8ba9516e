import type { CentreId, KeepApartId, SchoolDate, StudentId } from '../kernel/identifiers.ts';
import type { KeepApartReason } from './workshop-codes.ts';

/** GRP-4: two students who are never in a group together. It has no direction. */
export interface KeepApart {
  readonly id: KeepApartId;
  readonly centreId: CentreId;
  readonly students: readonly [StudentId, StudentId];
  readonly from: SchoolDate;
  readonly reason: KeepApartReason;
  readonly note: string | null;
  readonly lifted: { readonly on: SchoolDate; readonly reason: string } | null;
}

export type KeepApartEvent =
  | { readonly type: 'KeepApartSet'; readonly keepApart: KeepApart }
  | {
      readonly type: 'KeepApartLifted';
      readonly id: KeepApartId;
      readonly on: SchoolDate;
      readonly reason: string;
    };

/** The restrictions between students by what happened. */
export function evolveKeepApart(
  state: readonly KeepApart[],
  event: KeepApartEvent,
): readonly KeepApart[] {
  if (event.type === 'KeepApartSet') return [...state, event.keepApart];
  const { id, on, reason } = event;
  return state.map((one) => (one.id === id ? { ...one, lifted: { on, reason } } : one));
}

/** Whether a restriction is between these two, in whichever order. */
export function isBetween(
  { students: [one, other] }: Pick<KeepApart, 'students'>,
  a: StudentId,
  b: StudentId,
): boolean {
  return (one === a && other === b) || (one === b && other === a);
}

/** Whether it holds on a day: one that was lifted holds no longer from that day on. */
export function holdsApartOn({ from, lifted }: KeepApart, on: SchoolDate): boolean {
  return from <= on && (lifted === null || on < lifted.on);
}

/** Everybody from whom a student is kept apart on a day. */
export function keptApartFrom(
  all: readonly KeepApart[],
  studentId: StudentId,
  on: SchoolDate,
): StudentId[] {
  return all
    .filter((one) => holdsApartOn(one, on))
    .flatMap(({ students: [a, b] }) => (a === studentId ? [b] : b === studentId ? [a] : []));
}
