import { getNamedType, getNullableType, isListType, type GraphQLOutputType } from 'graphql';
import { sql } from 'kysely';
import type { Catalogue } from './catalogue.ts';
import type { Sql } from './sql.ts';

/** Writes a scalar as the schema's clients expect it: instants in UTC, wide integers as text. */
export function formatLeaf(catalogue: Catalogue, type: GraphQLOutputType, value: Sql): Sql {
  const isList = isListType(getNullableType(type));
  switch (catalogue.scalars[getNamedType(type).name]) {
    case 'timestamp':
      return isList ? value : sql`to_char(${value} at time zone 'UTC', ${sql.lit(INSTANT)})`;
    case 'text':
      return isList ? sql`(${value})::text[]` : sql`(${value})::text`;
    default:
      return value;
  }
}

const INSTANT = 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"';
