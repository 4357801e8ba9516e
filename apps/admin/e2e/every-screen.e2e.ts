import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, openBrowser, visit, type Visit } from './browser.ts';

interface Found {
  referrals: { nodes: { id: string }[] };
  cases: { nodes: { id: string }[] };
  students: { nodes: { id: string }[] };
  schools: { nodes: { id: string }[] };
  referralDrafts: { nodes: { id: string }[] };
}

/** Every screen that a person can open, each with something in it. */
async function pathsOf(page: Page, who: string): Promise<string[]> {
  if (who === 'commissioner') return ['/', '/schools', '/change-password'];
  if (who === 'admin') return ['/', '/schools', '/staff', '/imports'];
  const found = await ask<Found>(
    page,
    `{ referrals(first: 1, orderBy: NEWEST_FIRST) { nodes { id } } cases(first: 1) { nodes { id } }
       students(first: 1, filter: { hasOpenCase: true }) { nodes { id } } schools(first: 1) { nodes { id } }
       referralDrafts(first: 1) { nodes { id } } }`,
  );
  const of = (name: keyof Found) => found[name].nodes[0]?.id ?? '';
  const common = [
    '/',
    '/students',
    `/students/${of('students')}`,
    `/students/${of('students')}/consent`,
    '/referrals',
    `/referrals/${of('referrals')}`,
    '/cases',
    `/cases/${of('cases')}`,
  ];
  if (who === 'manager')
    return [...common, '/schools', `/schools/${of('schools')}`, '/staff', '/allocation'];
  const draft = `/referrals/drafts/${of('referralDrafts')}`;
  const sections = ['reasons', 'strengths', 'tried', 'support', 'consent', 'sign-off', 'check'];
  return [
    ...common,
    '/students/add',
    '/referrals/drafts',
    draft,
    ...sections.map((section) => `${draft}/${section}`),
  ];
}

async function findings(page: Page): Promise<string[]> {
  // Playwright evaluates outside the page's policy, so the policy stays on while axe looks.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(' | ')}`,
    );
  });
}

describe.each([
  ['manager', 1440, 'light'],
  ['manager', 390, 'dark'],
  ['referrer', 1440, 'dark'],
  ['referrer', 390, 'light'],
  ['commissioner', 1440, 'light'],
  ['admin', 1440, 'light'],
] as const)('every screen of the %s, %i wide, %s', (who, width, scheme) => {
  let browser: Browser;
  let person: Visit;
  beforeAll(async () => {
    browser = await openBrowser();
    person = await visit(browser, who, { width, scheme });
  });
  afterAll(() => browser.close());

  it('can be read by everybody, fits the width, and asks nobody else', async () => {
    const { page } = person;
    const wrong: Record<string, string[]> = {};
    for (const path of await pathsOf(page, who)) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      const found = [...(await findings(page)), ...(sideways ? ['scrolls sideways'] : [])];
      if (found.length > 0) wrong[path] = found;
    }
    expect(wrong).toEqual({});
    expect(person.elsewhere).toEqual([]);
    expect(person.complaints).toEqual([]);
  });
});
