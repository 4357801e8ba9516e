/** Proposes groupings in the built thread, beside the rule by hand. What it prints is explained in docs/performance.md. */
import { availableParallelism, cpus, loadavg } from 'node:os';
import {
  gradeGrouping,
  greedyGrouping,
  type GroupingGrade,
  type GroupingProblem,
} from '@outreach/domain';
import { type Invented, inventedGrouping } from '@outreach/domain/testing';
import { type GroupingProposal, proposeGrouping } from '../src/grouping/propose-grouping.ts';
import { places } from '../src/start/home.ts';
import { median } from './measure.ts';

const rounds = 3;
const milliseconds = 20_000;
const common = { free: 0.6, apart: 0.3, placed: 0.3, minimum: 3, seed: 1 };

const benched: readonly (readonly [string, Invented])[] = [
  [
    '120 for 12 groups, 4 schools',
    { ...common, candidates: 120, groups: 12, schools: 4, free: 0.8 },
  ],
  ['120 for 12 groups, all one', { ...common, candidates: 120, groups: 12 }],
  ['120 for 12, twice the pairs', { ...common, candidates: 120, groups: 12, apart: 2, free: 0.3 }],
  [
    '120 for 24, more places',
    { ...common, candidates: 120, groups: 24, apart: 2, minimum: 4, free: 0.3 },
  ],
  [
    '600 for 60 groups, 15 schools',
    { ...common, candidates: 600, groups: 60, schools: 15, free: 0.8 },
  ],
  ['600 for 60 groups, all one', { ...common, candidates: 600, groups: 60 }],
];

async function propose(problem: GroupingProblem): Promise<GroupingProposal> {
  const answer = await proposeGrouping(problem, { milliseconds, file: places.groupingWorker });
  if (answer.outcome === 'refused') throw new Error('The bench was refused');
  return answer;
}

const line = (label: string, values: readonly string[]): string =>
  `  ${label.padEnd(32)}${values.map((value) => value.padStart(16)).join('')}\n`;
const grade = ({ needMet, kept, pairs }: GroupingGrade): string => `${needMet}/${kept}/${pairs}`;

function describe(
  name: string,
  problem: GroupingProblem,
  found: readonly GroupingProposal[],
): string {
  const [first] = found;
  if (first === undefined) return '';
  return line(name, [
    median(found.map((one) => one.milliseconds)).toFixed(0),
    median(found.map((one) => one.cpuMilliseconds ?? NaN)).toFixed(0),
    found.every(({ proven }) => proven) ? 'proven' : 'not proven',
    `${(100 * Math.max(...found.map(({ gap }) => gap))).toFixed(2)} %`,
    grade(first.grade),
    grade(gradeGrouping(problem, greedyGrouping(problem))),
  ]);
}

process.stdout.write(
  `${cpus()[0]?.model ?? 'Unknown processor'}, ${availableParallelism()} cores, load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}, Node ${process.versions.node}\n` +
    `Groupings: median of ${rounds}, at most ${milliseconds / 1000} s each; need met / stay / pairs\n\n` +
    line('', ['ms', 'thread ms', 'optimum', 'gap', 'found', 'by hand']),
);
for (const [name, of] of benched) {
  const problem = inventedGrouping(of);
  const found: GroupingProposal[] = [];
  for (let round = 0; round < rounds; round += 1) found.push(await propose(problem));
  process.stdout.write(describe(name, problem, found));
}
