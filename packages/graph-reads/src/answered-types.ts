import {
  getNamedType,
  isAbstractType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { responseKeyResolver } from './response-key-resolver.ts';

/** What decides which types the engine answers. */
export interface Answered {
  readonly views: Iterable<{ readonly type: string }>;
  readonly roots: Iterable<{ readonly name: string }>;
}

/**
 * Makes every field below a root or view read the engine's answer, whatever resolver a schema builder gave it.
 *
 * Builders that demand a resolver for each field with arguments would otherwise read answers by field name,
 * and aliases would come out as null.
 */
export function answerByResponseKey(schema: GraphQLSchema, answered: Answered): void {
  for (const field of answeredFields(schema, answered)) field.field.resolve = responseKeyResolver;
}

/** Fields that would read an answer in a way of their own. */
export function fieldsWithOtherResolvers(schema: GraphQLSchema, answered: Answered): string[] {
  return answeredFields(schema, answered)
    .filter(({ field }) => field.resolve && field.resolve !== responseKeyResolver)
    .map(({ type, field }) => `${type.name}.${field.name}`);
}

interface AnsweredField {
  readonly type: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
}

function answeredFields(schema: GraphQLSchema, { views, roots }: Answered): AnsweredField[] {
  const query = schema.getQueryType()?.getFields() ?? {};
  const reached = new Set<GraphQLObjectType>();
  for (const { type } of views) reach(schema.getType(type));
  for (const { name } of roots) reach(query[name] && getNamedType(query[name].type));
  return [...reached].flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ type, field })),
  );

  function reach(type: unknown): void {
    if (isAbstractType(type)) schema.getPossibleTypes(type).forEach(reach);
    if (!isObjectType(type) || reached.has(type)) return;
    reached.add(type);
    for (const field of Object.values(type.getFields())) reach(getNamedType(field.type));
  }
}
