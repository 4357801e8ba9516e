import type { GraphQLSchema } from 'graphql';
import type { Root } from './roots.ts';
import type { View } from './view.ts';

/** How a scalar's values are written in JSON where PostgreSQL's own way will not do. */
export type ScalarFormat = 'timestamp' | 'text';

/** Everything a plan is compiled from; fixed at boot. */
export interface Catalogue {
  readonly schema: GraphQLSchema;
  readonly views: ReadonlyMap<string, View>;
  readonly roots: ReadonlyMap<string, Root>;
  readonly scalars: Readonly<Record<string, ScalarFormat>>;
  readonly maximumPageSize: number;
  readonly cursorKey: string;
}

/** Formats by the scalar's usual names. */
export const usualScalars: Readonly<Record<string, ScalarFormat>> = {
  ID: 'text',
  BigInt: 'text',
  Long: 'text',
  DateTime: 'timestamp',
  DateTimeISO: 'timestamp',
  Timestamp: 'timestamp',
};

/** The view of a type; its absence was refused at boot. */
export function viewOf(catalogue: Catalogue, type: string): View {
  const view = catalogue.views.get(type);
  if (!view) throw new Error(`${type} has no view`);
  return view;
}
