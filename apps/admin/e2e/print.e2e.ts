import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, openBrowser, visit, type Visit } from './browser.ts';
import { print } from './paper.ts';

/** What would run over the edge of the paper or out of its own box. */
const clipped = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        const shown = box.width > 1 && box.height > 1;
        return shown && box.right > document.documentElement.clientWidth + 1;
      })
      .map((element) => element.outerHTML.slice(0, 90)),
  );

interface Found {
  schools: { nodes: { id: string }[] };
  staff: { nodes: { id: string }[] };
  groups: { nodes: { id: string }[] };
  cases: { nodes: { id: string; student: { id: string; displayName: string } }[] };
  referrals: {
    nodes: {
      id: string;
      reference: string;
      student: { displayName: string };
      school: { name: string };
    }[];
  };
}

describe('on paper', () => {
  let browser: Browser;
  let person: Visit;
  let found: Found;
  beforeAll(async () => {
    browser = await openBrowser();
    person = await visit(browser, 'manager', { scheme: 'dark' });
    found = await ask<Found>(
      person.page,
      `{ schools(first: 1) { nodes { id } } groups(first: 1) { nodes { id } } staff(first: 1, filter: { role: [OUTREACH_WORKER] }) { nodes { id } }
         cases(first: 1, filter: { status: [ACTIVE] }) { nodes { id student { id displayName } } }
         referrals(first: 1, filter: { status: [SUBMITTED] }) {
           nodes { id reference student { displayName } school { name } } } }`,
    );
  });
  afterAll(() => browser.close());

  const open = async (path: string) => {
    await person.page.goto(path);
    await person.page.getByRole('heading', { level: 1 }).waitFor();
    await person.page.waitForLoadState('networkidle');
    return person.page;
  };

  it('a referral says whose it is, from whom, and who printed it, on numbered confidential sheets', async () => {
    const referral = found.referrals.nodes[0]!;
    const { sheets, tagged } = await print(await open(`/referrals/${referral.id}`));
    expect(sheets[0]).toContain(referral.student.displayName);
    expect(sheets[0]).toContain(referral.reference);
    expect(sheets[0]).toContain(referral.school.name);
    expect(sheets[0]).toMatch(/Printed \d+ \w+ \d{4} at \d\d:\d\d by Hazel Demohurst/);
    for (const [index, sheet] of sheets.entries()) {
      expect(sheet).toContain('Confidential');
      expect(sheet).toContain(`Page ${index + 1} of ${sheets.length}`);
    }
    expect(tagged).toBe(true);
  });

  it('a case has its history with dates in place of "2 weeks ago", and nothing that is only for the screen', async () => {
    const { sheets } = await print(await open(`/cases/${found.cases.nodes[0]!.id}`));
    const text = sheets.join(' ');
    expect(text).toContain(found.cases.nodes[0]!.student.displayName);
    expect(text).toContain('History');
    expect(text).toMatch(/Case opened .*, \d+ \w+ \d{4} at \d\d:\d\d/);
    expect(text).not.toMatch(/ago\b|Withdraw|Open the student|Close the case|Sign out/);
  });

  it('a request form has its version, empty boxes, who signs, and what happens next, in large print too', async () => {
    const { id, displayName } = found.cases.nodes[0]!.student;
    const usual = await print(await open(`/students/${id}/request-form`));
    const text = usual.sheets.join(' ');
    for (const words of [
      `For ${displayName}`,
      'Form version 2026-09',
      'Families First',
      'Signature:',
      'What happens next',
      'If you change your mind',
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/Print the form|Large print Print/);
    expect(usual.sheets).toHaveLength(3);
    expect(usual.tagged).toBe(true);
    const large = await print(await open(`/students/${id}/request-form?type=large`));
    expect(large.sheets.length).toBeGreaterThan(usual.sheets.length);
  });

  it('a long list repeats its heads, those that sort too, on every sheet', async () => {
    const { sheets } = await print(await open('/students'));
    expect(sheets.length).toBeGreaterThan(1);
    for (const sheet of sheets) {
      for (const head of ['Name', 'Year', 'School', 'Special needs', 'With the service'])
        expect(sheet).toContain(head);
    }
  });

  it('is light, whatever the screen, and nothing is cut off at the edge', async () => {
    const { page } = person;
    // The width of the text on A4, at 96 points an inch.
    await page.setViewportSize({ width: 658, height: 900 });
    const paths = [
      '/',
      '/students',
      `/students/${found.cases.nodes[0]!.student.id}`,
      ...['', '?type=large'].map(
        (type) => `/students/${found.cases.nodes[0]!.student.id}/request-form${type}`,
      ),
      `/cases/${found.cases.nodes[0]!.id}`,
      `/referrals/${found.referrals.nodes[0]!.id}`,
      '/allocation',
      '/schools',
      `/schools/${found.schools.nodes[0]!.id}/time`,
      `/week?worker=${found.staff.nodes[0]!.id}`,
      '/staff',
      `/workshops/${found.groups.nodes[0]!.id}`,
      `/workshops/${found.groups.nodes[0]!.id}/paper`,
    ];
    const wrong: Record<string, unknown> = {};
    for (const path of paths) {
      await open(path);
      await page.emulateMedia({ media: 'print' });
      await page.locator('html:not(.dark)').waitFor();
      const cut = await clipped(page);
      if (cut.length > 0) wrong[path] = cut;
      await page.emulateMedia({ media: null });
    }
    expect(wrong).toEqual({});
  });
});
