import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isScalarType,
  type GraphQLInputObjectType,
} from 'graphql';

const texts = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x'.repeat(200_000),
  "'; drop table outreach.student; --",
];
const byScalar: Readonly<Record<string, readonly unknown[]>> = {
  String: texts,
  ID: ['', 'nonsense', '\u0000', '00000000-0000-0000-0000-000000000000', 'x'.repeat(10_000)],
  Date: ['2026-02-30', '0000-00-00', '1899-12-31', '9999-12-31', 'tomorrow', '\u0000', ''],
  Int: [-1, 0, 2_147_483_647, 2_147_483_648, -2_147_483_648, 1.5],
};

/** Within a field, where there are many alike: what cannot be stored, and what is no day. */
const within: typeof byScalar = { String: ['\u0000'], ID: ['nonsense'], Date: ['2026-02-30'] };

/** Each input with one field spoilt, for every field and every way to spoil it. */
export function* spoilt(
  type: GraphQLInputObjectType,
  input: Readonly<Record<string, unknown>>,
  ways = byScalar,
): Generator<{ field: string; value: unknown; input: Record<string, unknown> }> {
  for (const [field, definition] of Object.entries(type.getFields())) {
    const named = getNamedType(definition.type);
    if (isListType(getNullableType(definition.type))) {
      const nested = Array.from({ length: 500 }).reduce<unknown>((inner) => [inner], []);
      for (const value of [nested, Array.from({ length: 5_000 }, () => input[field] ?? null)])
        yield { field, value, input: { ...input, [field]: value } };
    } else if (isInputObjectType(named))
      for (const one of spoilt(named, (input[field] ?? {}) as Record<string, unknown>, within))
        yield {
          field: `${field}.${one.field}`,
          value: one.value,
          input: { ...input, [field]: one.input },
        };
    else if (isScalarType(named) && field !== 'idempotencyKey')
      for (const value of ways[named.name] ?? [])
        yield { field, value, input: { ...input, [field]: value } };
  }
}
