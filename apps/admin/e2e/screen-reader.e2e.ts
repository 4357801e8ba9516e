import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, visit, type Visit } from './browser.ts';
import { kindOf, open, screensOf } from './screens.ts';

/** What somebody who does not see a screen goes by: what has to be there, and in this order. */
interface Spoken {
  /** Headings in order, each with its level; a name of a person or a school stands as "…". */
  readonly headings: readonly string[];
  /** Tables and lists that have to have these names. */
  readonly named: readonly (readonly [
    'table' | 'list' | 'region' | 'search' | 'navigation',
    string,
  ])[];
}

const screens: Readonly<Record<string, Spoken>> = {
  '/': {
    headings: ['1 Home', '2 Waiting for you', '2 The service in numbers'],
    named: [
      ['region', 'Waiting for you'],
      ['region', 'The service in numbers'],
      ['table', 'Open cases by year group'],
    ],
  },
  '/schools': { headings: ['1 Schools'], named: [['table', 'Schools']] },
  '/workshops': {
    headings: ['1 Workshops'],
    named: [
      ['navigation', 'Workshops'],
      ['table', 'Groups'],
    ],
  },
  '/workshops/waiting': { headings: ['1 Waiting list'], named: [['table', 'Waiting list']] },
  '/workshops/programmes': { headings: ['1 Programmes'], named: [['table', 'Programmes']] },
  '/workshops/:id': {
    headings: ['1 …', '2 Members', '2 Sessions', '2 About the group', '2 History'],
    named: [['list', 'History of this group']],
  },
  '/workshops/:id/members': {
    headings: ['1 Group builder', '2 Candidates'],
    named: [
      ['region', 'In the group'],
      ['region', 'Proposed groups'],
    ],
  },
  '/workshops/:id/paper': {
    headings: ['1 …', '2 Register', '2 Plan'],
    named: [['table', 'Who came to which session']],
  },
  '/schools/:id': {
    headings: ['1 …', '2 Outreach worker', '2 Details', '2 Now'],
    named: [
      ['navigation', 'School'],
      ['region', 'Outreach worker'],
      ['region', 'Details'],
    ],
  },
  '/schools/:id/calendar': {
    headings: ['1 …', '2 Terms', '2 Closed days to come'],
    named: [
      ['table', 'Terms'],
      ['region', 'Closed days to come'],
    ],
  },
  '/students': {
    headings: ['1 Students'],
    named: [
      ['table', 'Students'],
      ['navigation', 'Pages'],
    ],
  },
  '/students/:id': {
    headings: [
      '1 …',
      '2 Consent today',
      '2 Signed request forms',
      '2 Details',
      '2 Referrals and cases',
      '2 What happened',
    ],
    named: [['list', 'What happened, newest first']],
  },
  '/students/:id/consents/:id/withdraw': {
    headings: ['1 Withdraw consent', '2 What stops', '2 What goes on', '2 What stays'],
    named: [['region', 'What a withdrawal does']],
  },
  '/referrals': { headings: ['1 Referrals'], named: [['table', 'Referrals']] },
  '/referrals/:id': {
    headings: ['1 …', '2 What the school says', '2 History'],
    named: [
      ['region', 'What you can do'],
      ['list', 'History of this referral'],
    ],
  },
  '/cases': { headings: ['1 Cases'], named: [['table', 'Cases']] },
  '/cases/:id': {
    headings: ['1 …', '2 The case', '2 Partnership agreement', '2 Consent today', '2 History'],
    named: [['list', 'History of this case']],
  },
  '/staff': { headings: ['1 Staff'], named: [['table', 'People with an account']] },
  '/allocation': {
    headings: ['1 Allocation', '2 By school', '2 By worker'],
    named: [
      ['table', "Each school's weekly time"],
      ['table', "Each worker's week"],
    ],
  },
  '/imports': { headings: ['1 Imports', '2 Files read before'], named: [] },
};
/** What a school goes through on the way to a referral. */
const ofAReferrer: Readonly<Record<string, Spoken>> = {
  '/referrals/drafts': {
    headings: ['1 Referrals not sent yet'],
    named: [['navigation', 'Referrals']],
  },
  '/referrals/drafts/:id': {
    headings: ['1 …'],
    named: [
      ['list', 'Sections of the referral'],
      ['region', 'What is still missing'],
    ],
  },
  '/referrals/drafts/:id/strengths': { headings: ['1 Strengths and views'], named: [] },
  '/referrals/drafts/:id/consent': {
    headings: ['1 Consent', '2 Consent today', '3 Support', '3 Sharing information'],
    named: [],
  },
  '/referrals/drafts/:id/check': {
    headings: ['1 Check your answers', '2 What you wrote', '2 Consent'],
    named: [['region', 'What is still missing']],
  },
};
const withSearch = ['/schools', '/students', '/referrals', '/cases', '/staff'];

