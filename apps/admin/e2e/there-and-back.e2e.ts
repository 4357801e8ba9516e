import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { safetyOf, type ReversibleName } from '../src/graphql/undo.ts';
import { ask, openBrowser, visit } from './browser.ts';
import { trips, type People, type Person } from './trips.ts';

const person = (page: Page): Person => ({
  ask: (query, variables) => ask(page, query, variables),
  act: async (name, input) => {
    const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`;
    const answer = await ask<Record<string, object> | null>(
      page,
      `mutation($input: ${type}!) { ${name}(input: $input) { __typename
         ... on RuleViolations { violations { code } } } }`,
      { input: { ...input, idempotencyKey: randomUUID() } },
    );
    const told = JSON.stringify(answer?.[name]);
    if (!told.includes('Success')) throw new Error(`${name} was refused: ${told}`);
  },
});

describe('what can be put back is put back by the act that the table names', () => {
  let browser: Browser;
  let people: People;
  beforeAll(async () => {
    browser = await openBrowser();
    const [manager, referrer, lead] = await Promise.all(
      ['manager', 'referrer', 'lead'].map((who) => visit(browser, who)),
    );
    if (!manager || !referrer || !lead) throw new Error('Somebody is missing');
    people = {
      manager: person(manager.page),
      referrer: person(referrer.page),
      lead: person(lead.page),
    };
  });
  afterAll(() => browser.close());

  it.each(Object.keys(trips) as ReversibleName[])('%s', async (name) => {
    const done: string[] = [];
    const noted = (one: Person): Person => ({
      ask: one.ask,
      act: async (act, input) => {
        await one.act(act, input);
        done.push(act);
      },
    });
    const { look, go, back } = await trips[name]({
      manager: noted(people.manager),
      referrer: noted(people.referrer),
      lead: noted(people.lead),
    });
    const before = await look();
    await go();
    expect(await look()).not.toEqual(before);
    await back();
    expect(await look()).toEqual(before);
    expect(done.slice(-2)).toEqual([name, safetyOf[name].by]);
  });
});
