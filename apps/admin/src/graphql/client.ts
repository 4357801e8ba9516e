import { Client, fetchExchange, mapExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { retryExchange } from '@urql/exchange-retry';
import { errorCode } from './error-code.ts';
import summary from './schema-summary.json';

const embedded = Object.fromEntries(summary.keyless.map((name) => [name, () => null]));

/** The one client of a signed-in person; a page load makes a new one, so nothing outlives a sign-out. */
export const createClient = (signedOut: () => void, fetcher: typeof fetch = fetch): Client =>
  new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetch: fetcher,
    requestPolicy: 'cache-and-network',
    fetchOptions: { credentials: 'same-origin' },
    exchanges: [
      mapExchange({
        onError: (error) => {
          if (errorCode(error) === 'UNAUTHENTICATED') signedOut();
        },
      }),
      cacheExchange({
        keys: embedded,
        possibleTypes: summary.possibleTypes,
        // What My day has read is enough to record a session where there is no signal.
        resolvers: {
          Query: { session: (_parent, { id }) => ({ __typename: 'Session', id: id as string }) },
        },
        logger: reportCacheFault,
      }),
      retryExchange({
        initialDelayMs: 500,
        maxDelayMs: 4_000,
        randomDelay: true,
        maxNumberAttempts: 3,
        retryIf: (error) => error.networkError !== undefined,
      }),
      fetchExchange,
    ],
  });

/** In development and in tests a warning of the cache is an error. */
function reportCacheFault(severity: string, message: string): void {
  // The cache tries the fields of every member of a union, also of those that were not answered.
  if (severity === 'debug' || message.startsWith('Invalid undefined')) return;
  reportError(new Error(message));
}
