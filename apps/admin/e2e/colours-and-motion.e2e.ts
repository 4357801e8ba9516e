import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled } from './answers.ts';
import { openBrowser, visit, type Visit } from './browser.ts';
import { openPixels, type Clip, type Pixels } from './pixels.ts';
import { kindOf, open, screensOf } from './screens.ts';

interface Thing extends Clip {
  readonly name: string;
  /** It is told apart from text by its edge, so the edge has to be there. */
  readonly edged: boolean;
}

/** Everything that is used or says a state, where it is in the whole page. */
const things = (page: Page): Promise<Thing[]> =>
  page.evaluate(() => {
    const view = document.querySelector('dialog[open]') ?? document.body;
    const found = view.querySelectorAll<HTMLElement>(
      'button, a, input, select, textarea, summary, h1, h2, [data-badge], main svg',
    );
    return [...found]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        const text = one.innerText as string | undefined;
        return {
          name: `${one.tagName.toLowerCase()} ${text?.trim().slice(0, 40) ?? one.id}`,
          edged: one.matches(
            'input, select, textarea, [data-badge], button[data-slot=base]:enabled',
          ),
          x: x + scrollX,
          y: y + scrollY,
          width,
          height,
        };
      })
      .filter(({ x, y, width, height }) => width > 4 && height > 4 && x >= 0 && y >= 0);
  });

/** What cannot be made out, or has lost the edge by which it is known. */
async function vanished(page: Page, pixels: Pixels): Promise<string[]> {
  const all = await things(page);
  const whole = await page.screenshot({ fullPage: true, caret: 'hide' });
  const inside = await pixels.contrastIn(whole, all);
  const lost = all.filter((_, index) => (inside[index] ?? 0) < 3).map(({ name }) => name);
  const edged = all.filter((thing) => thing.edged);
  // A strip across the left edge, half way down: nothing but the edge can stand out there.
  const edges = edged.map(({ x, y, height }) => ({ x, y: y + height / 2, width: 3, height: 1 }));
  const contrast = await pixels.contrastIn(whole, edges);
  const bare = edged.filter((_, index) => (contrast[index] ?? 0) < 3);
  return [...lost, ...bare.map(({ name }) => `${name}: no edge`)];
}

/** Whatever would move for longer than nothing, pseudo-elements included. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const lasts = (times: string): boolean =>
      times.split(',').some((time) => Number.parseFloat(time) > 0);
    const found = [...document.querySelectorAll('*')].flatMap((element) =>
      [undefined, '::before', '::after'].flatMap((part) => {
        const { animationDuration, animationDelay, transitionDuration, transitionDelay } =
          getComputedStyle(element, part);
        return [animationDuration, animationDelay, transitionDuration, transitionDelay].some(lasts)
          ? [`${element.tagName.toLowerCase()}${part ?? ''} ${element.getAttribute('class') ?? ''}`]
          : [];
      }),
    );
    const running = document
      .getAnimations()
      .filter((one) => Number(one.effect?.getComputedTiming().endTime ?? 0) > 0)
      .map((one) => `runs: ${one.id}`);
    return [...new Set([...found, ...running])];
  });

describe('the looks that a person sets on the device', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  /** A panel and a dialog, opened from the page. */
  const opened = ['Ask the school something', 'Decline'];

  async function everywhere(
    { page }: Visit,
    who: string,
    look: (page: Page) => Promise<string[]>,
    seen: Set<string>,
  ): Promise<Record<string, string[]>> {
    const wrong: Record<string, string[]> = {};
    const note = async (at: string): Promise<void> => {
      const found = await look(page);
      if (found.length > 0) wrong[at] = found;
    };
    for (const path of await screensOf(page, who)) {
      if (seen.has(kindOf(path))) continue;
      seen.add(kindOf(path));
      await open(page, path);
      await note(path);
      for (const name of opened) {
        const button = page.getByRole('button', { name, exact: true });
        if ((await button.count()) === 0) continue;
        await button.click();
        await page.getByRole('dialog').waitFor();
        await settled(page);
        await note(`${path} > ${name}`);
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      }
    }
    return wrong;
  }

  const looked = new Set<string>();
  it.each(['manager', 'referrer'])(
    'nothing of what the %s uses vanishes in forced colours, nor moves for those who asked for less motion',
    async (who) => {
      const seen = await visit(browser, who);
      await seen.page.emulateMedia({ forcedColors: 'active' });
      // High enough for the whole menu: what has to be scrolled to is no part of the picture.
      await seen.page.setViewportSize({ width: 1440, height: 1300 });
      const pixels = await openPixels(seen.context);
      expect(
        await everywhere(
          seen,
          who,
          async (page) => [...(await moving(page)), ...(await vanished(page, pixels))],
          looked,
        ),
      ).toEqual({});
      await seen.context.close();
    },
  );

  it('what is chosen is told apart from what is not in forced colours', async () => {
    const { page, context } = await visit(browser, 'manager');
    await page.emulateMedia({ forcedColors: 'active' });
    const pixels = await openPixels(context);
    const path = (await screensOf(page, 'manager')).find((one) =>
      /^\/referrals\/[0-9a-f]/.test(one),
    );
    await open(page, path ?? '');
    await page.getByRole('button', { name: 'Decline', exact: true }).click();
    const radio = page.getByRole('radio').nth(1);
    await radio.waitFor();
    await settled(page);
    const clip = await radio.boundingBox();
    if (clip === null) throw new Error('No choice is shown');
    const before = await page.screenshot({ clip });
    await radio.check();
    await page.getByRole('dialog').getByRole('heading', { level: 2 }).click();
    const { strong } = await pixels.between(before, await page.screenshot({ clip }));
    expect(strong).toBeGreaterThan(20);
    await context.close();
  });

  it('while a page loads, and while a panel opens, nothing moves either', async () => {
    const { page, context } = await visit(browser, 'manager');
    await page.route('**/graphql', (route) =>
      (route.request().postData() ?? '').includes('"Viewer"') ? route.continue() : undefined,
    );
    await page.goto('/students');
    await page.locator('main [aria-busy=true]').first().waitFor();
    expect(await moving(page)).toEqual([]);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await moving(page)).toEqual([]);
    await context.close();
  });
});
