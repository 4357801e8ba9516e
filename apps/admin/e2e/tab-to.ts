import type { Page } from 'playwright-core';
import { expect } from 'vitest';

interface Stop {
  readonly name: string;
  readonly ring: boolean;
  readonly covered: boolean;
}

/** Where the focus is: what it is called, whether a ring shows it, and whether something lies over it. */
const focused = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    if ((element as HTMLElement) === document.body) return null;
    const labels = [...(element.labels ?? [])].map((label) => label.textContent);
    const name = [element.getAttribute('aria-label'), ...labels, element.textContent].find(
      (one) => one !== null && one.trim() !== '',
    );
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return {
      name: (name ?? '').replaceAll(/\s+/g, ' ').trim(),
      ring: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
      covered:
        top !== null &&
        !element.contains(top) &&
        !top.contains(element) &&
        ![...(element.labels ?? [])].some((label) => label.contains(top)),
    };
  });

/** Presses Tab until the focus is on what is called so; every stop on the way is seen and uncovered. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    // Between the last stop and the first the browser itself has the focus.
    if (stop === null) continue;
    expect(stop, JSON.stringify(stop)).toMatchObject({ ring: true, covered: false });
    if (typeof name === 'string' ? stop.name === name : name.test(stop.name)) return;
  }
  throw new Error(`No stop is called ${String(name)}`);
}

/** Leaves the menu behind, as whoever has only a keyboard does on each page. */
export async function skipToContent(page: Page): Promise<void> {
  await tabTo(page, 'Skip to the content');
  await page.keyboard.press('Enter');
}

/** Types a day, as `YYYY-MM-DD`, into the next three fields of one, over what they hold. */
export async function typeDay(page: Page, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  for (const [field, text] of Object.entries({ Day: date, Month: month, Year: year })) {
    await tabTo(page, field);
    await page.keyboard.press('Control+a');
    await page.keyboard.type(text);
  }
}
