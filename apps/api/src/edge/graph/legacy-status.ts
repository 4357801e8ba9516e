import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import type { Context } from '../../context.ts';

const requestErrors = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'];

/**
 * Clients that know only `application/json` are answered 200 for a document that was refused, as the GraphQL
 * over HTTP specification asks; the others see the true status. Apollo's 200 for a stored document, which
 * helps its own cache, is not true here.
 */
export const legacyStatus: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response }) => {
        const legacy = request.http?.headers.get('accept')?.includes('graphql-response') !== true;
        if (hasOnly(response, ['PERSISTED_QUERY_NOT_SUPPORTED'])) response.http.status = 400;
        else if (legacy && response.http.status === 400 && hasOnly(response, requestErrors))
          response.http.status = 200;
        return Promise.resolve();
      },
    }),
};

function hasOnly({ body }: GraphQLResponse, codes: readonly string[]): boolean {
  const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
  return (
    errors.length > 0 &&
    errors.every(({ extensions }) => codes.includes(String(extensions?.['code'])))
  );
}
