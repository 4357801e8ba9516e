import { GraphQLError } from 'graphql';

const apiError = (message: string, code: string, more: Record<string, unknown> = {}) =>
  new GraphQLError(message, { extensions: { code, ...more } });

/** Nobody is signed in, or the session has ended. */
export const unauthenticated = () =>
  apiError('Sign in first', 'UNAUTHENTICATED', { http: { status: 401 } });

/** The person's role may not do this at all. */
export const forbidden = () => apiError('This is not yours to do', 'FORBIDDEN');

/** Not there, or not the viewer's to see: the answer is the same. */
export const notFound = () => apiError('There is no such thing', 'NOT_FOUND');

/** Input that no person could have meant, such as a malformed id. `reason` is a code of ours, never a value. */
export const badInput = (field?: string, reason?: string) =>
  apiError('The input is not valid', 'BAD_USER_INPUT', {
    ...(field === undefined ? {} : { field }),
    ...(reason === undefined ? {} : { reason }),
  });

/** The key was used before, for something else. */
export const idempotencyMismatch = () =>
  apiError('The idempotency key was used for another act', 'IDEMPOTENCY_MISMATCH');
