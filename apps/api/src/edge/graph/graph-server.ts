import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import type { Context } from '../../context.ts';
import { makeFormatError } from '../../errors/format-error.ts';
import { answerReads } from '../../reads/answer-reads.ts';
import { limits } from '../limits/limits.ts';
import { shapeRule } from '../limits/shape-rule.ts';
import type { Log } from '../log.ts';
import { checkOperation } from './check-operation.ts';
import { legacyStatus } from './legacy-status.ts';
import { noteOperation } from './note-operation.ts';

export interface GraphParts {
  readonly schema: GraphQLSchema;
  readonly fieldResolver?: GraphQLFieldResolver<unknown, unknown>;
  readonly production: boolean;
  readonly explorer: boolean;
  readonly log: Log;
  readonly newId: () => string;
}

/** Apollo Server with everything switched on that is off by default and wanted here. */
export async function startGraphServer(parts: GraphParts): Promise<ApolloServer<Context>> {
  const server = new ApolloServer<Context>({
    schema: parts.schema,
    ...(parts.fieldResolver && { fieldResolver: parts.fieldResolver }),
    // Who may read the schema is decided for each operation, by who asks.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: limits.selections,
    parseOptions: { maxLexicalTokens: limits.tokens },
    validationRules: [shapeRule],
    formatError: makeFormatError(parts.log, parts.newId),
    plugins: [
      checkOperation({ openIntrospection: !parts.production }),
      noteOperation,
      answerReads,
      legacyStatus,
      parts.explorer
        ? ApolloServerPluginLandingPageLocalDefault({ embed: true, includeCookies: true })
        : ApolloServerPluginLandingPageDisabled(),
    ],
    logger: silent,
  });
  await server.start();
  return server;
}

const nothing = () => undefined;

/** Apollo would write whole messages; faults are logged where they are masked. */
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
