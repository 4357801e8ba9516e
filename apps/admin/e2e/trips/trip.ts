import type { MutationName, ReversibleName } from '../../src/graphql/undo.ts';
import { today } from '../dates.ts';

/** Asks the graph, or acts in it, as one of the demonstration's people. */
export interface Person {
  readonly ask: (query: string, variables?: object) => Promise<unknown>;
  readonly act: (name: MutationName, input: object) => Promise<void>;
}
/** The people who make the round trips. */
export type People = Readonly<Record<'manager' | 'referrer' | 'lead', Person>>;

/** There and back: what is looked at, what is done, and what takes it back. */
export interface Trip {
  readonly look: () => Promise<unknown>;
  readonly go: () => Promise<void>;
  readonly back: () => Promise<void>;
}

export const inDays = (days: number): string =>
  new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
export const reason = 'To see that it can be taken back';

export interface Rows<Row> {
  readonly nodes: readonly Row[];
}
export const first = <Row>({ nodes }: Rows<Row>): Row => {
  const [row] = nodes;
  if (row === undefined) throw new Error('The demonstration has none');
  return row;
};

/** Does what has to be there before, and gives the trip. */
export const after = async (before: () => Promise<void>, trip: Trip): Promise<Trip> => {
  await before();
  return trip;
};

/** How the trip of an act is made. */
export type TripOf = (people: People) => Promise<Trip>;

/** The trips of some of the acts; a name that is no reversible act is refused by the types. */
export const tripsOf = <Name extends ReversibleName>(
  trips: Readonly<Record<Name, TripOf>>,
): Readonly<Record<Name, TripOf>> => trips;
