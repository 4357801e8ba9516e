import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, visit } from './browser.ts';
import { findings } from './findings.ts';
import { open, screensOf } from './screens.ts';

describe('every screen can be read by everybody, fits every width, and asks nobody else', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each(['manager', 'referrer', 'commissioner', 'admin'])(
    'as the %s',
    async (who) => {
      const { page, context, elsewhere, complaints } = await visit(browser, who);
      const wrong: Record<string, string[]> = {};
      for (const path of await screensOf(page, who)) {
        await open(page, path);
        const found = await findings(page);
        if (found.length > 0) wrong[path] = found;
      }
      expect(wrong).toEqual({});
      expect(elsewhere).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
      // A manager has twenty screens, a year of a school's time among them, each looked at in nine ways.
    },
    240_000,
  );
});
