import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isScalarType,
} from 'graphql';
import type { Input } from './mutation-case.ts';

/** A field of an input, wherever it stands, and the scalar that it is. */
export interface InputField {
  readonly path: readonly (string | number)[];
  readonly scalar: string;
}

/** The fields with scalars of the input of a mutation that are written in a value, but for its key. */
export function fieldsOf(schema: GraphQLSchema, name: string, input: Input): InputField[] {
  const argument = schema.getMutationType()?.getFields()[name]?.args[0];
  return argument ? within(argument.type, input, []) : [];
}

function within(type: GraphQLInputType, value: unknown, path: InputField['path']): InputField[] {
  if (Array.isArray(value)) return within(type, value[0], [...path, 0]);
  const named = getNamedType(type);
  if (isScalarType(named)) return [{ path, scalar: named.name }];
  if (!isInputObjectType(named) || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const field = named.getFields()[name];
    return field ? within(field.type, inner, [...path, name]) : [];
  });
}

/** What stands in a field. */
export const valueAt = (input: Input, path: InputField['path']): unknown =>
  path.reduce<unknown>((whole, step) => (whole as Record<string | number, unknown>)[step], input);

/** The input with one field as given. */
export function withField(input: Input, path: InputField['path'], value: unknown): Input {
  return replaced(input, path, value) as Input;
}

function replaced(whole: unknown, [step, ...rest]: InputField['path'], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(whole))
    return whole.map((item: unknown, at) => (at === step ? replaced(item, rest, value) : item));
  const record = whole as Record<string, unknown>;
  return { ...record, [step]: replaced(record[step], rest, value) };
}
