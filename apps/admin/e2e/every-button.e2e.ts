import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyActIsRefused, settled } from './answers.ts';
import { safetyOf, type MutationName } from '../src/graphql/undo.ts';
import { openBrowser, visit } from './browser.ts';
import { axeInBothSchemes } from './findings.ts';
import { kindOf, open, screensOf } from './screens.ts';

const dialog = (page: Page): Locator => page.getByRole('dialog').last();

/** The first of each kind of button in the page's own part, what is folded away unfolded; what only sorts a table changes no look. */
const buttons = (page: Page): Promise<{ index: number; name: string }[]> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details'))
      fold.open = true;
    const kinds = new Map<string, number>();
    [...document.querySelectorAll<HTMLButtonElement>('main button')].forEach((button, index) => {
      const hidden = button.querySelector('.sr-only')?.textContent ?? '';
      const name = button.textContent.replace(hidden, '').trim();
      if (button.disabled || button.closest('th') !== null || kinds.has(name)) return;
      kinds.set(name, index);
    });
    return [...kinds].map(([name, index]) => ({ index, name }));
  });

/** Presses what sends in the panel or dialog that is open, with nothing filled in. */
async function sendNothing(page: Page): Promise<boolean> {
  const send = dialog(page).locator('[type=submit], footer button').first();
  if ((await send.count()) === 0) return false;
  await send.click();
  await settled(page);
  return true;
}

/** Closes the panel or dialog; whether the page is then as it was before the press. */
async function leave(page: Page): Promise<boolean> {
  await page.keyboard.press('Escape');
  await settled(page);
  return (await page.locator('dialog[open]').count()) === 0;
}

/** What was sent by one press although it cannot be put back; the page of the answers and the settings ask by being filled in. */
const unasked = (path: string, tried: readonly string[]): string[] =>
  path.endsWith('/check') || path === '/settings'
    ? []
    : tried
        .filter((name) => safetyOf[name as MutationName].kind === 'confirmed')
        .map((name) => `${name} is sent without a question`);

async function pressAll(
  page: Page,
  path: string,
  wrong: Record<string, string[]>,
  tried: string[],
): Promise<number> {
  const look = async (at: string): Promise<void> => {
    const found = await axeInBothSchemes(page);
    if (found.length > 0) wrong[`${kindOf(path)} > ${at}`] = found;
  };
  await open(page, path);
  let pressed = 0;
  let untouched = true;
  for (const { name } of await buttons(page)) {
    if (!untouched) await open(page, path);
    untouched = false;
    // What an earlier press left behind, such as a kept draft, may have moved it.
    const here = (await buttons(page)).find((button) => button.name === name);
    if (here === undefined) continue;
    tried.length = 0;
    await page.locator('main button').nth(here.index).click();
    pressed++;
    await settled(page);
    await look(name);
    const hasty = unasked(path, tried);
    if (hasty.length > 0) wrong[`${kindOf(path)} > ${name}`] = hasty;
    if (!(await dialog(page).isVisible())) continue;
    if (await sendNothing(page)) await look(`${name} > sent`);
    untouched = await leave(page);
  }
  return pressed;
}

describe('after every button that can be pressed, and with every panel sent empty', () => {
  let browser: Browser;
  const seen = new Set<string>();
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each(['manager', 'referrer', 'lead', 'admin'])(
    'axe finds no fault with what the %s sees',
    async (who) => {
      const { page, context } = await visit(browser, who);
      const wrong: Record<string, string[]> = {};
      let pressed = 0;
      const paths = await screensOf(page, who);
      const tried = await everyActIsRefused(page);
      for (const path of paths) {
        if (seen.has(kindOf(path))) continue;
        seen.add(kindOf(path));
        pressed += await pressAll(page, path, wrong, tried);
      }
      expect(wrong).toEqual({});
      if (who === 'manager') expect(pressed).toBeGreaterThan(20);
      await context.close();
    },
    400_000,
  );

  it('nor with the palette, the list of keys, the cover and the menu', async () => {
    const { page, context } = await visit(browser, 'manager', { width: 390 });
    const wrong: Record<string, string[]> = {};
    const look = async (at: string): Promise<void> => {
      await settled(page);
      const found = await axeInBothSchemes(page);
      if (found.length > 0) wrong[at] = found;
    };
    await page.getByRole('button', { name: 'Menu' }).click();
    await look('the menu');
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.keyboard.press('Control+k');
      const field = page.getByRole('combobox', { name: 'Person, school or action' });
      await field.waitFor();
      await look('the palette');
      await field.fill('an');
      await dialog(page).getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await look('the palette, with people found');
      await field.fill('nobody is called so');
      await page.getByText('Nothing found.').waitFor();
      await look('the palette, with nothing found');
      await page.keyboard.press('Escape');
      await dialog(page).waitFor({ state: 'detached' });
      await page.keyboard.press('?');
      await dialog(page).waitFor();
      await look('the list of keys');
      await page.keyboard.press('Escape');
      await dialog(page).waitFor({ state: 'detached' });
      await page.keyboard.press('Control+.');
      await page.getByText('The screen is covered').waitFor();
      await look('the cover');
      await page.keyboard.press('Escape');
    }
    expect(wrong).toEqual({});
    await context.close();
  });

  it('nor with what somebody sees who is not signed in', async () => {
    const { page, context } = await visit(browser, null);
    const wrong: Record<string, string[]> = {};
    const look = async (at: string): Promise<void> => {
      await settled(page);
      const found = await axeInBothSchemes(page);
      if (found.length > 0) wrong[at] = found;
    };
    await open(page, '/sign-in');
    await look('signing in');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await look('signing in with nothing');
    await page.getByRole('link', { name: 'Privacy' }).click();
    await page.getByRole('heading', { level: 1, name: 'Privacy' }).waitFor();
    await look('privacy');
    await open(page, '/welcome#token=none');
    await look('a link that was used');
    await page.route('**/auth/invitation', (route) => route.abort());
    await page.goto('/sign-in');
    await open(page, '/welcome#token=none');
    await look('a link that could not be checked');
    await page.unroute('**/auth/invitation');
    await page.route('**/auth/invitation', (route) => route.fulfill({ json: {} }));
    await page.goto('/sign-in');
    await open(page, '/welcome#token=none');
    await page.getByRole('button', { name: 'Start' }).click();
    await look('a new password, with nothing');
    expect(wrong).toEqual({});
    await context.close();
  });
});
