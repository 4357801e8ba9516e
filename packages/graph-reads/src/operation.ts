import {
  GraphQLError,
  Kind,
  getOperationAST,
  getVariableValues,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import type { Catalogue } from './catalogue.ts';
import type { Selection } from './planning.ts';
import type { Values } from './run.ts';

/** An operation as a client sends it. The document is expected to be validated. */
export interface OperationRequest {
  readonly document: DocumentNode;
  readonly operationName?: string;
  readonly variables?: Values;
  readonly role: string;
}

/** The operation that a request names. */
export function operationOf({
  document,
  operationName,
}: OperationRequest): OperationDefinitionNode {
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new GraphQLError('The document holds no such operation');
  return operation;
}

/** A request's variables, coerced by their declared types. */
export function coercedVariables(
  { schema }: Catalogue,
  operation: OperationDefinitionNode,
  variables: Values,
): Values {
  const { coerced, errors } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    variables,
  );
  if (coerced) return coerced;
  throw errors[0] ?? new GraphQLError('The variables do not fit their types');
}

/** The fragments of a document by name. */
export function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  return Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
}

/** The operation's own selection, in the form in which fields collect their sub-selections. */
export function rootSelection(
  operation: OperationDefinitionNode,
  selection: Omit<Selection, 'nodes'>,
): Selection {
  const node: FieldNode = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: 'query' },
    selectionSet: operation.selectionSet,
  };
  return { ...selection, nodes: [node] };
}
