import {
  compareGrades,
  gradeGrouping,
  greedyGrouping,
  groupingFaults,
  groupingParts,
  leftOut,
  MOST_CANDIDATES,
  refused,
  violation,
  type GroupingGrade,
  type GroupingPlace,
  type GroupingProblem,
  type LeftOut,
  type Refused,
  type WorkshopViolationCode,
} from '@outreach/domain';
import { oneAtATime } from './one-at-a-time.ts';
import { runWorker, workerFile, type WorkerAnswer } from './run-worker.ts';
import { mostNeed } from './solve-parts.ts';

export interface GroupingProposal {
  readonly outcome: 'proposed';
  readonly places: readonly GroupingPlace[];
  readonly leftOut: readonly LeftOut[];
  readonly grade: GroupingGrade;
  /** No proposal meets more need than this. */
  readonly needBound: number;
  /** How much of that is not met, from 0 to 1: nought where no more need can be met. */
  readonly gap: number;
  /** Whether nothing better exists in need, in who stays and in how even the groups are. */
  readonly proven: boolean;
  readonly milliseconds: number;
  readonly cpuMilliseconds: number | null;
}

export interface HowToPropose {
  readonly milliseconds?: number;
  /** Stops the search; the best that was found by then is the answer. */
  readonly signal?: AbortSignal;
  readonly file?: string;
  readonly graceMilliseconds?: number;
}

/** What a person waits for, and what one process can take: one search at a time and four that wait. */
export const GROUPING_MILLISECONDS = 20_000;
const GRACE_MILLISECONDS = 5_000;
const queue = oneAtATime(4);

/**
 * The best grouping that is found within the time, held against the problem before it is believed. Refused with
 * `GROUPING_TOO_LARGE` above the most candidates, and with `GROUPING_BUSY` when too many wait.
 */
export async function proposeGrouping(
  problem: GroupingProblem,
  how: HowToPropose = {},
): Promise<GroupingProposal | Refused<WorkshopViolationCode>> {
  if (problem.candidates.length > MOST_CANDIDATES)
    return refused([violation('GROUPING_TOO_LARGE', 'candidates', String(MOST_CANDIDATES))]);
  const parts = groupingParts(problem).map((part) => ({ problem: part, start: beginning(part) }));
  const { milliseconds = GROUPING_MILLISECONDS, signal = null } = how;
  const solved = await queue.run(async () => {
    const began = performance.now();
    const answer = await runWorker(
      { parts, milliseconds },
      {
        signal,
        file: how.file ?? workerFile,
        graceMilliseconds: how.graceMilliseconds ?? GRACE_MILLISECONDS,
      },
    );
    return { answer, took: performance.now() - began };
  }, signal);
  if (solved === null) return refused([violation('GROUPING_BUSY')]);
  return proposal(problem, solved.answer, solved.took);
}

function proposal(
  problem: GroupingProblem,
  answer: WorkerAnswer | null,
  milliseconds: number,
): GroupingProposal {
  const places = answer?.answers.flatMap((part) => part.places) ?? beginning(problem);
  const faults = groupingFaults(problem, places);
  if (faults.length > 0)
    throw new Error(`A grouping with faults: ${faults.map(({ code }) => code).join(' ')}`);
  const grade = gradeGrouping(problem, places);
  const needBound =
    answer?.answers.reduce((sum, part) => sum + part.needBound, 0) ?? mostNeed(problem);
  return {
    outcome: 'proposed',
    places,
    leftOut: leftOut(problem, places),
    grade,
    needBound,
    gap: needBound === 0 ? 0 : (needBound - grade.needMet) / needBound,
    proven: answer?.answers.every((part) => part.proven) ?? false,
    milliseconds,
    cpuMilliseconds: answer?.cpuMilliseconds ?? null,
  };
}

/** How things stand where that can stay, or the rule by hand, whichever is better: no proposal is worse. */
function beginning(problem: GroupingProblem): readonly GroupingPlace[] {
  const standing = problem.candidates.flatMap(({ studentId, current, options }) =>
    current !== null && options.some(({ groupId }) => groupId === current)
      ? [{ studentId, groupId: current }]
      : [],
  );
  const byHand = greedyGrouping(problem);
  if (groupingFaults(problem, standing).length > 0) return byHand;
  const [one, other] = [standing, byHand].map((places) => gradeGrouping(problem, places));
  return one !== undefined && other !== undefined && compareGrades(one, other) >= 0
    ? standing
    : byHand;
}
