import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask, openBrowser, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it("never shows one student's record while another's loads", async () => {
  const { page } = await visit(browser, 'manager');
  const { students } = await ask<{ students: { nodes: { id: string; displayName: string }[] } }>(
    page,
    '{ students(first: 2, filter: { hasOpenCase: true }) { nodes { id displayName } } }',
  );
  const [first, second] = students.nodes;
  if (!first || !second) throw new Error('There are not two students');
  await page.goto(`/students/${first.id}`);
  await page.getByRole('heading', { name: first.displayName }).waitFor();
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/graphql', async (route) => {
    if ((route.request().postData() ?? '').includes(second.id)) await held;
    await route.continue();
  });
  await page.evaluate((path) => {
    history.pushState({}, '', path);
    dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  }, `/students/${second.id}`);
  await page.waitForURL(`**/students/${second.id}`);
  await page.getByRole('heading', { name: first.displayName }).waitFor({ state: 'detached' });
  expect(await page.getByText(first.displayName).count()).toBe(0);
  release();
  await page.getByRole('heading', { name: second.displayName }).waitFor();
  expect(await page.getByText(first.displayName).count()).toBe(0);
});
