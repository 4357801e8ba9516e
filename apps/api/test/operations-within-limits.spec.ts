import { type GraphQLSchema, OperationTypeNode, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { shapeOf } from '../src/edge/limits/document-shape.ts';
import { limits } from '../src/edge/limits/limits.ts';
import { operationCost } from '../src/edge/limits/operation-cost.ts';
import { buildGraph } from '../src/schema.ts';
import { askedByScreens } from './screens/asked-by-screens.ts';
import { leastInput } from './screens/least-input.ts';
import { type ScreenOperation, screenOperations } from './screens/screen-operations.ts';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildGraph();
});

const anything = {
  ...{ school: 'x', student: 'x', referral: 'x', draft: 'x', case: 'x', consent: 'x' },
  ...{ worker: 'x', import: 'x', session: 'x', programme: 'x', group: 'x', nomination: 'x' },
};

/** What the screen of a query sends; an act takes one input, whose content costs nothing. */
function variablesOf({ name, kind }: ScreenOperation): Record<string, unknown> {
  if (kind === OperationTypeNode.QUERY) return askedByScreens[name]!.variables(anything);
  const act = schema.getMutationType()!.getFields()[name[0]!.toLowerCase() + name.slice(1)];
  return { input: leastInput(act!.args[0]!.type) };
}

describe.each(screenOperations())('$name of the screens', (operation) => {
  const { name, document, text } = operation;

  it('has no more words than a document may have', () => {
    expect(() => parse(text, { maxLexicalTokens: limits.tokens })).not.toThrow();
  });

  it.each(['depth', 'aliases', 'directives'] as const)('is within the limit of %s', (measure) => {
    expect(shapeOf(document)[measure]).toBeLessThanOrEqual(limits[measure]);
  });

  it('costs no more than an operation may', () => {
    const variables = variablesOf(operation);
    const cost = operationCost({ schema, document, variables, operationName: name });
    expect(cost).toBeLessThanOrEqual(limits.cost);
  });
});