/** The headings as they are read, each with its level. */
const headings = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4')].map(
      ({ tagName, textContent }) => `${tagName.slice(1)} ${textContent.trim()}`,
    ),
  );

/** Whether the wanted stand in this order; a count after one of them is none of its words. */
function inOrder(found: readonly string[], wanted: readonly string[]): boolean {
  let at = -1;
  return wanted.every((one) => {
    const matches = (heading: string): boolean =>
      one === '1 …' ? heading.startsWith('1 ') : heading.replace(/ \(\d+\)$/, '') === one;
    at = found.findIndex((heading, index) => index > at && matches(heading));
    return at !== -1;
  });
}

const skips = (found: readonly string[]): string[] =>
  found.filter((heading, index) => Number(heading[0]) > Number(found[index - 1]?.[0] ?? 0) + 1);

describe('by ear', () => {
  let browser: Browser;
  let manager: Visit;
  let paths: string[];
  beforeAll(async () => {
    browser = await openBrowser();
    manager = await visit(browser, 'manager');
    paths = await screensOf(manager.page, 'manager');
  });
  afterAll(() => browser.close());

  async function hasItsOutline(page: Page, spoken: Spoken): Promise<void> {
    const found = await headings(page);
    expect(inOrder(found, spoken.headings), found.join(' | ')).toBe(true);
    expect(found.filter((heading) => heading.startsWith('1 '))).toHaveLength(1);
    expect(skips(found)).toEqual([]);
    expect(await page.getByRole('main').count()).toBe(1);
    for (const [role, name] of spoken.named)
      expect(await page.getByRole(role, { name }).count(), `${role} ${name}`).toBeGreaterThan(0);
  }
  async function hasItsFrame(page: Page): Promise<void> {
    expect(await page.getByRole('banner').count()).toBe(1);
    expect(await page.getByRole('navigation', { name: 'Main' }).count()).toBe(1);
  }

  it.each(Object.entries(screens))('%s has its outline and its names', async (kind, spoken) => {
    const { page } = manager;
    await open(page, paths.find((path) => kindOf(path) === kind) ?? 'unknown');
    await hasItsOutline(page, spoken);
    await hasItsFrame(page);
    if (withSearch.includes(kind)) expect(await page.getByRole('search').count()).toBe(1);
  });

  it('a school finds its way through a referral, and hears that it is saved', async () => {
    const { page, context } = await visit(browser, 'referrer');
    const own = await screensOf(page, 'referrer');
    for (const [kind, spoken] of Object.entries(ofAReferrer)) {
      await open(page, own.find((path) => kindOf(path) === kind) ?? 'unknown');
      await hasItsOutline(page, spoken);
      await hasItsFrame(page);
    }
    await open(page, own.find((path) => path.endsWith('/strengths')) ?? 'unknown');
    const words = page.getByLabel('What is the student good at, and what goes well?');
    await words.fill(`${await words.inputValue()} Listens well.`);
    await page
      .getByRole('status')
      .filter({ hasText: /^\s*Saved \d/ })
      .waitFor();
    await context.close();
  });

  it('signing in has its outline, and says what is missing', async () => {
    const { page, context } = await visit(browser, null);
    await open(page, '/sign-in');
    await hasItsOutline(page, { headings: ['1 Sign in'], named: [] });
    expect(await page.getByRole('navigation').count()).toBe(0);
    for (const name of ['Email address', 'Password'])
      expect(await page.getByRole('textbox', { name, exact: true }).count()).toBe(1);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    const summary = page.getByRole('alert');
    await summary.getByRole('heading', { name: 'There is a problem' }).waitFor();
    expect(await summary.evaluate((one) => one === document.activeElement)).toBe(true);
    await context.close();
  });

  it('a filter says how many it left', async () => {
    const { page } = manager;
    await open(page, '/students');
    await page.getByRole('searchbox').fill('demo');
    await page
      .getByRole('status')
      .filter({ hasText: /^\d+ found: students/ })
      .waitFor();
  });

  it('an act says that it was done, and a refusal takes the focus', async () => {
    const { page } = manager;
    await open(page, paths.find((path) => /^\/referrals\/[0-9a-f]/.test(path)) ?? '');
    await page.getByRole('button', { name: 'Ask the school something' }).click();
    const send = page.getByRole('button', { name: 'Return it with this question' });
    await send.click();
    const summary = page.getByRole('alert');
    await summary.getByRole('heading', { name: 'There is a problem' }).waitFor();
    expect(await summary.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.getByLabel('What do you ask the school?').fill('Who supports at lunch?');
    await send.click();
    await page
      .getByRole('status')
      .filter({ hasText: 'The referral is with the school.' })
      .waitFor();
  });
});
