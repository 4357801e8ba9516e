import type { GroupId, ProgrammeId, StudentId } from '../kernel/identifiers.ts';
import { checkMember, type MemberCheck } from './check-member.ts';
import type { CandidateFacts, GroupFacts } from './member-facts.ts';
import { largestGroup } from './programme.ts';
import { membersFrom } from './workshop-group.ts';

/** Why a student has no place in a proposal, the nearest miss first. Of a restriction the code alone. */
export const LEFT_OUT_REASONS = [
  'PLACE_LEFT',
  'NO_PLACE',
  'KEPT_APART',
  'GROUP_TOO_SMALL',
  'CLASH',
  'NOT_ELIGIBLE',
  'NO_GROUP_OFFERED',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** More than this is refused: a centre has a few dozen groups at a time. */
export const MOST_CANDIDATES = 1000;

export interface GroupingOption {
  readonly groupId: GroupId;
  /** How much of need a place here meets, in whole points of `candidateScore`; one or more. */
  readonly points: number;
}

export interface GroupingCandidate {
  readonly studentId: StudentId;
  /** Groups in which they may be: no hard stop, and meant for their year. */
  readonly options: readonly GroupingOption[];
  /** Groups that were asked for and are none, with why. */
  readonly barred: readonly { readonly groupId: GroupId; readonly reason: LeftOutReason }[];
  /** Where they are in the proposal or the group as it stands. */
  readonly current: GroupId | null;
}

export interface GroupingGroup {
  readonly groupId: GroupId;
  /** Members who stay whatever is proposed. */
  readonly kept: number;
  /** Places that may be given. */
  readonly places: number;
  /** With fewer members than this, nobody is put into it. */
  readonly minimum: number;
}

/** Who could go where: pure data, in a stable order, that says all that a solver may know. No names. */
export interface GroupingProblem {
  readonly candidates: readonly GroupingCandidate[];
  readonly groups: readonly GroupingGroup[];
  /** GRP-4: candidates who are never in one group, each pair once. */
  readonly apart: readonly (readonly [StudentId, StudentId])[];
}

export interface CandidateForGrouping {
  readonly facts: CandidateFacts;
  /** The programmes they are considered for, with the points of each. */
  readonly points: ReadonlyMap<ProgrammeId, number>;
  /** Where the proposal at hand has put them; else it is the planned group in which they have a place. */
  readonly proposed: GroupId | null;
}

/**
 * The problem of who goes into which group. Candidates who have a place in a planned group of it may be moved;
 * whoever is in a running one, or is no candidate, stays. What is an option is what `checkMember` does not stop.
 */
export function groupingProblem(
  groups: readonly GroupFacts[],
  candidates: readonly CandidateForGrouping[],
): GroupingProblem {
  const movable = new Set(candidates.map(({ facts }) => facts.studentId));
  const planned = new Set(
    groups.filter(({ group }) => group.status === 'PLANNED').map(({ group }) => group.id),
  );
  const emptied = groups
    .map((facts) => (planned.has(facts.group.id) ? without(facts, movable) : facts))
    .sort((one, other) => byIdentifier(one.group.id, other.group.id));
  return {
    groups: emptied.map(groupOf),
    candidates: candidates
      .map((candidate) => candidateOf(candidate, groups, emptied, planned))
      .sort((one, other) => byIdentifier(one.studentId, other.studentId)),
    apart: apartPairs(candidates, movable),
  };
}

/** The order of everything in a problem: by identifier, whatever order it came in. */
export const byIdentifier = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0;

function without(facts: GroupFacts, movable: ReadonlySet<StudentId>): GroupFacts {
  const members = facts.group.members.filter(
    ({ studentId, to }) => to !== null || !movable.has(studentId),
  );
  return { ...facts, group: { ...facts.group, members } };
}

function groupOf({ group, programme, settings, today }: GroupFacts): GroupingGroup {
  const kept = membersFrom(group, today).length;
  const places = Math.max(0, largestGroup(programme, settings) - kept);
  return { groupId: group.id, kept, places, minimum: programme.minimumSize };
}

function candidateOf(
  { facts, points, proposed }: CandidateForGrouping,
  groups: readonly GroupFacts[],
  emptied: readonly GroupFacts[],
  planned: ReadonlySet<GroupId>,
): GroupingCandidate {
  const free: CandidateFacts = {
    ...facts,
    places: facts.places.filter(({ groupId }) => !planned.has(groupId)),
    busy: facts.busy.filter(({ groupId }) => groupId === null || !planned.has(groupId)),
  };
  const asked = emptied.flatMap((of) => {
    const score = points.get(of.programme.id);
    const groupId = of.group.id;
    return score === undefined ? [] : [{ groupId, score, check: checkMember(of, free) }];
  });
  const member = groups.find(
    ({ group }) =>
      planned.has(group.id) &&
      group.members.some(({ studentId, to }) => studentId === facts.studentId && to === null),
  );
  return {
    studentId: facts.studentId,
    options: asked
      .filter(({ check }) => isOption(check))
      .map(({ groupId, score }) => ({ groupId, points: Math.max(1, Math.round(score)) })),
    barred: asked
      .filter(({ check }) => !isOption(check))
      .map(({ groupId, check }) => ({ groupId, reason: barredBy(check) })),
    current: proposed ?? member?.group.id ?? null,
  };
}

/** A programme is not proposed for a year it is not meant for: that takes a person and a reason. */
function isOption({ stops, warnings }: MemberCheck): boolean {
  return stops.length === 0 && !warnings.some(({ code }) => code === 'YEAR_NOT_MEANT');
}

function barredBy({ stops }: MemberCheck): LeftOutReason {
  const [only] = stops;
  if (stops.length !== 1 || only === undefined) return 'NOT_ELIGIBLE';
  if (only.code === 'STUDENT_DOUBLE_BOOKED') return 'CLASH';
  if (only.code === 'KEPT_APART') return 'KEPT_APART';
  return only.code === 'GROUP_FULL' ? 'NO_PLACE' : 'NOT_ELIGIBLE';
}

function apartPairs(
  candidates: readonly CandidateForGrouping[],
  movable: ReadonlySet<StudentId>,
): (readonly [StudentId, StudentId])[] {
  const pairs = new Map<string, readonly [StudentId, StudentId]>();
  for (const { facts } of candidates)
    for (const other of facts.keptApartFrom)
      if (movable.has(other) && other !== facts.studentId) {
        const pair =
          facts.studentId < other
            ? ([facts.studentId, other] as const)
            : ([other, facts.studentId] as const);
        pairs.set(pair.join(' '), pair);
      }
  return [...pairs.values()].sort(
    (one, other) => byIdentifier(one[0], other[0]) || byIdentifier(one[1], other[1]),
  );
}
