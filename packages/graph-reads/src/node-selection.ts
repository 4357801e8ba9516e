import {
  getNamedType,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql';
import { collectFields } from './collect-fields.ts';
import type { Planning } from './planning.ts';
import type { Piece, Site } from './piece.ts';
import { objectOf } from './piece.ts';

/** Where below a mutation's field the node is to be answered. */
export interface NodePlace {
  /** The graph type of the node; it must have a view. */
  readonly type: string;
  /** The payload's field that holds the node. Left out where the mutation answers with the node itself. */
  readonly field?: string;
  /** The payload's object type; needed where the mutation answers with a union. */
  readonly payload?: string;
}

/** Whether a payload's field was selected more than once, under several aliases, decides how it is handed over. */
export function selectUnderPayload(
  planning: Planning,
  info: GraphQLResolveInfo,
  { field, payload }: NodePlace,
  select: (site: Site) => Piece,
): { readonly piece: Piece; readonly keys: readonly string[] } {
  const path = [String(info.path.key)];
  if (field === undefined) {
    const key = path[0] ?? info.fieldName;
    const site = planning.site(info.parentType, info.fieldNodes, path);
    return { keys: [key], piece: objectOf([[key, select(site)]]) };
  }
  const type = payloadType(info, payload);
  const collected = collectFields(planning, type, info.fieldNodes, path);
  const wanted = [...collected].filter(([, nodes]) => isNamed(nodes, field));
  return {
    keys: wanted.map(([key]) => key),
    piece: objectOf(
      wanted.map(([key, nodes]) => [key, select(planning.site(type, nodes, [...path, key]))]),
    ),
  };
}

function isNamed(nodes: readonly FieldNode[], field: string): boolean {
  return nodes[0]?.name.value === field;
}

function payloadType(info: GraphQLResolveInfo, payload: string | undefined): GraphQLObjectType {
  const type = payload === undefined ? getNamedType(info.returnType) : info.schema.getType(payload);
  if (!isObjectType(type)) throw new Error(`${String(type)} is not a payload's object type`);
  return type;
}
