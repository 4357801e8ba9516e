import type { Highs, ModelData } from 'highs';
import type { GroupingPlace, GroupingProblem } from '@outreach/domain';
import { type Aim, groupingModel, type Model, valuesOf } from './grouping-model.ts';

/** One part of a problem, and an answer without faults from which to begin. */
export interface Part {
  readonly problem: GroupingProblem;
  readonly start: readonly GroupingPlace[];
}

/** What was found for one part of a problem. */
export interface PartAnswer {
  readonly places: readonly GroupingPlace[];
  /** No answer meets more need than this: proven. */
  readonly needBound: number;
  /** Whether nothing better exists, in need and in what comes after it. */
  readonly proven: boolean;
}

export interface Limits {
  /** When to stop, by `performance.now()`. */
  readonly until: number;
  readonly stopped: () => boolean;
}

/**
 * Solves parts one after another. Each gets its share of the time that is left; those that it was too short for are
 * taken up again, from where they were, with what the others did not need. Same problem, same answer.
 */
export function solveParts(highs: Highs, parts: readonly Part[], limits: Limits): PartAnswer[] {
  const first = inTurn(highs, parts, limits);
  const open = parts.flatMap((part, at) => {
    const answer = first[at];
    return answer === undefined || answer.proven
      ? []
      : [{ at, part: { ...part, start: answer.places }, answer }];
  });
  const again = inTurn(
    highs,
    open.map(({ part }) => part),
    limits,
  );
  const better = new Map(
    open.map(({ at, part, answer }, position) => [
      at,
      bestOf(part, answer, again[position] ?? answer),
    ]),
  );
  return first.map((answer, at) => better.get(at) ?? answer);
}

/** What a later search is worth that began where the former ended: it may have been cut short as well. */
function bestOf({ problem }: Part, former: PartAnswer, later: PartAnswer): PartAnswer {
  const needBound = Math.min(former.needBound, later.needBound);
  const better = later.proven || needOf(problem, later) > needOf(problem, former);
  return { ...(better ? later : former), needBound };
}

function needOf({ candidates }: GroupingProblem, { places }: PartAnswer): number {
  const at = new Map(places.map(({ studentId, groupId }) => [studentId, groupId]));
  return candidates.reduce((sum, { studentId, options }) => {
    const option = options.find(({ groupId }) => groupId === at.get(studentId));
    return sum + (option?.points ?? 0);
  }, 0);
}

function inTurn(highs: Highs, parts: readonly Part[], { until, stopped }: Limits): PartAnswer[] {
  let left = parts.reduce((sum, { problem }) => sum + problem.candidates.length, 0);
  return parts.map((part) => {
    const now = performance.now();
    const share = ((until - now) * part.problem.candidates.length) / Math.max(1, left);
    left -= part.problem.candidates.length;
    return solvePart(highs, part, { until: now + share, stopped });
  });
}

function solvePart(highs: Highs, { problem, start }: Part, { until, stopped }: Limits): PartAnswer {
  const now = performance.now();
  const forNeed = { until: now + (until - now) * NEED_SHARE, stopped };
  const need = run(highs, problem, { of: 'NEED' }, start, forNeed);
  const needBound = Math.min(Math.floor(need.bound + 1e-6), mostNeed(problem));
  if (need.places === null) return { places: start, needBound, proven: false };
  const aim = { of: 'STABILITY', needMet: Math.round(need.value) } as const;
  const stable = run(highs, problem, aim, need.places, { until, stopped });
  return {
    places: stable.places ?? need.places,
    needBound: need.optimal ? aim.needMet : needBound,
    proven: need.optimal && stable.optimal,
  };
}

/** How much of the time may go into need alone, before who stays and how even it is. */
const NEED_SHARE = 0.7;

interface Run {
  readonly places: readonly GroupingPlace[] | null;
  readonly value: number;
  readonly bound: number;
  readonly optimal: boolean;
}

function run(
  highs: Highs,
  part: GroupingProblem,
  aim: Aim,
  start: readonly GroupingPlace[],
  { until, stopped }: Limits,
): Run {
  const nothing = { places: null, value: 0, bound: Infinity, optimal: false };
  const seconds = (until - performance.now()) / 1000;
  if (seconds <= 0 || stopped()) return nothing;
  const built = groupingModel(part, aim);
  return highs.withModel(dataOf(highs, built), (model): Run => {
    const { constants } = highs;
    model.options.set({
      output_flag: false,
      random_seed: 1,
      time_limit: seconds,
      mip_rel_gap: 0,
      // Every value is a whole number: a bound less than one away is the value itself.
      mip_abs_gap: 0.999,
    });
    model.setSolution(startOf(part, built, start));
    const { modelStatus } = model.run({
      [constants.callbackType.mipInterrupt]: (event) => {
        if (stopped()) event.interrupt();
      },
    });
    const optimal = modelStatus === constants.modelStatus.optimal;
    const bound = Number(model.info.get('mip_dual_bound'));
    const found = Number(model.info.get('primal_solution_status')) === 2;
    if (!found) return { ...nothing, bound };
    return {
      places: placesOf(part, built, model.getSolution().colValue),
      value: model.getObjectiveValue(),
      bound,
      optimal,
    };
  });
}

function dataOf(highs: Highs, { columns, rows }: Model): ModelData {
  const { variableType, objectiveSense } = highs.constants;
  const starts = [0];
  for (const { columns: of } of rows) starts.push((starts.at(-1) ?? 0) + of.length);
  return {
    numCols: columns.length,
    numRows: rows.length,
    sense: objectiveSense.maximize,
    colCost: columns.map(({ cost }) => cost),
    colLower: columns.map(() => 0),
    colUpper: columns.map(({ most }) => most),
    rowLower: rows.map(({ least }) => least),
    rowUpper: rows.map(({ most }) => most),
    integrality: columns.map(({ whole }) =>
      whole ? variableType.integer : variableType.continuous,
    ),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices: rows.flatMap(({ columns: of }) => of),
      values: rows.flatMap(({ values }) => values),
    },
  };
}

function placesOf(
  { candidates, groups }: GroupingProblem,
  { places }: Model,
  values: ArrayLike<number>,
): GroupingPlace[] {
  return places.flatMap(({ candidate, group }, column) => {
    const studentId = candidates[candidate]?.studentId;
    const groupId = groups[group]?.groupId;
    return (values[column] ?? 0) > 0.5 && studentId !== undefined && groupId !== undefined
      ? [{ studentId, groupId }]
      : [];
  });
}

function startOf(
  { candidates, groups }: GroupingProblem,
  built: Model,
  start: readonly GroupingPlace[],
) {
  const at = new Map<string, string>(start.map(({ studentId, groupId }) => [studentId, groupId]));
  const colValue = valuesOf(
    built,
    ({ candidate, group }) =>
      at.get(candidates[candidate]?.studentId ?? '') === groups[group]?.groupId,
  );
  return { colValue };
}

/** The need that would be met if everybody had the best of their options. */
export function mostNeed({ candidates }: GroupingProblem): number {
  return candidates.reduce(
    (sum, { options }) => sum + Math.max(0, ...options.map(({ points }) => points)),
    0,
  );
}
