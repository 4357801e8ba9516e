import type { Engine } from '@outreach/graph-reads';
import type { GraphQLSchema } from 'graphql';
import type { ReadContext } from './read-context.ts';

const engines = new WeakMap<GraphQLSchema, Engine<ReadContext>>();

/** Called once for a graph, when it is built: TypeGraphQL makes the resolvers, so they cannot be given the engine. */
export function useEngine(schema: GraphQLSchema, made: Engine<ReadContext>): void {
  engines.set(schema, made);
}

export function engineOf(schema: GraphQLSchema): Engine<ReadContext> {
  const engine = engines.get(schema);
  if (!engine) throw new Error('No views were given for this graph');
  return engine;
}
