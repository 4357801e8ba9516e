import {
  type DocumentNode,
  getNamedType,
  type GraphQLField,
  GraphQLList,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLNonNull,
  isLeafType,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { limits } from './limits.ts';

interface Counted {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Record<string, unknown>;
  readonly operationName: string | null;
}

/** How many fields the answer may hold: a list counts its children as often as its `first` allows. */
export function operationCost({ schema, document, variables, operationName }: Counted): number {
  return getComplexity({
    schema,
    query: document,
    variables,
    ...(operationName === null ? {} : { operationName }),
    estimators: [byLength],
  });
}

/** The schema is as large as it is: reading it is bounded by depth, and by the parser's own rule about its lists. */
const byLength: ComplexityEstimator = ({ type, field, args, childComplexity }) =>
  1 + childComplexity * (type.name.startsWith('__') ? 1 : length(field, args, type.name));

function length(
  field: GraphQLField<unknown, unknown>,
  args: Readonly<Record<string, unknown>>,
  parent: string,
): number {
  if (field.args.some((argument) => argument.name === 'first')) {
    const { first } = args;
    return typeof first === 'number' ? Math.max(1, first) : 100;
  }
  if (!isList(field.type) || isLeafType(getNamedType(field.type))) return 1;
  // The connection above was counted by its own "first".
  return parent.endsWith('Connection') ? 1 : limits.plainList;
}

function isList(type: GraphQLOutputType): boolean {
  return type instanceof GraphQLNonNull ? isList(type.ofType) : type instanceof GraphQLList;
}
