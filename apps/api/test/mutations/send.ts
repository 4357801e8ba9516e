import { randomUUID } from 'node:crypto';
import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { Answer, TestClient } from '../harness.ts';
import type { Input } from './mutation-case.ts';

/** What an act answered: the member's name, or the code of an error. */
export interface Told {
  readonly member: string | null;
  readonly codes: readonly string[];
  readonly currentVersion?: number;
  readonly whole: Answer<Record<string, unknown>>;
}

interface Result {
  readonly __typename: string;
  readonly violations?: readonly { readonly code: string }[];
  readonly currentVersion?: number;
}

/** The document of every mutation, asking for what each member of its result holds. */
export function documentsOf(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  return new Map(
    fields.map(({ name, type, args }) => {
      const result = getNamedType(type);
      const members = isUnionType(result) ? result.getTypes() : [];
      const selections = members.map(
        (member) => `... on ${member.name} { ${selectionOf(member)} }`,
      );
      return [
        name,
        `mutation($input: ${String(args[0]?.type)}) { ${name}(input: $input) { __typename ${selections.join(' ')} } }`,
      ];
    }),
  );
}

/** A type's own leaves, and one level of what it holds; names of their own, since members may differ in kind. */
function selectionOf(type: GraphQLObjectType, deeper = true): string {
  const parts = Object.values(type.getFields()).flatMap(({ name, type: of, args }) => {
    const named = getNamedType(of);
    if (args.length > 0) return [];
    if (isLeafType(named)) return [name];
    return deeper && isObjectType(named)
      ? [`${name} { __typename ${selectionOf(named, false)} }`]
      : [];
  });
  return parts.join(' ');
}

/** Sends an act with a fresh key unless one is given. */
export async function send(
  who: TestClient,
  document: string | undefined,
  name: string,
  input: Input,
): Promise<Told> {
  const answer = await who.run(document ?? '', {
    input: { idempotencyKey: randomUUID(), ...input },
  });
  return toldBy(answer, name);
}

export function toldBy(answer: Answer<Record<string, unknown>>, name: string): Told {
  const result = (answer.data?.[name] ?? null) as Result | null;
  const errors = answer.errors.map(({ extensions }) => String(extensions?.['code']));
  return {
    member: result?.__typename ?? null,
    codes: [...errors, ...(result?.violations ?? []).map(({ code }) => code)],
    ...(result?.currentVersion !== undefined && { currentVersion: result.currentVersion }),
    whole: answer,
  };
}
