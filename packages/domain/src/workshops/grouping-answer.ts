import type { GroupId, StudentId } from '../kernel/identifiers.ts';
import {
  LEFT_OUT_REASONS,
  type GroupingGroup,
  type GroupingProblem,
  type LeftOutReason,
} from './grouping-problem.ts';

export interface GroupingPlace {
  readonly studentId: StudentId;
  readonly groupId: GroupId;
}

export const GROUPING_FAULTS = [
  'UNKNOWN_STUDENT',
  'UNKNOWN_GROUP',
  'PLACED_TWICE',
  'NOT_AN_OPTION',
  'OVER_PLACES',
  'UNDER_MINIMUM',
  'APART_TOGETHER',
] as const;
export type GroupingFaultCode = (typeof GROUPING_FAULTS)[number];

/** What is wrong with an answer, and where. */
export interface GroupingFault {
  readonly code: GroupingFaultCode;
  readonly id: StudentId | GroupId;
}

/** Holds an answer against the problem, knowing nothing of how it was found: a solver is never believed. */
export function groupingFaults(
  { candidates, groups, apart }: GroupingProblem,
  places: readonly GroupingPlace[],
): GroupingFault[] {
  const faults: GroupingFault[] = [];
  const seats = new Map<GroupId, Set<StudentId>>(groups.map(({ groupId }) => [groupId, new Set()]));
  const seated = new Set<StudentId>();
  const known = new Map(candidates.map((candidate) => [candidate.studentId, candidate]));
  for (const { studentId, groupId } of places) {
    const candidate = known.get(studentId);
    const seat = seats.get(groupId);
    if (candidate === undefined) faults.push({ code: 'UNKNOWN_STUDENT', id: studentId });
    if (seat === undefined) faults.push({ code: 'UNKNOWN_GROUP', id: groupId });
    if (seated.has(studentId)) faults.push({ code: 'PLACED_TWICE', id: studentId });
    if (candidate !== undefined && !candidate.options.some((one) => one.groupId === groupId))
      faults.push({ code: 'NOT_AN_OPTION', id: studentId });
    seated.add(studentId);
    seat?.add(studentId);
  }
  for (const group of groups) {
    const size = seats.get(group.groupId)?.size ?? 0;
    if (size > group.places) faults.push({ code: 'OVER_PLACES', id: group.groupId });
    if (size > 0 && size + group.kept < group.minimum)
      faults.push({ code: 'UNDER_MINIMUM', id: group.groupId });
  }
  for (const [one, other] of apart)
    for (const seat of seats.values())
      if (seat.has(one) && seat.has(other)) faults.push({ code: 'APART_TOGETHER', id: one });
  return faults;
}

/** How good an answer is: need first, then who stays where they are, then groups of even size. */
export interface GroupingGrade {
  /** Points of need that are met. */
  readonly needMet: number;
  /** Candidates who stay where they were. */
  readonly kept: number;
  /** Pairs who share a group, the members who stay counted in: the fewer, the more even the groups. */
  readonly pairs: number;
}

/** The grade of an answer that has no faults. */
export function gradeGrouping(
  { candidates, groups }: GroupingProblem,
  places: readonly GroupingPlace[],
): GroupingGrade {
  const groupOf = new Map(places.map(({ studentId, groupId }) => [studentId, groupId]));
  const sizes = sizesOf(places);
  return {
    needMet: candidates.reduce((sum, { studentId, options }) => {
      const at = groupOf.get(studentId);
      return sum + (options.find(({ groupId }) => groupId === at)?.points ?? 0);
    }, 0),
    kept: candidates.filter(
      ({ studentId, current }) => current !== null && groupOf.get(studentId) === current,
    ).length,
    pairs: groups.reduce((sum, { groupId, kept }) => {
      const size = kept + (sizes.get(groupId) ?? 0);
      return sum + (size * (size - 1)) / 2;
    }, 0),
  };
}

/** Above zero where the first is the better, below where the second is. */
export function compareGrades(one: GroupingGrade, other: GroupingGrade): number {
  return one.needMet - other.needMet || one.kept - other.kept || other.pairs - one.pairs;
}

export interface LeftOut {
  readonly studentId: StudentId;
  readonly reason: LeftOutReason;
}

/** Everybody without a place, with the nearest miss of all groups that were asked for. */
export function leftOut(problem: GroupingProblem, places: readonly GroupingPlace[]): LeftOut[] {
  const seated = new Set(places.map(({ studentId }) => studentId));
  const sizes = sizesOf(places);
  const groups = new Map(problem.groups.map((group) => [group.groupId, group]));
  return problem.candidates
    .filter(({ studentId }) => !seated.has(studentId))
    .map(({ studentId, options, barred }) => {
      const met = apartIn(problem, places, studentId);
      const reasons = new Set([
        ...barred.map(({ reason }) => reason),
        ...options.flatMap(({ groupId }) => {
          const group = groups.get(groupId);
          return group === undefined
            ? []
            : [missedBy(group, sizes.get(groupId) ?? 0, met.has(groupId))];
        }),
      ]);
      return {
        studentId,
        reason: LEFT_OUT_REASONS.find((reason) => reasons.has(reason)) ?? 'NO_GROUP_OFFERED',
      };
    });
}

function missedBy(
  { places, kept, minimum }: GroupingGroup,
  size: number,
  meets: boolean,
): LeftOutReason {
  if (size >= places) return 'NO_PLACE';
  if (meets) return 'KEPT_APART';
  return size + kept + 1 < minimum ? 'GROUP_TOO_SMALL' : 'PLACE_LEFT';
}

function apartIn(
  { apart }: GroupingProblem,
  places: readonly GroupingPlace[],
  studentId: StudentId,
): Set<GroupId> {
  const others = new Set(
    apart.flatMap(([one, other]) =>
      one === studentId ? [other] : other === studentId ? [one] : [],
    ),
  );
  return new Set(
    places.filter((place) => others.has(place.studentId)).map(({ groupId }) => groupId),
  );
}

function sizesOf(places: readonly GroupingPlace[]): Map<GroupId, number> {
  const sizes = new Map<GroupId, number>();
  for (const { groupId } of places) sizes.set(groupId, (sizes.get(groupId) ?? 0) + 1);
  return sizes;
}
