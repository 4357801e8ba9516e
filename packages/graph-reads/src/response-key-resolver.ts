import { defaultFieldResolver, defaultTypeResolver } from 'graphql';
import type { GraphQLFieldResolver, GraphQLTypeResolver } from 'graphql';
import { AliasedRow } from './aliased-row.ts';
import { isMarked, mark, typeNameOf } from './mark.ts';

/**
 * The server's default field resolver. The engine's objects are keyed by response key, so an alias is
 * read under its own name; every other object is left to graphql-js.
 */
export const responseKeyResolver: GraphQLFieldResolver<unknown, unknown> = (
  source,
  args,
  context,
  info,
) => {
  if (source instanceof AliasedRow) return mark(source.read(info.path));
  return isMarked(source)
    ? mark(source[info.path.key])
    : defaultFieldResolver(source, args, context, info);
};

/** The server's default type resolver: the engine knows the member of a union that it answered. */
export const memberTypeResolver: GraphQLTypeResolver<unknown, unknown> = (
  value,
  context,
  info,
  type,
) => typeNameOf(value) ?? defaultTypeResolver(value, context, info, type);
