import { getArgumentValues, type FieldNode, type GraphQLField } from 'graphql';

/** Named values as graphql-js hands them over: variables or arguments. */
export type Values = Readonly<Record<string, unknown>>;

/** One selected field whose argument values are looked up again for every run of a plan. */
export class FieldArguments {
  constructor(
    readonly field: GraphQLField<unknown, unknown>,
    readonly node: FieldNode,
  ) {}
}

/** What one execution of a plan knows: variables, the caller's context, and the subjects met so far. */
export class Run {
  readonly subjects = new Set<string>();
  readonly #remembered = new Map<object, unknown>();

  constructor(
    readonly variables: Values,
    readonly context: unknown,
    /** The keys of nodes that a caller asks for by itself, beside what the document asks. */
    readonly keys: readonly unknown[] = [],
  ) {}

  /** Arguments are coerced once a run, however many parameters come out of them. */
  argumentsOf(of: FieldArguments): Values {
    return this.remember(of, () => getArgumentValues(of.field, of.node, this.variables));
  }

  /** Keeps a derived value for the rest of the run, such as a decoded cursor. */
  remember<T>(key: object, compute: () => T): T {
    if (!this.#remembered.has(key)) this.#remembered.set(key, compute());
    return this.#remembered.get(key) as T;
  }
}
