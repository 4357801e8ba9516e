import type { Engine } from '@outreach/graph-reads';
import type { ReadContext } from './read-context.ts';

let engine: Engine<ReadContext> | undefined;

/** Called once, when the schema is built: TypeGraphQL makes the resolvers, so they cannot be given it. */
export function useEngine(made: Engine<ReadContext>): void {
  engine = made;
}

export function theEngine(): Engine<ReadContext> {
  if (!engine) throw new Error('The graph was not built');
  return engine;
}
