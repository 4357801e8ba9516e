import { OperationTypeNode, type FieldNode } from 'graphql';
import type { Catalogue } from './catalogue.ts';
import { collectFields } from './collect-fields.ts';
import {
  coercedVariables,
  fragmentsOf,
  operationOf,
  rootSelection,
  type OperationRequest,
} from './operation.ts';
import { bindPlan, readAnswer, type Plan, type Statement } from './plan.ts';
import { Planning, type Selection } from './planning.ts';
import { Run, type Values } from './run.ts';
import { selectField } from './select-field.ts';
import { selectView } from './select-view.ts';

/** One root field of an operation: a plan, or the name of the query type. */
interface RootEntry {
  readonly responseKey: string;
  readonly plan: Plan | string;
}

/** An operation whose root fields are all views: one plan for each. */
export interface OperationPlan {
  readonly variables: Values;
  readonly entries: readonly RootEntry[];
}

/** An operation's plan with the parameters of one run. */
export interface BoundOperation {
  readonly statements: readonly (Statement & { readonly responseKey: string })[];
  /** Makes the answer of what the statements returned, in their order. */
  finish(results: readonly (readonly unknown[])[]): OperationAnswer;
}

export interface OperationAnswer {
  readonly data: Record<string, unknown>;
  readonly subjects: ReadonlySet<string>;
}

/** Compiles a root field of a selection, through whatever cache there is. */
export type PlanRoot = (name: string, key: string, selection: Selection) => Plan;

/** The plan of a whole operation, or nothing where a part of it is answered elsewhere. */
export function compileOperation(
  catalogue: Catalogue,
  request: OperationRequest,
  planRoot: PlanRoot,
): OperationPlan | undefined {
  const operation = operationOf(request);
  const type = catalogue.schema.getQueryType();
  if (operation.operation !== OperationTypeNode.QUERY || !type) return undefined;
  const variables = coercedVariables(catalogue, operation, request.variables ?? {});
  const fragments = fragmentsOf(request.document);
  const selection = rootSelection(operation, { fragments, variables, role: request.role });
  const planning = new Planning(catalogue, selection, { selectView, selectField });
  const collected = [...collectFields(planning, type, selection.nodes, [])];
  const isAnswered = (name: string) => name === '__typename' || catalogue.roots.has(name);
  if (!collected.every(([, nodes]) => isAnswered(nameOf(nodes)))) return undefined;
  return {
    variables,
    entries: collected.map(([responseKey, nodes]) => ({
      responseKey,
      plan:
        nameOf(nodes) === '__typename'
          ? type.name
          : planRoot(nameOf(nodes), responseKey, { ...selection, nodes }),
    })),
  };
}

/** The statements of an operation for one run. */
export function bindOperation(operation: OperationPlan, context: unknown): BoundOperation {
  const run = new Run(operation.variables, context);
  const planned = operation.entries.flatMap(({ responseKey, plan }) =>
    typeof plan === 'string' ? [] : [{ responseKey, plan }],
  );
  return {
    statements: planned.map(({ responseKey, plan }) => ({ responseKey, ...bindPlan(plan, run) })),
    finish: (results) => {
      let next = 0;
      const data: Record<string, unknown> = {};
      for (const { responseKey, plan } of operation.entries) {
        if (typeof plan === 'string') data[responseKey] = plan;
        else {
          data[responseKey] = readAnswer(plan, run, results[next] ?? []);
          next += 1;
        }
      }
      return { data, subjects: run.subjects };
    },
  };
}

function nameOf(nodes: readonly FieldNode[]): string {
  return nodes[0]?.name.value ?? '';
}
