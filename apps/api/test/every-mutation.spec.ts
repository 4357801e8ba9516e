import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyAct, type Who } from './acts/every-act.ts';
import { World } from './acts/world.ts';
import { people } from './people.ts';

const schema = buildSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'));
const acts = Object.keys(schema.getMutationType()?.getFields() ?? {});
const everybody = Object.keys(people) as Who[];

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

it('the table names every mutation of the graph', () => {
  expect(Object.keys(everyAct).sort()).toEqual(acts);
});

describe.each(Object.entries(everyAct))('%s', (act, one) => {
  it.each(one.by)('is done for the %s, with its history and its audit', async (who) => {
    await world.begin(one);
    const before = await world.stored();
    const said = await world.send(world.as(who), act, world.input(act));
    expect(said.what, JSON.stringify(said)).toMatch(/Success$/);
    expect(await world.stored()).not.toBe(before);
    const { history, audited } = await world.told(act);
    // A draft is the school's own paper: it has no history until it is sent.
    if (!/Draft$/.test(act)) expect(history).toBeGreaterThan(0);
    expect(audited).toBe(1);
  });

  it('is refused to everybody else, and nothing is stored', async () => {
    await world.begin(one);
    const before = await world.stored();
    const others = everybody.filter((who) => !one.by.includes(who));
    const refusals: Record<string, string> = {};
    for (const who of others) {
      const { what, codes } = await world.send(world.as(who), act, world.input(act));
      refusals[who] = what === 'RuleViolations' ? codes.join(' ') : what;
    }
    for (const [who, refusal] of Object.entries(refusals))
      expect(`${who}: ${refusal}`).toMatch(
        /: (NOT_FOUND|FORBIDDEN|.*NOT_ALLOWED_FOR_ROLE|.*NOT_YOUR_SCHOOL)/,
      );
    expect(await world.send(world.nobody, act, world.input(act))).toMatchObject({
      what: 'UNAUTHENTICATED',
    });
    expect(await world.stored()).toBe(before);
  });
});
