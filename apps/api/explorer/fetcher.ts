import type { GraphiQLProps } from 'graphiql';

/** Sends the operation with the session's cookie. */
export const fetcher: GraphiQLProps['fetcher'] = async (operation) => {
  const { query, operationName } = operation;
  const variables: unknown = operation.variables;
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify({ query, variables, operationName }),
  });
  return (await response.json()) as { data?: Record<string, unknown> | null };
};
