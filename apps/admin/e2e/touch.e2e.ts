import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, visit } from './browser.ts';
import { kindOf, open, screensOf } from './screens.ts';

/** What is pressed or filled in and is lower than a finger needs: 44 pixels. */
const tooLow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const used = document.querySelectorAll<HTMLElement>(
      'button, a[data-slot=base], input:not([type=checkbox], [type=radio]), select, textarea',
    );
    return [...used]
      .filter((one) => one.checkVisibility() && !one.matches('.sr-only, .sr-only *'))
      .map((one) => ({ one, height: one.getBoundingClientRect().height }))
      .filter(({ height }) => height < 44)
      .map(({ one, height }) => `${one.tagName} ${one.innerText || one.id}: ${height}`);
  });

describe('what is used with a finger is high enough for one', () => {
  let browser: Browser;
  const seen = new Set<string>();
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each(['worker', 'referrer', 'manager'])('as the %s', async (who) => {
    const { page, context } = await visit(browser, who, { width: 390, touch: true });
    const wrong: Record<string, string[]> = {};
    for (const path of await screensOf(page, who)) {
      if (seen.has(kindOf(path))) continue;
      seen.add(kindOf(path));
      await open(page, path);
      const found = await tooLow(page);
      if (found.length > 0) wrong[path] = found;
    }
    expect(wrong).toEqual({});
    await context.close();
  });
});
