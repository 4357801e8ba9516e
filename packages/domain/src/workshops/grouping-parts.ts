import type { GroupId } from '../kernel/identifiers.ts';
import type { GroupingCandidate, GroupingProblem } from './grouping-problem.ts';

/**
 * The problem in parts that share no group, such as one a school: the best of each is the best of all, and what
 * changes in one part changes nothing in another. Candidates with no option are in none.
 */
export function groupingParts({ candidates, groups, apart }: GroupingProblem): GroupingProblem[] {
  const leader = new Map<GroupId, GroupId>(groups.map(({ groupId }) => [groupId, groupId]));
  const find = (id: GroupId): GroupId => {
    const up = leader.get(id) ?? id;
    if (up === id) return id;
    const top = find(up);
    leader.set(id, top);
    return top;
  };
  for (const { options } of candidates) {
    const [first, ...others] = options;
    if (first !== undefined)
      for (const { groupId } of others) {
        const [one, other] = [find(first.groupId), find(groupId)];
        leader.set(one < other ? other : one, one < other ? one : other);
      }
  }
  const partOf = ({ options: [first] }: GroupingCandidate) =>
    first === undefined ? null : find(first.groupId);
  const tops = [...new Set(candidates.map(partOf))].filter((top) => top !== null);
  return tops.sort().map((top) => {
    const of = candidates.filter((candidate) => partOf(candidate) === top);
    const ids = new Set(of.map(({ studentId }) => studentId));
    return {
      candidates: of,
      groups: groups.filter(({ groupId }) => find(groupId) === top),
      apart: apart.filter(([one, other]) => ids.has(one) && ids.has(other)),
    };
  });
}
