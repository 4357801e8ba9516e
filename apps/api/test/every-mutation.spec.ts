import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGraph } from '../src/schema.ts';
import { createTestApp, type TestApp } from './harness.ts';
import { caseOf, mutationNames } from './mutations/all-mutations.ts';
import {
  type Asker,
  askers,
  type Clients,
  everybody,
  seedAskers,
  signEverybodyIn,
} from './mutations/askers.ts';
import type { Input, MutationCase } from './mutations/mutation-case.ts';
import { documentsOf, send } from './mutations/send.ts';
import {
  countDenials,
  countOf,
  lastAct,
  lastDenial,
  lookAtStored,
  type Stored,
  versionOf,
} from './mutations/stored.ts';

let outreach: TestApp;
let clients: Clients;
let look: () => Promise<Stored>;
let documents: ReadonlyMap<string, string>;

beforeAll(async () => {
  const schema = await buildGraph();
  outreach = await createTestApp({ seed: seedAskers });
  clients = await signEverybodyIn(outreach);
  look = await lookAtStored(outreach);
  documents = documentsOf(schema);
});

afterAll(() => outreach.close());

/** What somebody who may not is told, by the table. */
function refusalOf({ refused }: MutationCase, asker: Asker): string {
  if (asker === 'nobody') return 'UNAUTHENTICATED';
  const told = Object.entries(refused).find(([, refusedAskers]) => refusedAskers.includes(asker));
  return told?.[0] ?? 'NOT_FOUND';
}

it('every mutation of the graph is in the table, and no other', () => {
  expect(mutationNames).toEqual([...documents.keys()].sort());
});

describe.each(mutationNames)('%s', (name) => {
  const mutation = caseOf(name);
  const others = everybody.filter((asker) => !mutation.may.includes(asker));
  let input: Input;
  let before: Stored;

  const ask = (asker: Asker) => send(clients[asker], documents.get(name), name, input);

  beforeAll(async () => {
    input = await mutation.when(outreach);
    before = await look();
  });

  it.each(others)('is refused to: %s', async (asker) => {
    const denials = await countDenials(outreach);
    const { member, codes, whole } = await ask(asker);
    const expected = refusalOf(mutation, asker);
    const isViolation = !['NOT_FOUND', 'UNAUTHENTICATED'].includes(expected);
    expect({ member, codes }, JSON.stringify(whole)).toEqual({
      member: isViolation ? 'RuleViolations' : null,
      codes: [expected],
    });
    expect(await look()).toEqual(before);
    expect(await countDenials(outreach)).toBe(denials + (isViolation ? 1 : 0));
    if (!isViolation) return;
    const { act, actor, subjectId } = await lastDenial(outreach);
    expect({ act, actor }).toEqual({ act: name, actor: askers[asker]?.id });
    const named = Object.entries(input).filter(([field]) => field.endsWith('Id'));
    if (named.length === 0) expect(subjectId).toBeNull();
    else expect(named.map(([, id]) => id)).toContain(subjectId);
  });

  it.each(mutation.may)('is done for: %s', async (asker) => {
    input = await mutation.when(outreach);
    before = await look();
    const { member, codes, whole } = await ask(asker);
    expect({ member, codes }, JSON.stringify(whole)).toEqual({ member: mutation.done, codes: [] });
    expect(await lastAct(outreach)).toEqual({
      act: name,
      actor: askers[asker]?.id,
      events: mutation.history,
      keys: 1,
    });
    const after = await look();
    const added = (table: string) => countOf(after, table) - countOf(before, table);
    expect([added('audit.event'), added('outreach.history_entry')]).toEqual([
      1,
      mutation.history.length,
    ]);
    if (!mutation.raises) return;
    const [table, field, column] = mutation.raises;
    expect(await versionOf(outreach, table, String(input[field]), column)).toBeGreaterThan(
      Number(input['expectedVersion']),
    );
  });
});
