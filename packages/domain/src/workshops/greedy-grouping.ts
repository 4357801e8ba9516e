import type { GroupId, StudentId } from '../kernel/identifiers.ts';
import type { GroupingPlace } from './grouping-answer.ts';
import { byIdentifier, type GroupingProblem } from './grouping-problem.ts';

/**
 * What a person would do with a list: what a proposal is compared with, and never worse than. The most need first, where they are if that is as
 * good, else into the emptiest group that helps most. Groups that stay too small are given up, the smallest first,
 * and their members tried again.
 */
export function greedyGrouping(problem: GroupingProblem): GroupingPlace[] {
  const closed = new Set<GroupId>();
  for (;;) {
    const places = filled(problem, closed);
    const [smallest] = problem.groups
      .map(({ groupId, kept, minimum }) => ({
        groupId,
        size: places.filter((place) => place.groupId === groupId).length,
        kept,
        minimum,
      }))
      .filter(({ size, kept, minimum }) => size > 0 && size + kept < minimum)
      .sort((one, other) => one.size - other.size || byIdentifier(one.groupId, other.groupId));
    if (smallest === undefined) return places;
    closed.add(smallest.groupId);
  }
}

function filled(
  { candidates, groups, apart }: GroupingProblem,
  closed: ReadonlySet<GroupId>,
): GroupingPlace[] {
  const seats = new Map<GroupId, StudentId[]>(groups.map(({ groupId }) => [groupId, []]));
  const places = new Map(groups.map((group) => [group.groupId, group]));
  const others = new Map<StudentId, Set<StudentId>>();
  for (const [one, other] of apart) {
    others.set(one, new Set([...(others.get(one) ?? []), other]));
    others.set(other, new Set([...(others.get(other) ?? []), one]));
  }
  const most = (options: readonly { readonly points: number }[]) =>
    Math.max(0, ...options.map(({ points }) => points));
  const order = [...candidates].sort(
    (one, other) =>
      most(other.options) - most(one.options) || byIdentifier(one.studentId, other.studentId),
  );
  for (const { studentId, options, current } of order) {
    const [best] = options
      .filter(({ groupId }) => !closed.has(groupId))
      .map(({ groupId, points }) => ({
        points,
        stays: groupId === current ? 1 : 0,
        seat: seats.get(groupId) ?? [],
        group: places.get(groupId),
      }))
      .filter(({ seat, group }) => group !== undefined && seat.length < group.places)
      .filter(({ seat }) => !seat.some((id) => others.get(studentId)?.has(id)))
      .sort(
        (one, other) =>
          other.points - one.points ||
          other.stays - one.stays ||
          one.seat.length - other.seat.length ||
          byIdentifier(one.group?.groupId ?? '', other.group?.groupId ?? ''),
      );
    best?.seat.push(studentId);
  }
  return Array.from(seats, ([groupId, seat]) =>
    seat.map((studentId) => ({ studentId, groupId })),
  ).flat();
}
