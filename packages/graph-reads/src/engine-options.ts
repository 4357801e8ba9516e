import type { GraphQLSchema } from 'graphql';
import { usualScalars, type Catalogue, type ScalarFormat } from './catalogue.ts';
import { complaintsAbout } from './check-catalogue.ts';
import type { Root } from './roots.ts';
import type { View } from './view.ts';

/** What an engine is made of. */
export interface EngineOptions<Context> {
  readonly schema: GraphQLSchema;
  readonly views: readonly View<Context>[];
  readonly roots: readonly Root<Context>[];
  /** Fields of the query type that other resolvers answer. */
  readonly elsewhere?: readonly string[];
  /** Formats of scalars beyond the usual names. */
  readonly scalars?: Readonly<Record<string, ScalarFormat>>;
  readonly maximumPageSize?: number;
  /** Signs cursors. Processes that serve the same clients need the same one. */
  readonly cursorKey?: string;
  readonly planCacheSize?: number;
}

/** Checks the views against the schema and refuses to start on the first boot after they part. */
export function catalogueOf<Context>(options: EngineOptions<Context>): Catalogue {
  const catalogue: Catalogue = {
    schema: options.schema,
    views: byName(options.views, ({ type }) => type),
    roots: byName(options.roots, ({ name }) => name),
    scalars: { ...usualScalars, ...options.scalars },
    maximumPageSize: options.maximumPageSize ?? 100,
    cursorKey: options.cursorKey ?? 'graph-reads',
  };
  const complaints = complaintsAbout(catalogue, options.elsewhere ?? []);
  if (complaints.length > 0) {
    throw new Error(`The views do not match the schema:\n- ${complaints.join('\n- ')}`);
  }
  return catalogue;
}

function byName<T>(things: readonly T[], nameOf: (thing: T) => string): ReadonlyMap<string, T> {
  const named = new Map<string, T>();
  for (const thing of things) {
    const name = nameOf(thing);
    if (named.has(name)) throw new Error(`${name} is declared twice`);
    named.set(name, thing);
  }
  return named;
}
