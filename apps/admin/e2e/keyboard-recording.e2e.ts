import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, visit, type Visit } from './browser.ts';
import { today } from './dates.ts';
import { itIs } from './it-is.ts';
import { aSchoolDay } from './school-days.ts';
import { book, readyAtOneSchool, recorded } from './sessions.ts';
import { tabTo } from './tab-to.ts';

/** Counts the keys that are pressed for something else than to type words. */
async function countControlKeys(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = window as unknown as { controls: number };
    counted.controls = 0;
    addEventListener(
      'keydown',
      ({ key, target }) => {
        const written = key.length === 1 && (target as Element).matches('textarea, [type=text]');
        if (!written) counted.controls += 1;
      },
      { capture: true },
    );
  });
  return () => page.evaluate(() => (window as unknown as { controls: number }).controls);
}

describe('what a worker records with the keyboard alone', () => {
  let browser: Browser;
  let worker: Visit;
  let students: Awaited<ReturnType<typeof readyAtOneSchool>>;
  let day: string;
  beforeAll(async () => {
    browser = await openBrowser();
    worker = await visit(browser, 'worker');
    students = (await readyAtOneSchool(worker.page, 2)).slice(0, 2);
    day = await aSchoolDay(worker.page, students[0]!.schoolId, today);
    await itIs(day, worker, 'worker');
  });
  afterAll(() => browser.close());

  it('a routine session is recorded from My day with at most 20 keys besides the words', async () => {
    const { page } = worker;
    await book(page, students.slice(0, 1), '07:10', day);
    await page.goto('/day');
    await page.getByRole('heading', { name: 'My day' }).waitFor();
    await page.getByRole('link', { name: 'Record: 07:10' }).waitFor();
    const keys = await countControlKeys(page);
    await page.keyboard.press('r');
    await page.getByLabel('What was done, in a sentence').waitFor();
    await tabTo(page, /^(✓ ?)?Went well/);
    await page.keyboard.press('Space');
    await tabTo(page, /^What was done, in a sentence/);
    await page.keyboard.type('Breathing, and a plan for lunch');
    await page.keyboard.press('Control+Enter');
    await page.getByText('The session is recorded.').waitFor();
    expect(await keys()).toBeLessThanOrEqual(20);
  });

  it('a register is taken: one came late, one did not come', async () => {
    const { page } = worker;
    const { id } = await book(page, students, '07:50', day);
    await page.goto('/day');
    await page.getByRole('link', { name: 'Record: 07:50' }).waitFor();
    await page.keyboard.press('r');
    await page.getByLabel('What was done, in a sentence').waitFor();
    const legends = await page.locator('fieldset legend').allInnerTexts();
    const [first = '', second = ''] = legends
      .map((legend) => legend.trim())
      .filter((legend) => students.some(({ displayName }) => displayName === legend));
    await tabTo(page, 'Came');
    await page.keyboard.press('ArrowRight');
    await tabTo(page, `Minutes late: ${first}`);
    await page.keyboard.type('10');
    await tabTo(page, 'Came');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await tabTo(page, `Why absent: ${second}`);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+Enter');
    await page.getByText('The session is recorded.').waitFor();
    const { nodes } = (await recorded(page, id)).students;
    expect(nodes.map(({ attendance }) => attendance).sort()).toEqual(['ABSENT', 'LATE']);
  });
});
