import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../../context.ts';

const requestErrors = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'];

/**
 * Clients that know only `application/json` are answered 200 for a document that was refused, as the GraphQL
 * over HTTP specification asks; the others see the true status.
 */
export const legacyStatus: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response }) => {
        const accept = request.http?.headers.get('accept') ?? '';
        if (
          response.http.status === 400 &&
          !accept.includes('graphql-response') &&
          response.body.kind === 'single' &&
          response.body.singleResult.errors?.every((error) =>
            requestErrors.includes(String(error.extensions?.['code'])),
          ) === true
        )
          response.http.status = 200;
        return Promise.resolve();
      },
    }),
};
