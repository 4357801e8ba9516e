const ROW = Symbol('engine row');

interface Marked {
  [ROW]?: string | true | undefined;
}

/**
 * Marks what the engine answered, with the object's type where graphql-js will have to ask for it.
 *
 * A symbol that is not enumerable leaves the JSON, and comparisons in tests, as they are. Only roots and members of unions are marked
 * up front; the rest is marked as graphql-js walks down, so an answer that it never walks stays untouched.
 */
export function mark<T>(value: T, type?: string): T {
  if (Array.isArray(value)) for (const item of value) mark(item, type);
  else if (typeof value === 'object' && value !== null) {
    if (!isMarked(value)) Object.defineProperty(value, ROW, { value: type ?? true });
  }
  return value;
}

/** Tells the engine's objects, which are keyed by response key, from those of other resolvers. */
export function isMarked(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && (value as Marked)[ROW] !== undefined;
}

/** The object type of a union's or interface's member; for `resolveType`. */
export function typeNameOf(value: unknown): string | undefined {
  if (!isMarked(value)) return undefined;
  const mark = (value as Marked)[ROW];
  return typeof mark === 'string' ? mark : undefined;
}
