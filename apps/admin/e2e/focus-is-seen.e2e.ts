import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, visit, type Visit } from './browser.ts';
import { settled } from './answers.ts';
import { openPixels, type Clip, type Pixels } from './pixels.ts';
import { open, screensOf } from './screens.ts';

interface Stop extends Clip {
  readonly name: string;
  readonly covered: boolean;
  readonly scrolled: number;
}

/** Where the focus is, and whether something lies over any of its corners. */
const focused = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    if ((element as HTMLElement) === document.body) return null;
    const box = element.getBoundingClientRect();
    const inset = 3;
    // What is larger than the window can only be seen in part; what fits has to be seen whole.
    const seen = (from: number, to: number, room: number): [number, number] =>
      to - from > room
        ? [Math.max(from, 0) + inset, Math.min(to, room) - inset]
        : [from + inset, to - inset];
    const [left, right] = seen(box.left, box.right, innerWidth);
    const [top, bottom] = seen(box.top, box.bottom, innerHeight);
    const corners = [left, right].flatMap((x) => [top, bottom].map((y) => [x, y] as const));
    const labels = [...(element.labels ?? [])];
    const under = (over: Element | null): boolean =>
      over === null ||
      !(
        element.contains(over) ||
        over.contains(element) ||
        labels.some((label) => label.contains(over)) ||
        getComputedStyle(over).position === 'static'
      );
    const name = element.getAttribute('aria-label') ?? labels[0]?.textContent ?? element.innerText;
    return {
      name: `${element.tagName.toLowerCase()} ${name.replaceAll(/\s+/g, ' ').trim()}`,
      covered: corners.some(([x, y]) => under(document.elementFromPoint(x, y))),
      scrolled: scrollY,
      x: box.x,
      y: box.y,
      width: box.width,
      height: box.height,
    };
  });

/** The box with the ring around it, as far as it is in the window. */
const around = ({ x, y, width, height }: Clip): Clip => {
  const left = Math.max(0, x - 6);
  const top = Math.max(0, y - 6);
  return { x: left, y: top, width: width + x - left + 6, height: height + y - top + 6 };
};

/** Lets Tab begin with the page's first stop again. */
const fromTheTop = (page: Page): Promise<void> =>
  page.evaluate(() => {
    scrollTo(0, 0);
    const first = document.createElement('i');
    document.body.prepend(first);
    first.tabIndex = -1;
    first.focus();
    first.remove();
  });

/** As many as show whatever a screen repeats. */
const most = 60;

/** Every stop of the Tab key, once round; `at` is told of each. */
async function walk(page: Page, at: (stop: Stop) => Promise<void>): Promise<number> {
  const seen = new Set<string>();
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    const key = stop === null ? '' : `${stop.name} ${stop.x} ${stop.y + stop.scrolled}`;
    if (stop === null || seen.has(key)) return seen.size;
    seen.add(key);
    await at(stop);
  }
  return seen.size;
}

/** The stops whose ring differs from what was there before by less than 3 to 1, or is no ring. */
async function unseen(page: Page, pixels: Pixels): Promise<string[]> {
  const faint: string[] = [];
  await walk(page, async (stop) => {
    const clip = around(stop);
    const after = await page.screenshot({ clip, caret: 'hide' });
    // The place from which Tab goes on stays where the focus was.
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const before = await page.screenshot({ clip, caret: 'hide' });
    const { strong } = await pixels.between(before, after);
    const round = 2 * (Math.min(stop.width, 1400) + Math.min(stop.height, 800));
    if (strong < round) faint.push(`${stop.name}: ${strong} of ${Math.round(round)}`);
  });
  return faint;
}

describe('what has the focus', () => {
  let browser: Browser;
  let manager: Visit;
  let screens: string[];
  beforeAll(async () => {
    browser = await openBrowser();
    manager = await visit(browser, 'manager');
    screens = await screensOf(manager.page, 'manager');
  });
  afterAll(() => browser.close());

  const looks = [
    { scheme: 'light', forced: 'none' },
    { scheme: 'dark', forced: 'none' },
    { scheme: 'light', forced: 'active' },
  ] as const;
  it.each(looks)(
    'has a ring that stands out by 3 to 1 ($scheme, forced colours: $forced)',
    async ({ scheme, forced }) => {
      const { page, context } = manager;
      await page.emulateMedia({ colorScheme: scheme, forcedColors: forced });
      const pixels = await openPixels(context);
      const wrong: Record<string, string[]> = {};
      const look = async (at: string): Promise<void> => {
        const faint = await unseen(page, pixels);
        if (faint.length > 0) wrong[at] = faint;
      };
      const referral = screens.find((path) => /^\/referrals\/[0-9a-f]/.test(path)) ?? '';
      for (const path of ['/allocation', '/change-password', referral]) {
        await open(page, path);
        await look(path);
      }
      await page.getByRole('button', { name: 'Decline', exact: true }).click();
      await page.getByRole('dialog').waitFor();
      await settled(page);
      await look('a form in a panel');
      expect(wrong).toEqual({});
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    },
  );

  it.each(looks)(
    'and so has the option that Enter would choose ($scheme, forced colours: $forced)',
    async ({ scheme, forced }) => {
      const { page, context } = manager;
      await page.emulateMedia({ colorScheme: scheme, forcedColors: forced });
      const pixels = await openPixels(context);
      await open(page, '/');
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('option').nth(3).waitFor();
      await settled(page);
      await page.keyboard.press('ArrowDown');
      const option = page.getByRole('dialog').getByRole('option', { selected: true });
      const box = await option.boundingBox();
      if (box === null) throw new Error('No option is shown');
      const clip = around(box);
      const after = await page.screenshot({ clip });
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      const before = await page.screenshot({ clip });
      const { strong } = await pixels.between(before, after);
      expect(strong).toBeGreaterThan(2 * (box.width + box.height));
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    },
  );

  it('lies under nothing, in a window of 1440 by 900 and in one of 320 by 256', async () => {
    const { page } = manager;
    const wrong: Record<string, string[]> = {};
    let stops = 0;
    for (const path of screens) {
      await open(page, path);
      for (const [width, height] of [
        [1440, 900],
        [320, 256],
      ] as const) {
        await page.setViewportSize({ width, height });
        await fromTheTop(page);
        const under: string[] = [];
        stops += await walk(page, async (stop) => {
          if (stop.covered) under.push(stop.name);
          return Promise.resolve();
        });
        if (under.length > 0) wrong[`${path} at ${width}`] = under;
      }
    }
    expect(wrong).toEqual({});
    expect(stops).toBeGreaterThan(400);
  });
});
