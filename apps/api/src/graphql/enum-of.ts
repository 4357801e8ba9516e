import { registerEnumType } from 'type-graphql';

/**
 * A GraphQL enum whose values are their own names, each with its description in the service's words.
 * TypeGraphQL prints the key, so key and value are equal.
 */
export function enumOf<const Values extends Record<string, string>>(
  name: string,
  description: string,
  values: Values,
): { readonly [Key in keyof Values & string]: Key } {
  const names = Object.keys(values);
  const members = Object.fromEntries(names.map((value) => [value, value]));
  registerEnumType(members, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      names.map((value) => [value, { description: values[value] ?? '' }]),
    ),
  });
  return members as { readonly [Key in keyof Values & string]: Key };
}

/** The values of such an enum as a TypeScript union. */
export type ValueOf<Enum> = Enum[keyof Enum];
