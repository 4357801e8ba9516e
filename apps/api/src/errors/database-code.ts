interface Coded {
  readonly code?: unknown;
  readonly constraint?: unknown;
  readonly previous?: unknown;
  readonly cause?: unknown;
}

export interface DatabaseFault {
  readonly state: string;
  readonly constraint: string | null;
}

/** The SQLSTATE and the constraint's name of an error that came from the database, at whatever depth. */
export function databaseFault(error: unknown, depth = 0): DatabaseFault | null {
  if (typeof error !== 'object' || error === null || depth > 4) return null;
  const { code, constraint, previous, cause } = error as Coded;
  if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code))
    return { state: code, constraint: typeof constraint === 'string' ? constraint : null };
  return databaseFault(previous, depth + 1) ?? databaseFault(cause, depth + 1);
}
