import { sql } from 'kysely';
import type { Catalogue } from './catalogue.ts';
import type { Finish, Piece } from './piece.ts';
import { Planning, type Selection } from './planning.ts';
import type { Run } from './run.ts';
import { selectField } from './select-field.ts';
import { selectView } from './select-view.ts';
import { Slot } from './slot.ts';
import { toText } from './sql.ts';

/** A statement ready to be sent. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** A compiled selection: text that never changes, and what turns a run into parameters and its row into JSON. */
export interface Plan {
  readonly text: string;
  readonly parameters: readonly unknown[];
  readonly checks: readonly ((run: Run) => void)[];
  readonly finish: Finish | undefined;
}

/** Compiles a selection, which refuses what the role may not name. */
export function compilePlan(
  catalogue: Catalogue,
  selection: Selection,
  select: (planning: Planning) => Piece,
): Plan {
  const planning = new Planning(catalogue, selection, { selectView, selectField });
  const piece = select(planning);
  // Text rather than JSON, so that no driver parses it before the engine or hands it on differently.
  const { text, parameters } = toText(sql`select (${piece.sql})::text as "value"`);
  return { text, parameters, checks: planning.checks, finish: piece.finish };
}

/** The statement of a plan for one run; refuses page sizes, cursors and values before anything is sent. */
export function bindPlan(plan: Plan, run: Run): Statement {
  for (const check of plan.checks) check(run);
  return {
    sql: plan.text,
    parameters: plan.parameters.map((value) =>
      value instanceof Slot ? value.valueIn(run) : value,
    ),
  };
}

/** The answer in the row that came back, finished for this run. */
export function readAnswer(plan: Plan, run: Run, rows: readonly unknown[]): unknown {
  const text = (rows[0] as { value?: unknown } | undefined)?.value;
  const value: unknown = typeof text === 'string' ? JSON.parse(text) : null;
  return plan.finish ? plan.finish(value, run) : value;
}
