import type { RunSession } from './group.documents.ts';

/** The run in the order of its days, without what was called off; a catch-up stands where it is held. */
export const inOrder = (sessions: readonly RunSession[]): RunSession[] =>
  sessions
    .filter(({ standing }) => standing !== 'CANCELLED')
    .sort((one, other) => (`${one.on} ${one.startsAt}` < `${other.on} ${other.startsAt}` ? -1 : 1));

/** "5 of 6 came": of a session that was held. */
export function presentWords({ students, studentCount }: RunSession): string {
  const came = students.nodes.filter(
    ({ attendance }) => attendance === 'ATTENDED' || attendance === 'LATE',
  ).length;
  return `${came} of ${studentCount} came`;
}
