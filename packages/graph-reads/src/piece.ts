import type { FieldNode, GraphQLField } from 'graphql';
import { mark } from './mark.ts';
import type { Inputs } from './definitions.ts';
import type { ResponsePath } from './refused.ts';
import type { FieldArguments, Run } from './run.ts';
import { jsonObject, type Sql } from './sql.ts';

/** What is left to do in TypeScript once a JSON value has arrived. */
export type Finish = (value: unknown, run: Run) => unknown;

/** A JSON expression and its finish. Without one the value may be passed on unread. */
export interface Piece {
  readonly sql: Sql;
  readonly finish?: Finish | undefined;
}

/** One place in the selection: the field, its nodes after merging, and where its answer will stand. */
export interface Site {
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly path: ResponsePath;
  readonly given: FieldArguments;
  readonly inputs: Inputs<never>;
}

/** A JSON object of pieces, finished in place, key by key, only where there is something to finish. */
export function objectOf(entries: readonly (readonly [key: string, piece: Piece])[]): Piece {
  const steps = entries.flatMap(([key, { finish }]) => (finish ? [{ key, finish }] : []));
  return {
    sql: jsonObject(entries.map(([key, piece]) => [key, piece.sql])),
    finish:
      steps.length === 0
        ? undefined
        : (value, run) => {
            if (value === null) return null;
            const object = value as Record<string, unknown>;
            for (const { key, finish } of steps) object[key] = finish(object[key], run);
            return object;
          },
  };
}

/** Finishes each item of a list, in place. */
export function finishEach(finish: Finish | undefined): Finish | undefined {
  if (!finish) return undefined;
  return (value, run) => {
    if (!Array.isArray(value)) return null;
    const items: unknown[] = value;
    for (const [index, item] of items.entries()) items[index] = finish(item, run);
    return items;
  };
}

/** Unwraps `[subject id, value]`, which is how an answer says whom it is about. */
export function finishSubject(finish: Finish | undefined): Finish {
  return (value, run) => {
    if (value === null) return null;
    const [subject, inner] = value as [string | null, unknown];
    if (subject !== null) run.subjects.add(subject);
    return finish ? finish(inner, run) : inner;
  };
}

/** Unwraps `[member, value]`, which is how a union says which of its members a value is. */
export function finishMember(
  members: readonly { readonly type: string; readonly finish?: Finish | undefined }[],
): Finish {
  return (value, run) => {
    if (value === null) return null;
    const [index, inner] = value as [number, unknown];
    const member = members[index];
    if (!member) return null;
    return mark(member.finish ? member.finish(inner, run) : inner, member.type);
  };
}
