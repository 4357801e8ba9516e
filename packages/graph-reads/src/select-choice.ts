import {
  Kind,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
  type SelectionSetNode,
} from 'graphql';
import { sql } from 'kysely';
import { viewOf } from './catalogue.ts';
import { isIncluded } from './collect-fields.ts';
import type { Choice, Member } from './definitions.ts';
import { finishMember, type Piece, type Site } from './piece.ts';
import type { Planning } from './planning.ts';
import { joinTools, rowTools } from './row-tools.ts';
import type { Scope } from './scope.ts';
import { selectFields } from './select-fields.ts';
import { selectOne } from './select-one.ts';

/** A union or interface: one `case` on the discriminator, with one object per member. */
export function selectChoice(
  planning: Planning,
  choice: Choice<string, never>,
  scope: Scope,
  site: Site,
): Piece {
  const members = Object.entries(choice.members)
    .filter(([, member]) => isReadable(planning, member, site))
    .map(([value, member]) => ({
      value,
      type: member.type,
      piece: selectMember(planning, member, scope, site),
    }));
  if (members.length === 0) return { sql: sql`null::json` };
  const cases = members.map(
    ({ value, piece }, index) =>
      sql`when ${sql.lit(value)} then json_build_array(${sql.lit(index)}, ${piece.sql})`,
  );
  return {
    sql: sql`case ${choice.discriminator(rowTools(scope, site))} ${sql.join(cases, sql` `)} end`,
    finish: finishMember(members.map(({ type, piece }) => ({ type, finish: piece.finish }))),
  };
}

function selectMember(
  planning: Planning,
  member: Member<string, never>,
  scope: Scope,
  site: Site,
): Piece {
  if (member.kind === 'sameRow') {
    return selectFields(planning, objectType(planning, member.type), member.fields, scope, site);
  }
  return selectOne(planning, site, viewOf(planning.catalogue, member.type), (child) => [
    member.join(joinTools(scope, child, site)),
  ]);
}

// A member that nobody named is left out quietly: a selection of shared fields must not fail for the
// viewers of one member alone.
function isReadable(planning: Planning, member: Member<string, never>, site: Site): boolean {
  if (member.kind === 'sameRow') return true;
  const { role } = planning.selection;
  const view = viewOf(planning.catalogue, member.type);
  const readable = [member, view].every(({ readers }) => !readers || readers.includes(role));
  if (!readable && names(planning, site.nodes, member.type)) {
    planning.refuseUnlessReader(view, 'NOT_READABLE', site.path, member.type);
    planning.refuseUnlessReader(member, 'FIELD_FORBIDDEN', site.path, member.type);
  }
  return readable;
}

function names(planning: Planning, nodes: readonly FieldNode[], type: string): boolean {
  return nodes.some(({ selectionSet }) => selectionSet && inSet(selectionSet));

  function inSet({ selections }: SelectionSetNode): boolean {
    return selections.some((selection) => {
      if (selection.kind === Kind.FIELD || !isIncluded(planning, selection)) return false;
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection
          : planning.selection.fragments[selection.name.value];
      if (!fragment) return false;
      return fragment.typeCondition?.name.value === type || inSet(fragment.selectionSet);
    });
  }
}

function objectType(planning: Planning, name: string): GraphQLObjectType {
  const type = planning.catalogue.schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is not an object type`);
  return type;
}
