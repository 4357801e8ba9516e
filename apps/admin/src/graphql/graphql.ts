import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env.d.ts';

/** Writes a typed document over the committed schema. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { Date: string; DateTime: string; ID: string; WallTime: string };
}>();

export { readFragment } from 'gql.tada';
export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';

type EnumsOf<Types> = {
  [
    Name in keyof Types as Types[Name] extends { enumValues: unknown } ? Name : never
  ]: Types[Name] extends {
    enumValues: infer Value;
  }
    ? Value
    : never;
};

type Enums = EnumsOf<introspection['types']>;

/** The values of an enumeration of the schema: `Enum<'CaseStatus'>`. */
export type Enum<Name extends keyof Enums> = Enums[Name];
