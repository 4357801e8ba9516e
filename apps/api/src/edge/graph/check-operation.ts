import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  GraphQLError,
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
          if (operation === undefined) return Promise.resolve();
          const anonymous = contextValue.signedIn === null;
          if (anonymous && !answeredToAnybody(document, operation, openIntrospection))
            throw unauthenticated();
          const variables = request.variables ?? {};
          if (!isStorable(document, variables)) throw asRequestError(badInput(undefined, 'NUL'));
          const operationName = operation.name?.value ?? null;
          const cost = operationCost({ schema, document, variables, operationName });
          if (cost > limits.cost) throw tooCostly(cost);
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

function tooCostly(cost: number) {
  return new GraphQLError(`The operation costs ${cost}; the limit is ${limits.cost}`, {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
  });
}

function asRequestError(error: GraphQLError) {
  return new GraphQLError(error.message, {
    extensions: { ...error.extensions, http: { status: 400 } },
  });
}
