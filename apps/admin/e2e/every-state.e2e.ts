import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyAnswerIs, type Fate } from './answers.ts';
import { openBrowser, visit } from './browser.ts';
import { axeInBothSchemes } from './findings.ts';
import { kindOf, screensOf } from './screens.ts';

const ofRecords = /[0-9a-f]{8}-/;
const fromLists =
  /^\/(students|transitions|schools|referrals|referrals\/drafts|cases|staff|allocation|imports|silent-cases|workshops|workshops\/waiting|workshops\/programmes)?$/;
/** Forms that need no answer before they can be filled in. */
const asksNothing = /\/consent$|\/add$/;

const waits = (page: Page) => page.locator('main [aria-busy=true]').first().waitFor();
const tells = (page: Page) => page.getByRole('alert').first().waitFor();
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).waitFor();

interface State {
  /** Which screens can be in it. */
  readonly of: (path: string) => boolean;
  readonly shown: (page: Page) => Promise<unknown>;
  /** What axe would want that cannot be there. */
  readonly without?: readonly string[];
}

const screen = (path: string): boolean =>
  (fromLists.test(path) || ofRecords.test(path)) && !asksNothing.test(path);
const states: Record<Fate, State> = {
  // A record's heading is its name, which has not come yet; the focus waits for it.
  held: { of: screen, shown: waits, without: ['page-has-heading-one'] },
  // The page asks three times before it gives up, and then shows what it shows when refused.
  lost: { of: (path) => path === '/' || path.endsWith('/people'), shown: tells },
  refused: { of: screen, shown: tells },
  empty: {
    of: screen,
    shown: async (page) => {
      await heading(page);
      await page.locator('main [aria-busy=true]').waitFor({ state: 'detached' });
    },
  },
  gone: { of: (path) => ofRecords.test(path) && !asksNothing.test(path), shown: heading },
};
const cases = (Object.keys(states) as Fate[]).flatMap((fate) =>
  ['manager', 'referrer'].map((who) => ({ fate, who })),
);

describe('a screen that waits, fails, is refused, has nothing in it or is of nothing', () => {
  let browser: Browser;
  let own: string[];
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each(cases)('shows axe no fault of the $who when $fate', async ({ fate, who }) => {
    const { of, shown, without } = states[fate];
    const { page, context } = await visit(browser, who);
    const all = await screensOf(page, who);
    // The second looks only at what the first does not have.
    if (who === 'manager') own = all.map(kindOf);
    const screens = all.filter(
      (path) => of(path) && (who === 'manager' || !own.includes(kindOf(path))),
    );
    await everyAnswerIs(page, fate);
    const wrong: Record<string, string[]> = {};
    for (const path of screens) {
      await page.goto(path);
      const late = await shown(page).then(
        () => [],
        (fault: unknown) => [String(fault)],
      );
      const found = [...late, ...(await axeInBothSchemes(page, without))];
      if (found.length > 0) wrong[path] = found;
    }
    expect(wrong).toEqual({});
    if (who === 'manager') expect(screens.length).toBeGreaterThan(1);
    await context.close();
  });
});
