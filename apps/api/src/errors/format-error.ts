import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Log } from '../edge/log.ts';
import { databaseFault } from './database-code.ts';

/** Errors whose words are ours or the library's own about the document; all others are masked. */
const openCodes = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'BAD_USER_INPUT',
  'IDEMPOTENCY_MISMATCH',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/**
 * Where a caller can bring the database to refuse, the caller is told in the graph's words. A foreign key
 * and a row policy answer alike, or the difference would tell that another centre's row exists.
 */
const told: Readonly<Record<string, { code: string; message: string }>> = {
  '23505': { code: 'CONFLICT', message: 'Somebody else changed this first' },
  '23P01': { code: 'CONFLICT', message: 'Somebody else changed this first' },
  '40001': { code: 'CONFLICT', message: 'Somebody else changed this first' },
  '40P01': { code: 'CONFLICT', message: 'Somebody else changed this first' },
  '55P03': { code: 'CONFLICT', message: 'Somebody else is changing this' },
  '23503': { code: 'NOT_FOUND', message: 'There is no such thing' },
  '22P05': { code: 'BAD_USER_INPUT', message: 'The input is not valid' },
  '22P02': { code: 'BAD_USER_INPUT', message: 'The input is not valid' },
  '22021': { code: 'BAD_USER_INPUT', message: 'The input is not valid' },
  '22003': { code: 'BAD_USER_INPUT', message: 'The input is not valid' },
  '22007': { code: 'BAD_USER_INPUT', message: 'The input is not valid' },
  '22008': { code: 'BAD_USER_INPUT', message: 'The input is not valid' },
};

/** Decides what of an error leaves the server; the rest goes to the log under a reference. */
export function makeFormatError(log: Log, newId: () => string) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { message, locations, path, extensions } = formatted;
    const where = { ...(locations && { locations }), ...(path && { path }) };
    const original = unwrapResolverError(error);
    const fault = databaseFault(original);
    const known = fault === null ? undefined : tellOf(fault.state, original);
    if (known !== undefined)
      return { message: known.message, ...where, extensions: { code: known.code } };
    const code = extensions?.['code'];
    if (fault === null && typeof code === 'string' && openCodes.has(code))
      return { message, ...where, extensions: { code, ...named(extensions, ['field', 'reason']) } };
    const incident = newId();
    log({ event: 'fault', incident, ...describe(original, fault) });
    return {
      message: 'Something went wrong',
      ...where,
      extensions: { code: 'INTERNAL_SERVER_ERROR', incident },
    };
  };
}

function tellOf(state: string, error: unknown) {
  const againstPolicy =
    error instanceof Error && error.constructor.name === 'RowLevelSecurityViolationException';
  return againstPolicy ? told['23503'] : told[state];
}

function named(from: Readonly<Record<string, unknown>> | undefined, names: readonly string[]) {
  const picked: Record<string, string> = {};
  for (const name of names) {
    const value = from?.[name];
    if (typeof value === 'string') picked[name] = value;
  }
  return picked;
}

/** Never the message: the driver puts the statement and its values there. */
export function describe(error: unknown, fault = databaseFault(error)) {
  return {
    errorName: error instanceof Error ? error.constructor.name : typeof error,
    ...(fault && { errorCode: fault.state }),
    ...(fault?.constraint && { constraint: fault.constraint }),
    frames: error instanceof Error ? frames(error) : [],
  };
}

function frames(error: Error): string[] {
  const opening = `${error.name}: ${error.message}`;
  const stack = error.stack ?? '';
  if (!stack.startsWith(opening)) return [];
  return stack
    .slice(opening.length)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 8);
}
