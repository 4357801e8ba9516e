import { deepStrictEqual } from 'node:assert/strict';
import type { Asked } from './by-hand/serve.ts';
import { post } from './http-client.ts';
import { type Contender, measure, type Measured, type Plan } from './measure.ts';
import { type Benched, documentsOf } from './operations.ts';
import type { Setting } from './setting.ts';

/** Measures one operation by every way, after making sure that all give the same answer. */
export async function compare(
  { built, byHand, cookie }: Setting,
  operation: Benched,
  plan: Plan,
): Promise<Measured[]> {
  const { name, variables, statement, values } = operation;
  const { whole, stored } = documentsOf(operation);
  const asking = (label: string, url: string, said: object): Contender => {
    const body = JSON.stringify(said);
    return { name: label, ask: () => post({ url, cookie, body }) };
  };
  const graph = (label: string, query: string): Contender =>
    asking(label, `${built.url}/graphql`, { operationName: name, query, variables });
  const hand = (label: string, frame: Asked['frame']): Contender =>
    asking(label, byHand.url, { frame, name: statement, values } satisfies Asked);

  const same = [
    graph('the graph', stored),
    hand('by hand, in the same frame', 'same'),
    hand('by hand, in the fewest trips', 'fewest'),
  ];
  await expectSameAnswers(same);
  return measure(whole === stored ? same : [...same, graph('the graph, all fields', whole)], plan);
}

async function expectSameAnswers(contenders: readonly Contender[]): Promise<void> {
  const [first, ...others] = await Promise.all(contenders.map(({ ask }) => ask()));
  for (const other of others) deepStrictEqual(comparable(other), comparable(first));
}

/** The answer, but for the cursors: only who made one can read it. */
const comparable = (content: unknown): unknown =>
  JSON.parse(String(content), (key, value: unknown) =>
    key === 'endCursor' && value !== null ? 'a cursor' : value,
  );
