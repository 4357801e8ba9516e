import type { GraphiQLProps } from 'graphiql';

/** Sends the operation with the session's cookie. */
export const fetcher: GraphiQLProps['fetcher'] = async (operation) => {
  const { query } = operation;
  const variables: unknown = operation.variables;
  // The editor learns the names in a document a moment after it was put in, and until then tells the one before.
  const operationName = query.includes(operation.operationName ?? '')
    ? operation.operationName
    : null;
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
