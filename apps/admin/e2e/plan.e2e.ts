import { addDays } from '@outreach/domain';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask, openBrowser, visit, type Visit } from './browser.ts';
import { today } from './dates.ts';
import { findings } from './findings.ts';
import { print } from './paper.ts';

interface Found {
  readonly cases: {
    readonly nodes: readonly {
      readonly id: string;
      readonly plan: { readonly id: string } | null;
      readonly viewerCanWritePlan: boolean;
    }[];
  };
}

const aims = ['I ask before I leave the room', 'I sit with somebody at lunch'];
let browser: Browser;
let worker: Visit;
let place: string;

beforeAll(async () => {
  browser = await openBrowser();
  worker = await visit(browser, 'worker');
  const { cases } = await ask<Found>(
    worker.page,
    '{ cases(first: 100, filter: { status: [ACTIVE] }) { nodes { id viewerCanWritePlan plan { id } } } }',
  );
  const found = cases.nodes.find((one) => one.viewerCanWritePlan && one.plan === null);
  if (found === undefined) throw new Error('Every case of the demonstration has a plan');
  place = `/cases/${found.id}/plan`;
});
afterAll(() => browser.close());

/** The choice of a group, by its words. */
const choose = (page: Page, group: string | RegExp, option: string): Promise<void> =>
  page
    .getByRole('group', { name: group })
    .locator('label', { hasText: new RegExp(`^\\s*${option}\\s*$`) })
    .click();

async function typeDay(page: Page, group: string, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  const fields = page.getByRole('group', { name: group });
  await fields.getByLabel('Day').fill(date);
  await fields.getByLabel('Month').fill(month);
  await fields.getByLabel('Year').fill(year);
}

async function openAct(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('dialog').waitFor();
}

async function send(page: Page, name: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

it('a worker writes a profile, strengths first, and what is not known yet is said', async () => {
  const { page } = worker;
  await page.goto(place);
  await page.getByRole('link', { name: /^Write (it anew|the profile)$/ }).click();
  await page.getByLabel('Strengths', { exact: true }).fill('Knows every bird in the park');
  await page.getByLabel(/^In the student’s own words/).fill('I go when it gets loud.');
  await page.getByRole('button', { name: 'Write the profile' }).click();
  await page.waitForURL((url) => url.pathname === place);
  await page.getByText('Knows every bird in the park').waitFor();
  expect(await page.getByText('Not known yet').count()).toBeGreaterThan(0);
});

it('and a plan with two goals, each with where it starts', async () => {
  const { page } = worker;
  await page.getByRole('link', { name: 'Write a plan' }).click();
  await page.getByRole('button', { name: 'Add a target' }).click();
  for (const [at, aim] of aims.entries()) {
    const target = page.getByRole('group', { name: `Target ${at + 1}`, exact: true });
    await target.getByLabel(/^What is to become better/).fill(aim);
    await target.locator('label', { hasText: /^\s*Coping strategies\s*$/ }).click();
    await target.locator('label', { hasText: /^\s*3\s*$/ }).click();
    await target.getByLabel(/^Who\? /).fill('The outreach worker');
  }
  await page.getByRole('button', { name: 'Write the plan' }).click();
  await page.getByRole('heading', { name: /^The plan that is being agreed/ }).waitFor();
  expect(await findings(page)).toEqual([]);
});

it('it holds once all four have agreed', async () => {
  const { page } = worker;
  for (const party of ['The service', 'The school', 'Parent or carer', 'Student']) {
    await openAct(page, `Agreed: ${party}`);
    await page.getByLabel('Who agreed?').fill(`Somebody for: ${party}`);
    await send(page, 'Record the agreement');
  }
  await page.getByRole('heading', { name: /^The plan that holds/ }).waitFor();
});

it('a goal is rated by the school, and later by the young person with the keys alone; both stand', async () => {
  const { page } = worker;
  await openAct(page, 'Rate a goal');
  await page.getByLabel(aims[0]!).check();
  await choose(page, 'Where is it now?', '5');
  await choose(page, 'Who gave it?', 'School');
  await send(page, 'Record the rating');
  await openAct(page, 'Rate a goal');
  await page.getByLabel(aims[0]!).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  for (let number = 0; number < 6; number++) await page.keyboard.press('ArrowRight');
  await send(page, 'Record the rating');
  const goal = page.getByRole('article').filter({ hasText: aims[0]! });
  await goal.getByText('3 up. School: 5').waitFor();
  expect(await goal.locator('[data-point]').count()).toBe(3);
  await goal.getByText('All ratings').click();
  expect(await goal.getByRole('row').count()).toBe(4);
});

it('a review finds one goal met and gives the other its next day', async () => {
  const { page } = worker;
  await openAct(page, 'Record a review');
  await page.getByLabel('What came of it?').fill('The card is used, and staff know what it means.');
  await choose(page, 'Does target 1 go on?', 'Met');
  await choose(page, 'Does target 2 go on?', 'Goes on');
  await typeDay(page, 'Next review of target 2', addDays(today, 42));
  await send(page, 'Record the review');
  await page.getByText('staff know what it means').waitFor();
  const met = page.getByRole('article').filter({ hasText: aims[0]! });
  await met.getByText('Met', { exact: true }).waitFor();
});

it('and its end prints target by target: start, latest, change, met or not, in whose words', async () => {
  const { page } = worker;
  await openAct(page, 'End the plan');
  for (const [at, result] of ['Met', 'Some progress'].entries()) {
    await choose(page, `How did it end? (target ${at + 1})`, result);
    await page.getByLabel(`In their words (target ${at + 1})`).fill(`My own words ${at + 1}`);
  }
  await send(page, 'End the plan');
  await page.getByRole('link', { name: 'End report' }).click();
  await page.getByRole('button', { name: 'Print the report' }).waitFor();
  expect(await findings(page)).toEqual([]);
  const { sheets } = await print(page);
  const text = sheets.join(' ').replaceAll(/\s+/g, ' ');
  for (const [at, aim] of aims.entries()) {
    expect(text).toContain(aim);
    expect(text).toContain(`My own words ${at + 1}`);
  }
  expect(text).toMatch(/Start 3 of 10, Student.*Latest 6 of 10, Student.*Change 3 up/);
  expect(text).toContain('Goal Based Outcomes');
  expect(text).not.toContain('Print the report');
  expect(worker.complaints).toEqual([]);
});
