import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  gradeGrouping,
  greedyGrouping,
  groupingFaults,
  type GroupingProblem,
  MOST_CANDIDATES,
} from '@outreach/domain';
import { inventedGrouping } from '@outreach/domain/testing';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type HowToPropose, proposeGrouping } from './propose-grouping.ts';

const small = inventedGrouping({ candidates: 30, groups: 6, schools: 2, seed: 4 });
const scarce = inventedGrouping({ candidates: 30, groups: 3, free: 0.5, seed: 9 });

async function proposed(problem: GroupingProblem, how?: HowToPropose) {
  const answer = await proposeGrouping(problem, how);
  if (answer.outcome === 'refused')
    throw new Error(answer.violations.map(({ code }) => code).join());
  return answer;
}

/** A thread of another kind: what a solver gone wrong might do. */
function worker(source: string): string {
  const file = join(tmpdir(), `outreach-grouping-${crypto.randomUUID()}.mjs`);
  writeFileSync(file, `import { parentPort, workerData } from 'node:worker_threads';\n${source}`);
  onTestFinished(() => {
    rmSync(file);
  });
  return file;
}

describe('a proposal', () => {
  it('comes from a thread of its own, proven, with everybody placed or told why not', async () => {
    const answer = await proposed(small);
    expect(answer).toMatchObject({ proven: true, gap: 0, needBound: answer.grade.needMet });
    expect(groupingFaults(small, answer.places)).toEqual([]);
    expect(answer.places.length + answer.leftOut.length).toBe(30);
    expect(answer.grade).toEqual(gradeGrouping(small, answer.places));
    expect(answer.cpuMilliseconds).toBeGreaterThan(0);
  });

  it('of nobody is empty', async () => {
    const answer = await proposed({ candidates: [], groups: [], apart: [] });
    expect(answer).toMatchObject({ places: [], leftOut: [], gap: 0, proven: true });
  });

  it('keeps the server free to answer while it is sought', async () => {
    let turns = 0;
    const ticking = setInterval(() => (turns += 1), 5);
    await proposed(inventedGrouping({ candidates: 80, groups: 10, seed: 6 }));
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(5);
  });

  it('that is called off answers with what there is, and by how much it may fall short', async () => {
    const answer = await proposed(small, {
      signal: AbortSignal.timeout(1),
      graceMilliseconds: 10_000,
    });
    expect(groupingFaults(small, answer.places)).toEqual([]);
    expect(answer.needBound).toBeGreaterThanOrEqual(answer.grade.needMet);
  });

  it('with no time is no worse than the rule by hand', async () => {
    const answer = await proposed(scarce, { milliseconds: 0 });
    expect(answer).toMatchObject({ proven: false, places: greedyGrouping(scarce) });
    expect(answer.gap).toBeGreaterThan(0);
  });

  it('with no time keeps how things stand, where that is better', async () => {
    const best = await proposed(scarce);
    const groupOf = new Map(best.places.map(({ studentId, groupId }) => [studentId, groupId]));
    const candidates = scarce.candidates.map((one) => ({
      ...one,
      current: groupOf.get(one.studentId) ?? null,
    }));
    const answer = await proposed({ ...scarce, candidates }, { milliseconds: 0 });
    expect(answer.grade).toMatchObject({ needMet: best.grade.needMet, kept: best.places.length });
  });
});

describe('a proposal is refused', () => {
  it('for more candidates than a thousand', async () => {
    const [one] = small.candidates;
    const many = Array.from({ length: MOST_CANDIDATES + 1 }, () => one!);
    expect(await proposeGrouping({ ...small, candidates: many })).toMatchObject({
      outcome: 'refused',
      violations: [{ code: 'GROUPING_TOO_LARGE', detail: '1000' }],
    });
  });

  it('when one is sought and four wait', async () => {
    const file = worker('parentPort.postMessage({ answers: [], cpuMilliseconds: 1 });');
    const nothing = { candidates: [], groups: [], apart: [] };
    const one = proposeGrouping(nothing, { file });
    await Promise.resolve();
    const others = Array.from({ length: 5 }, () => proposeGrouping(nothing, { file }));
    const asked = await Promise.all([one, ...others]);
    expect(asked.map(({ outcome }) => outcome)).toEqual([
      ...Array.from({ length: 5 }, () => 'proposed'),
      'refused',
    ]);
    expect(asked.at(-1)).toMatchObject({ violations: [{ code: 'GROUPING_BUSY' }] });
  });
});

describe('a solver gone wrong', () => {
  it('that never answers is ended, and things stay as they are', async () => {
    const file = worker('for (;;) Atomics.load(workerData.stop, 0);');
    const answer = await proposed(scarce, { file, milliseconds: 50, graceMilliseconds: 50 });
    expect(answer).toMatchObject({ places: greedyGrouping(scarce), proven: false });
    expect(answer.cpuMilliseconds).toBeNull();
    expect(answer.gap).toBeGreaterThan(0);
  });

  it('is not believed', async () => {
    const file = worker(`
      const { problem } = workerData.parts[0];
      const places = problem.candidates.map(({ studentId }) => ({
        studentId,
        groupId: problem.groups[0].groupId,
      }));
      parentPort.postMessage({ answers: [{ places, needBound: 1, proven: true }], cpuMilliseconds: 1 });
    `);
    await expect(proposeGrouping(small, { file })).rejects.toThrow(/faults: .*OVER_PLACES/);
  });

  it('that breaks says so', async () => {
    await expect(
      proposeGrouping(small, { file: worker('throw new Error("broken");') }),
    ).rejects.toThrow('broken');
  });
});
