import type { GroupId, StudentId } from '../kernel/identifiers.ts';
import type { GroupingCandidate, GroupingGroup, GroupingProblem } from './grouping-problem.ts';

/** What an invented problem is made of; whole numbers but for the shares, which are of one. */
export interface Invented {
  readonly candidates: number;
  readonly groups: number;
  /** Groups and candidates are dealt to so many schools in turn. */
  readonly schools?: number;
  readonly places?: number;
  readonly minimum?: number;
  /** Share of the school's groups that are free at an hour when the candidate is: the rest clash. */
  readonly free?: number;
  /** Pairs kept apart, as a share of the candidates. */
  readonly apart?: number;
  /** Share of candidates who are somewhere already. */
  readonly placed?: number;
  readonly seed?: number;
}

/** The same numbers from the same seed: a linear congruential generator. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A grouping problem of invented students, for tests and benchmarks; each seed gives another. */
export function inventedGrouping(of: Invented): GroupingProblem {
  const {
    schools = 1,
    places = 6,
    minimum = 3,
    free = 0.6,
    apart = 0.15,
    placed = 0,
    seed = 1,
  } = of;
  const next = numbersFrom(seed);
  const whole = (below: number) => Math.floor(next() * below);
  const name = (letter: string, at: number) => `${letter}-${String(at).padStart(4, '0')}`;
  const groups = Array.from({ length: of.groups }, (_, at): GroupingGroup => ({
    groupId: name('group', at) as GroupId,
    kept: 0,
    places,
    minimum,
  }));
  const candidates = Array.from({ length: of.candidates }, (_, at): GroupingCandidate => {
    const wait = whole(21);
    const asked = groups
      .filter((_group, position) => position % schools === at % schools)
      .map(({ groupId }) => ({
        groupId,
        open: next() < free,
        need: [0, 10, 20, 25][whole(4)] ?? 0,
      }));
    const options = asked
      .filter(({ open }) => open)
      .map(({ groupId, need }) => ({ groupId, points: 1 + wait + need }));
    return {
      studentId: name('student', at) as StudentId,
      options,
      barred: asked
        .filter(({ open }) => !open)
        .map(({ groupId }) => ({ groupId, reason: 'CLASH' as const })),
      current: next() < placed ? (options[whole(options.length)]?.groupId ?? null) : null,
    };
  });
  return {
    groups,
    candidates,
    apart: pairsApart(candidates, of.candidates * apart, schools, whole),
  };
}

function pairsApart(
  candidates: readonly GroupingCandidate[],
  wanted: number,
  schools: number,
  whole: (below: number) => number,
): GroupingProblem['apart'] {
  const pairs = new Map<string, readonly [StudentId, StudentId]>();
  for (let tries = 0; pairs.size < Math.floor(wanted) && tries < wanted * 50; tries++) {
    const [one, other] = [whole(candidates.length), whole(candidates.length)].sort((a, b) => a - b);
    const first = candidates[one ?? 0];
    const second = candidates[other ?? 0];
    if (first === undefined || second === undefined || first === second) continue;
    if ((one ?? 0) % schools !== (other ?? 0) % schools) continue;
    pairs.set(`${first.studentId} ${second.studentId}`, [first.studentId, second.studentId]);
  }
  return [...pairs.values()].sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

/** Every answer there is, for problems of a handful: what a solver is held against. */
export function* everyGrouping({
  candidates,
}: GroupingProblem): Generator<{ studentId: StudentId; groupId: GroupId }[]> {
  const choose = function* (at: number): Generator<{ studentId: StudentId; groupId: GroupId }[]> {
    const candidate = candidates[at];
    if (candidate === undefined) {
      yield [];
      return;
    }
    const { studentId, options } = candidate;
    for (const rest of choose(at + 1)) {
      yield rest;
      for (const { groupId } of options) yield [{ studentId, groupId }, ...rest];
    }
  };
  yield* choose(0);
}
