import 'reflect-metadata';
import { answerByResponseKey, createEngine, responseKeyResolver } from '@outreach/graph-reads';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { useEngine } from './reads/engine-of.ts';
import { resolvers } from './resolvers.ts';
import { roots, views } from './views.ts';

/** Fields of the query type that are no reads of rows. */
const elsewhere = ['consentWithdrawalPreview', 'groupCandidates', 'proposeGroups'];

/** The graph that the server answers: TypeGraphQL's classes over the read engine's views. */
export async function buildGraph(): Promise<GraphQLSchema> {
  const schema = await buildSchema({ resolvers, validate: false });
  answerByResponseKey(schema, { views, roots });
  useEngine(schema, createEngine({ schema, views, roots, elsewhere }));
  return schema;
}

export const fieldResolver: GraphQLFieldResolver<unknown, unknown> = responseKeyResolver;
