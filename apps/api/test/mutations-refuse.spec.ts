import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildSchema, getNullableType, type GraphQLInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyAct, type ActCase } from './acts/every-act.ts';
import { spoilt } from './acts/hostile-values.ts';
import { World } from './acts/world.ts';
import { ben } from './students.ts';

const schema = buildSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'));
const inputOf = (act: string) =>
  getNullableType(
    schema.getMutationType()!.getFields()[act]!.args[0]!.type,
  ) as GraphQLInputObjectType;

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

const mayDo = ({ by }: ActCase) => world.as(by[0]!);

/** The same act on something else. */
function about(input: Record<string, unknown>): Record<string, unknown> {
  const field = Object.keys(input).find((name) => name.endsWith('Id')) ?? 'name';
  return { ...input, [field]: field === 'studentId' ? ben.id : randomUUID() };
}

describe.each(Object.entries(everyAct))('%s', (act, one) => {
  it('is done once, however often it is sent; its key is good for nothing else', async () => {
    await world.begin(one);
    const input = world.input(act);
    const first = await world.send(mayDo(one), act, input);
    expect(first.what).toMatch(/Success$/);
    const stored = await world.stored();
    const told = await world.told(act);
    expect(await world.send(mayDo(one), act, input)).toEqual(first);
    expect(await world.send(mayDo(one), act, about(input))).toEqual({
      what: 'IDEMPOTENCY_MISMATCH',
      codes: [],
    });
    expect(await world.stored()).toBe(stored);
    expect(await world.told(act)).toEqual(told);
  });

  if ('expectedVersion' in inputOf(act).getFields())
    it.each([0, 2])('is a conflict for whoever saw version %i of 1', async (expectedVersion) => {
      await world.begin(one);
      const stored = await world.stored();
      expect(await world.send(mayDo(one), act, { ...world.input(act), expectedVersion })).toEqual({
        what: 'Conflict',
        codes: [],
        currentVersion: 1,
      });
      expect(await world.stored()).toBe(stored);
    });

  it('refuses whatever nobody could have meant, stores nothing then, and never breaks', async () => {
    await world.begin(one);
    let stored = await world.stored();
    const broken: string[] = [];
    for (const { field, value, input } of spoilt(inputOf(act), world.input(act))) {
      const { what } = await world.send(mayDo(one), act, {
        ...input,
        idempotencyKey: randomUUID(),
      });
      const after = await world.stored();
      const tried = `${field} = ${JSON.stringify(value).slice(0, 40)}: ${what}`;
      if (what.endsWith('Success')) {
        await world.begin(one);
        stored = await world.stored();
      } else if (after !== stored || what === 'INTERNAL_SERVER_ERROR' || what === 'undefined')
        broken.push(tried);
    }
    expect(broken).toEqual([]);
  });
});
