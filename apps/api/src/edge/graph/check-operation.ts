import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import type { Context } from '../../context.ts';
import { badInput, unauthenticated } from '../../errors/api-error.ts';
import { limits } from '../limits/limits.ts';
import { operationCost } from '../limits/operation-cost.ts';
import { isStorable } from '../limits/storable-text.ts';

interface Options {
  /** In development anybody may read the schema; otherwise whoever is signed in. */
  readonly openIntrospection: boolean;
}

/**
 * The last look before anything runs: who asks, how much, and with what text. A root field that forgets
 * to ask who is signed in is still never answered to nobody.
 */
export function checkOperation({ openIntrospection }: Options): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ schema, document, operation, request, contextValue }) => {
          if (operation === undefined) throw refused(noChoice, 'OPERATION_RESOLUTION_FAILURE');
          if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw refused(noStreams);
          const anonymous = contextValue.signedIn === null;
          if (anonymous && !answeredToAnybody(document, operation, openIntrospection))
            throw unauthenticated();
          const variables = request.variables ?? {};
          if (!isStorable(document, variables)) throw notStorable();
          const operationName = operation.name?.value ?? null;
          // Variables that do not fit are the execution's to refuse, in its own words.
          if (!variablesFit(schema, operation, variables)) return Promise.resolve();
          const cost = operationCost({ schema, document, variables, operationName });
          if (cost > limits.cost)
            throw refused(`The operation costs ${cost}; the limit is ${limits.cost}`);
          return Promise.resolve();
        },
      }),
  };
}

function answeredToAnybody(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  openIntrospection: boolean,
): boolean {
  const free = openIntrospection ? /^__/ : /^__typename$/;
  const spreads = document.definitions.some(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return (
    operation.operation === OperationTypeNode.QUERY &&
    operation.selectionSet.selections.every(
      (selection) =>
        selection.kind === Kind.FIELD &&
        free.test(selection.name.value) &&
        (!spreads || openIntrospection),
    )
  );
}

function variablesFit(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Record<string, unknown>,
): boolean {
  return getVariableValues(schema, variableDefinitions, variables).errors === undefined;
}

const noStreams = 'The graph has no subscriptions';

const noChoice = 'Name one operation of the document';

function refused(message: string, code = 'GRAPHQL_VALIDATION_FAILED') {
  return new GraphQLError(message, {
    extensions: { code, http: { status: 400 } },
  });
}

/** Found before anything ran, and therefore an error of the request. */
function notStorable() {
  const { message, extensions } = badInput(undefined, 'TEXT_NOT_STORABLE');
  return new GraphQLError(message, { extensions: { ...extensions, http: { status: 400 } } });
}
