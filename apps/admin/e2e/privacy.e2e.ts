import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, openBrowser, visit } from './browser.ts';
import { open, screensOf } from './screens.ts';

interface Student {
  readonly id: string;
  readonly displayName: string;
}

/** A name that stands in nothing else, so that it is found wherever it leaks. */
const planted = 'Quillon Zephyrvale';

/** Every answer calls every student by the planted name. */
const plant = (page: Page): Promise<unknown> =>
  page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({
      response,
      body: text.replaceAll(/"displayName":"[^"]*"/g, `"displayName":"${planted}"`),
    });
  });

/** Whatever of the browser's own memory has a name: titles, addresses, and the keys of every store. */
const memory = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found = [document.title, location.href, JSON.stringify(history.state)];
    for (const store of [localStorage, sessionStorage])
      found.push(...Object.entries(store).map((entry) => entry.join(' ')));
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(name));
      });
      for (const store of database.objectStoreNames) {
        const keys = await new Promise<IDBValidKey[]>((resolve) => {
          const request = database.transaction(store).objectStore(store).getAllKeys();
          request.onsuccess = () => resolve(request.result);
        });
        found.push(name, store, ...keys.map(String));
      }
      database.close();
    }
    found.push(...(await caches.keys()));
    return found;
  });

/** The words that the browser gives to assistive technology: its own tree, which knows what is inert. */
async function spoken(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored, role }) => !ignored && role?.value === 'StaticText')
    .map(({ name }) => String(name?.value));
}

describe('what a passer-by or the next user of the computer could read', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each(['manager', 'referrer'])(
    'no title, address or store of the %s names a student',
    async (who) => {
      const { page, context } = await visit(browser, who);
      const screens = await screensOf(page, who);
      await plant(page);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
      const wrong: Record<string, string[]> = {};
      let shown = 0;
      for (const path of screens) {
        await open(page, path);
        shown += await page.getByText(planted).count();
        // What is typed is kept under a key of its own.
        const field = page.locator('main textarea').first();
        if ((await field.count()) > 0) await field.fill('Something about the student');
        const named = (await memory(page)).filter((one) => /Quillon|Zephyrvale/i.test(one));
        if (named.length > 0) wrong[path] = named;
      }
      expect(wrong).toEqual({});
      expect(asked.filter((url) => /Quillon|Zephyrvale/i.test(url))).toEqual([]);
      expect(shown).toBeGreaterThan(10);
      await context.close();
    },
  );

  it('the cover hides all, from eyes, keys and screen readers, and gives the place back', async () => {
    const { page, context } = await visit(browser, 'manager');
    const { students } = await ask<{ students: { nodes: Student[] } }>(
      page,
      '{ students(first: 1, filter: { hasOpenCase: true }) { nodes { id displayName } } }',
    );
    const [student] = students.nodes;
    await open(page, `/students/${student?.id}`);
    const name = page.getByRole('heading', { name: student?.displayName ?? '-' });
    expect(await name.count()).toBe(1);
    const link = page.getByRole('main').getByRole('link').first();
    await link.focus();
    await page.keyboard.press('Control+.');
    const cover = page.getByRole('dialog', { name: 'The screen is covered' });
    await cover.waitFor();
    // All that is left to assistive technology is the cover.
    expect(await spoken(page)).toEqual(['The screen is covered', 'Show it again']);
    const box = await cover.boundingBox();
    expect(box).toEqual({ x: 0, y: 0, width: 1440, height: 900 });
    for (let presses = 0; presses < 6; presses++) {
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(() => document.activeElement?.closest('main, header') ?? null),
      ).toBeNull();
    }
    // What the keys do elsewhere waits, too.
    await page.keyboard.press('g');
    await page.keyboard.press('r');
    expect(new URL(page.url()).pathname).toBe(`/students/${student?.id}`);
    await page.keyboard.press('Escape');
    await cover.waitFor({ state: 'detached' });
    expect(await name.count()).toBe(1);
    expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
    await context.close();
  });

  it('the cover lies over an open panel as well', async () => {
    const { page, context } = await visit(browser, 'manager');
    const { referrals } = await ask<{ referrals: { nodes: { id: string }[] } }>(
      page,
      '{ referrals(first: 1, filter: { status: [SUBMITTED] }) { nodes { id } } }',
    );
    await open(page, `/referrals/${referrals.nodes[0]?.id}`);
    await page.getByRole('button', { name: 'Decline', exact: true }).click();
    await page.getByLabel('What can the school try?').waitFor();
    await page.keyboard.press('Control+.');
    await page.getByRole('dialog', { name: 'The screen is covered' }).waitFor();
    expect(await spoken(page)).toEqual(['The screen is covered', 'Show it again']);
    const top = await page.evaluate(
      () => document.elementFromPoint(innerWidth - 60, 300)?.closest('dialog') !== null,
    );
    expect(top).toBe(true);
    await page.getByRole('button', { name: 'Show it again' }).click();
    await page.getByLabel('What can the school try?').waitFor();
    await context.close();
  });
});
