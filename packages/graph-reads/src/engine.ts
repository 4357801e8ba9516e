import type { ASTNode, GraphQLResolveInfo } from 'graphql';
import { underAliases } from './aliased-row.ts';
import type { Catalogue } from './catalogue.ts';
import { catalogueOf, type EngineOptions } from './engine-options.ts';
import { Lru } from './lru.ts';
import { mark } from './mark.ts';
import { compileNodes, type NodePlan } from './node-plan.ts';
import type { NodePlace } from './node-selection.ts';
import type { OperationRequest } from './operation.ts';
import {
  bindOperation,
  compileOperation,
  type BoundOperation,
  type OperationAnswer,
  type OperationPlan,
} from './operation-plan.ts';
import { bindPlan, compilePlan, readAnswer, type Plan } from './plan.ts';
import type { Selection } from './planning.ts';
import { ReadRefused } from './refused.ts';
import { Run } from './run.ts';
import { selectionKey } from './selection-key.ts';
import { selectRoot } from './select-root.ts';

/** Sends one statement and answers with its rows, each an object by column name. */
export type Execute = (sql: string, parameters: readonly unknown[]) => Promise<readonly unknown[]>;

/** Who reads, with what, and how statements reach the database. */
export interface ReadRequest<Context> {
  readonly role: string;
  readonly context: Context;
  readonly execute: Execute;
}

/** A value keyed by response key, and the ids of those whom it is about. */
export interface Answer {
  readonly value: unknown;
  readonly subjects: ReadonlySet<string>;
}

/** Answers GraphQL selections with one SQL statement for each root field. */
export class Engine<Context> {
  readonly #catalogue: Catalogue;
  readonly #plans: Lru<Plan>;
  readonly #nodePlans: Lru<NodePlan>;

  constructor(options: EngineOptions<Context>) {
    this.#catalogue = catalogueOf(options);
    this.#plans = new Lru(options.planCacheSize ?? 1000);
    this.#nodePlans = new Lru(options.planCacheSize ?? 1000);
  }

  /** How many plans are kept. */
  get planCount(): number {
    return this.#plans.size + this.#nodePlans.size;
  }

  /** The plan of a whole query, or nothing where some root field is answered elsewhere. */
  compile(request: OperationRequest): OperationPlan | undefined {
    return compileOperation(this.#catalogue, request, (name, key, selection) =>
      this.#planRoot(name, key, selection),
    );
  }

  /** The statements of a plan for one context; refuses bad pages, cursors and values. */
  bind(plan: OperationPlan, context: Context): BoundOperation {
    return bindOperation(plan, context);
  }

  /** Runs a plan's statements one after the other, as one connection needs it. */
  async run(
    plan: OperationPlan,
    { context, execute }: Omit<ReadRequest<Context>, 'role'>,
  ): Promise<OperationAnswer> {
    const bound = this.bind(plan, context);
    const results: (readonly unknown[])[] = [];
    for (const { sql, parameters } of bound.statements) {
      results.push(await execute(sql, parameters));
    }
    return bound.finish(results);
  }

  /** Answers a field of the query type from inside its resolver. */
  async readField(info: GraphQLResolveInfo, request: ReadRequest<Context>): Promise<Answer> {
    const selection = selectionOf(info, request.role);
    const plan = this.#planRoot(info.fieldName, String(info.path.key), selection);
    return this.#read(plan, new Run(selection.variables, request.context), request);
  }

  /** Answers a node of a mutation's payload by its key; null where it is absent or invisible. */
  async readNode(
    info: GraphQLResolveInfo,
    { id, ...place }: NodePlace & { readonly id: string | number },
    request: ReadRequest<Context>,
  ): Promise<Answer> {
    return this.#readNodes(info, place, [id], request, false);
  }

  /** Answers nodes of a mutation's payload in the order of their keys, without the invisible ones. */
  async readNodes(
    info: GraphQLResolveInfo,
    { ids, ...place }: NodePlace & { readonly ids: readonly (string | number)[] },
    request: ReadRequest<Context>,
  ): Promise<Answer> {
    const maximum = this.#catalogue.maximumPageSize;
    if (ids.length > maximum) {
      const message = `at most ${maximum} of ${place.type} can be read at once`;
      throw new ReadRefused('PAGE_SIZE', [String(info.path.key)], message);
    }
    return this.#readNodes(info, place, ids, request, true);
  }

  async #readNodes(
    info: GraphQLResolveInfo,
    place: NodePlace,
    ids: readonly (string | number)[],
    request: ReadRequest<Context>,
    several: boolean,
  ): Promise<Answer> {
    const selection = selectionOf(info, request.role);
    const key = JSON.stringify([
      info.path.key,
      info.parentType.name,
      info.fieldName,
      place,
      several,
    ]);
    const { plan, keys } = this.#nodePlans.getOrCreate(
      key + selectionKey(selection, below(info, place)),
      () => compileNodes(this.#catalogue, info, selection, place, several),
    );
    // Not asked for is not the same as asked for and not there.
    if (keys.length === 0) return { value: undefined, subjects: new Set() };
    const run = new Run(selection.variables, request.context, ids);
    const { value, subjects } = await this.#read(plan, run, request);
    return { value: underAliases(value as Record<string, unknown>, keys), subjects };
  }

  #planRoot(name: string, key: string, selection: Selection): Plan {
    return this.#plans.getOrCreate(selectionKey(selection), () => {
      const root = this.#catalogue.roots.get(name);
      const type = this.#catalogue.schema.getQueryType();
      if (!root || !type) throw new ReadRefused('NOT_READABLE', [key], `${name} is no read`);
      return compilePlan(this.#catalogue, selection, (planning) =>
        selectRoot(planning, root, planning.site(type, selection.nodes, [key])),
      );
    });
  }

  async #read(plan: Plan, run: Run, { execute }: ReadRequest<Context>): Promise<Answer> {
    const { sql, parameters } = bindPlan(plan, run);
    const rows = await execute(sql, parameters);
    return { value: mark(readAnswer(plan, run, rows)), subjects: run.subjects };
  }
}

/** Boots an engine; throws a list of everything in which the views and the schema disagree. */
export function createEngine<Context = unknown>(options: EngineOptions<Context>): Engine<Context> {
  return new Engine(options);
}

function selectionOf(info: GraphQLResolveInfo, role: string): Selection {
  const { fieldNodes: nodes, fragments, variableValues: variables } = info;
  return { nodes, fragments, variables, role };
}

// A mutation's own arguments decide nothing about the node, and would make a plan for every input.
function below(info: GraphQLResolveInfo, { field }: NodePlace): readonly ASTNode[] {
  if (field === undefined) return info.fieldNodes;
  return info.fieldNodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
}
