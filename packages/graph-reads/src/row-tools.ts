import type { JoinTools, RowTools } from './definitions.ts';
import type { Site } from './piece.ts';
import type { Scope } from './scope.ts';

/** What an expression over the row of a scope may use. */
export function rowTools(scope: Scope, { inputs }: Site): RowTools<string, never> {
  return { row: scope.row, ...inputs };
}

/** What the condition between two scopes may use. */
export function joinTools(parent: Scope, child: Scope, { inputs }: Site): JoinTools<string, never> {
  return { parent: parent.row, child: child.row, ...inputs };
}
