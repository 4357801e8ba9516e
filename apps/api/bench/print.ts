import { availableParallelism, cpus } from 'node:os';
import { type Measured, median, type Plan, quantile, ratioOf } from './measure.ts';
import type { Benched } from './operations.ts';

export function describeMachine(postgres: string, plan: Plan): string {
  const { rounds, secondsEach, atOnce } = plan;
  return [
    `${cpus()[0]?.model ?? 'Unknown processor'}, ${availableParallelism()} cores`,
    `Node ${process.versions.node}, PostgreSQL ${postgres}`,
    `${rounds} rounds of ${secondsEach} s each in turns, ${atOnce} requests at once\n`,
  ].join('\n');
}

const columns = ['a second', 'median ms', 'p95 ms', 'graph : this'];

/** One operation's table; its first row is the graph, to which the others are compared. */
export function describeOperation(
  { name, decided }: Benched,
  measured: readonly Measured[],
): string {
  const left = decided.length === 0 ? '' : `, without ${decided.join(', ')}`;
  const rows = measured.map((one) =>
    line(one.name, [
      median(one.rates).toFixed(0),
      median(one.times).toFixed(1),
      quantile(one.times, 0.95).toFixed(1),
      measured[0] === undefined ? '' : ratioOf(measured[0], one).toFixed(2),
    ]),
  );
  return ['', `${name}${left}`, line('', columns), ...rows, ''].join('\n');
}

const line = (label: string, values: readonly string[]): string =>
  `  ${label.padEnd(30)}${values.map((value) => value.padStart(14)).join('')}`;
