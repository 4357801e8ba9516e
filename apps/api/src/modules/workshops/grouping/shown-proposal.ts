import { membersFrom, type GroupFacts, type Refused, type SchoolDate } from '@outreach/domain';
import type { GroupingProposal } from '../../../grouping/propose-grouping.ts';
import type { StoredCandidate } from '../groups/candidate-facts-sql.ts';
import { scoreOf } from '../groups/candidate-facts.ts';
import { asReason } from './as-reason.ts';

const nothing = {
  groups: [],
  leftOut: [],
  needMet: 0,
  needBound: 0,
  gap: 0,
  proven: false,
  milliseconds: 0,
};

/** A proposal in the graph's shape: names in place of ids, and why each is where they are. */
export function shownProposal(
  answer: GroupingProposal | Refused<string>,
  groups: readonly GroupFacts[],
  candidates: readonly StoredCandidate[],
  today: SchoolDate,
) {
  if (answer.outcome === 'refused') return { ...nothing, violations: answer.violations };
  const known = new Map(candidates.map((one) => [one.studentId, one]));
  return {
    groups: groups.map((facts) => {
      const { group, programme } = facts;
      const placed = answer.places.filter(({ groupId }) => groupId === group.id);
      const members = membersFrom(group, today).map(({ studentId }) => studentId);
      const moved = answer.places.map(({ studentId }) => studentId);
      const away = answer.leftOut.map(({ studentId }) => studentId);
      return {
        groupId: group.id,
        name: group.name,
        kept: members.filter((id) => !moved.includes(id) && !away.includes(id)).length,
        members: placed.flatMap(({ studentId }) => {
          const stored = known.get(studentId);
          if (stored === undefined) return [];
          return [
            {
              studentId,
              displayName: stored.displayName,
              yearGroup: stored.yearGroup,
              stays: members.includes(studentId),
              reasons: scoreOf(stored, programme, today).reasons.map(asReason),
            },
          ];
        }),
      };
    }),
    leftOut: answer.leftOut.map(({ studentId, reason }) => ({
      studentId,
      displayName: known.get(studentId)?.displayName ?? '',
      reason,
    })),
    needMet: answer.grade.needMet,
    needBound: answer.needBound,
    gap: answer.gap,
    proven: answer.proven,
    milliseconds: Math.round(answer.milliseconds),
    violations: [],
  };
}
