import { addDays } from '@outreach/domain';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { settled } from './answers.ts';
import { ask, openBrowser, visit } from './browser.ts';
import { today } from './dates.ts';
import { open } from './screens.ts';
import { skipToContent, tabTo, typeDay } from './tab-to.ts';

interface Rows<Row> {
  readonly nodes: readonly Row[];
}

describe('who comes, and who goes, with the keyboard alone', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('a manager has a worker covered, and takes them back before the day', async () => {
    const { page, context } = await visit(browser, 'manager');
    // Far ahead, where nothing is planned that could clash.
    const [from, to, back] = [addDays(today, 400), addDays(today, 411), addDays(today, 404)];
    const { staff } = await ask<{ staff: Rows<{ id: string; name: string }> }>(
      page,
      '{ staff(first: 2, filter: { role: [OUTREACH_WORKER], accountState: [ACTIVE] }) { nodes { id name } } }',
    );
    const [away, other] = staff.nodes;
    await open(page, `/staff/${away!.id}/cover`);
    await skipToContent(page);
    await tabTo(page, 'Who covers?');
    await page.keyboard.type(other!.name);
    await typeDay(page, from);
    await typeDay(page, to);
    await tabTo(page, 'Why?');
    await page.keyboard.type('On a course');
    await page.getByRole('region', { name: 'What goes over' }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('The cover is arranged.').waitFor();
    await open(page, `/staff/${away!.id}/cover`);
    await skipToContent(page);
    await tabTo(page, /^Back early/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await settled(page);
    await typeDay(page, back);
    await page.keyboard.press('Control+Enter');
    await page.getByText('The worker is back; both workers and the schools are told.').waitFor();
    await context.close();
  });

  it('a manager writes what goes with a pupil, and says who arrived', async () => {
    const { page, context } = await visit(browser, 'manager');
    const { transitionNominations: found } = await ask<{
      transitionNominations: Rows<{ id: string; viewerCanWriteNote: boolean }>;
    }>(
      page,
      '{ transitionNominations(first: 20, filter: { stands: true, hasNote: true }) { nodes { id viewerCanWriteNote } } }',
    );
    const noted = found.nodes.find(({ viewerCanWriteNote }) => viewerCanWriteNote);
    await open(page, `/transitions/${noted!.id}/note`);
    await skipToContent(page);
    await tabTo(page, 'What is the pupil good at?');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Knows every train, and explains it');
    await page.keyboard.press('Control+Enter');
    await page.waitForURL((url) => url.pathname === `/transitions/${noted!.id}`);
    await page.getByText('Knows every train, and explains it').first().waitFor();
    await open(page, '/transitions/arrivals');
    await skipToContent(page);
    const first = page.getByRole('main').getByRole('combobox').first();
    await tabTo(
      page,
      (await first.evaluate((one: HTMLSelectElement) => one.labels[0]?.textContent.trim())) ?? '',
    );
    await page.keyboard.type('Arrived');
    await page.keyboard.press('Control+Enter');
    await page.getByText('It is recorded of one pupil.').waitFor();
    await context.close();
  });
});
