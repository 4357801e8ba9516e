import type { CombinedError } from '@urql/core';

/** The `extensions.code` of the first fault, or NETWORK when no answer came. */
export function errorCode(error: CombinedError): string {
  const code = error.graphQLErrors[0]?.extensions['code'];
  if (typeof code === 'string') return code;
  return error.networkError === undefined ? 'INTERNAL_SERVER_ERROR' : 'NETWORK';
}

/** The reference under which the server has written the fault down. */
export function errorIncident(error: CombinedError): string | null {
  const incident = error.graphQLErrors[0]?.extensions['incident'];
  return typeof incident === 'string' ? incident : null;
}
