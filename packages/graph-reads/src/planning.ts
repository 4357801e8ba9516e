import { filtersOf } from './list-rules.ts';
import type { FieldNode, FragmentDefinitionNode, GraphQLObjectType } from 'graphql';
import type { Catalogue } from './catalogue.ts';
import type { FieldDefinition, Readable } from './definitions.ts';
import type { Piece, Site } from './piece.ts';
import { ReadRefused, type RefusalCode, type ResponsePath } from './refused.ts';
import { FieldArguments, Run, type Values } from './run.ts';
import { Scope } from './scope.ts';
import { Slot, parameter } from './slot.ts';
import type { View } from './view.ts';

/** Handed down, since relations lead back to views and unions back to fields. */
export interface Compilers {
  readonly selectView: (planning: Planning, view: View, scope: Scope, site: Site) => Piece;
  readonly selectField: (
    planning: Planning,
    owner: GraphQLObjectType,
    definition: FieldDefinition,
    scope: Scope,
    site: Site,
  ) => Piece;
}

/** A selection together with what decides its meaning. */
export interface Selection {
  readonly nodes: readonly FieldNode[];
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Values;
  readonly role: string;
}

/** The state of one compilation. */
export class Planning {
  /** Tried at every run before the statement is sent. */
  readonly checks: ((run: Run) => void)[] = [];
  /** Says which arguments are present; their values reach the statement as slots only. */
  readonly now: Run;
  #scopes = 0;

  constructor(
    readonly catalogue: Catalogue,
    readonly selection: Selection,
    readonly compilers: Compilers,
  ) {
    this.now = new Run(selection.variables, undefined);
  }

  scope(prefix: string): Scope {
    this.#scopes += 1;
    return new Scope(`${prefix}${this.#scopes}`);
  }

  site(parent: GraphQLObjectType, nodes: readonly FieldNode[], path: ResponsePath): Site {
    const node = nodes[0];
    const field = node && parent.getFields()[node.name.value];
    if (!field) throw new Error(`${path.join('.')} is not in the schema`);
    const given = new FieldArguments(field, node);
    return {
      field,
      nodes,
      path,
      given,
      inputs: {
        context: (select, type) =>
          parameter(new Slot(path, (run) => select(run.context as never)), type),
        argument: (name, type) =>
          parameter(new Slot(path, (run) => run.argumentsOf(given)[name]), type),
        filter: (name, type) =>
          parameter(new Slot(path, (run) => filtersOf(run.argumentsOf(given))[name]), type),
      },
    };
  }

  /** Deny before any SQL: a thing with readers may be named by them alone. */
  refuseUnlessReader(thing: Readable, code: RefusalCode, path: ResponsePath, name: string): void {
    if (thing.readers && !thing.readers.includes(this.selection.role)) {
      throw new ReadRefused(code, path, `${name} may not be read by this viewer`);
    }
  }
}
