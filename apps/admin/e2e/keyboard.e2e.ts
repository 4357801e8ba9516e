import { addDays } from '@outreach/domain';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { allAnswered, ask, openBrowser, visit } from './browser.ts';
import { aConsentToTwoKinds } from './consents.ts';
import { today } from './dates.ts';
import { readyAtOneSchool } from './sessions.ts';
import { skipToContent, tabTo, typeDay } from './tab-to.ts';

describe('with the keyboard alone', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('somebody signs in', async () => {
    const { page, context } = await visit(browser, null);
    await page.goto('/sign-in');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await tabTo(page, 'Email address');
    await page.keyboard.type('worker@demo.example.org');
    await tabTo(page, 'Password');
    await page.keyboard.type('outreach demo 2026');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await context.close();
  });

  it('a worker finds a student by three letters of the name', async () => {
    const { page, context } = await visit(browser, 'worker');
    const { cases } = await ask<{ cases: { nodes: { student: { displayName: string } }[] } }>(
      page,
      '{ cases(first: 1, filter: { status: [ACTIVE] }) { nodes { student { displayName } } } }',
    );
    const name = cases.nodes[0]?.student.displayName ?? '';
    await page.keyboard.press('Control+k');
    const field = page.getByLabel('Person, school or action');
    await field.waitFor();
    await page.keyboard.type(name);
    await page
      .getByRole('option', { name: new RegExp(name) })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name, level: 1 }).waitFor();
    await context.close();
  });

  it('a manager goes through the queue without going back to the list', async () => {
    const { page, context } = await visit(browser, 'manager');
    const { referrals } = await ask<{ referrals: { nodes: { id: string }[] } }>(
      page,
      '{ referrals(first: 3, orderBy: NEWEST_FIRST) { nodes { id } } }',
    );
    const [first, second, third] = referrals.nodes.map(({ id }) => id);
    const at = (id: string | undefined) =>
      page.waitForURL(`**/referrals/${id}?status=ALL&order=NEWEST_FIRST`);
    await page.goto('/referrals?status=ALL&order=NEWEST_FIRST');
    await page.getByRole('table').getByRole('link').first().focus();
    await page.keyboard.press('Enter');
    await at(first);
    for (const [key, id] of [
      ['j', second],
      ['j', third],
      ['k', second],
    ] as const) {
      await page.getByRole('link', { name: 'Next referral' }).waitFor();
      await page.keyboard.press(key);
      await at(id);
    }
    await context.close();
  });

  it('a manager reads the oldest referral and declines it', async () => {
    const { page, context } = await visit(browser, 'manager');
    await page.keyboard.press('g');
    await page.keyboard.press('r');
    await page.getByRole('heading', { name: 'Referrals', level: 1 }).waitFor();
    const { referrals } = await ask<{
      referrals: { nodes: { student: { displayName: string } }[] };
    }>(
      page,
      '{ referrals(first: 1, filter: { status: [SUBMITTED] }) { nodes { student { displayName } } } }',
    );
    const name = referrals.nodes[0]?.student.displayName ?? '';
    await page.getByRole('link', { name }).waitFor();
    await tabTo(page, name);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Decline', exact: true }).waitFor();
    await tabTo(page, 'Decline');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(page, /^Not on roll/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'What can the school try?');
    await page.keyboard.type('A mentor for half a term');
    await tabTo(page, 'Yes');
    await page.keyboard.press('Space');
    await tabTo(page, 'Decline the referral');
    await page.keyboard.press('Enter');
    await page.getByText('The referral is declined.').waitFor();
    await context.close();
  });

  it('a school begins a referral and writes into it', async () => {
    const { page, context } = await visit(browser, 'referrer');
    await page.goto('/students');
    await page.getByRole('heading', { name: 'Students', level: 1 }).waitFor();
    const { students } = await ask<{ students: { nodes: { displayName: string }[] } }>(
      page,
      '{ students(first: 1, filter: { hasOpenCase: false, hasOpenReferral: false, yearGroup: [9] }) { nodes { displayName } } }',
    );
    const name = students.nodes[0]?.displayName ?? '';
    await tabTo(page, 'Name or pupil number');
    await page.keyboard.type(name);
    await page.waitForURL(/search=/);
    await page.getByRole('link', { name, exact: true }).first().waitFor();
    await allAnswered(page);
    await tabTo(page, name);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name, level: 1 }).waitFor();
    await tabTo(page, 'Refer this student');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: `Refer ${name}` }).waitFor();
    await tabTo(page, /^Strengths/);
    await page.keyboard.press('Enter');
    await page.getByLabel(/What is the student good at/).waitFor();
    await tabTo(page, /What is the student good at/);
    await page.keyboard.type('Draws well');
    await page.getByText(/^Saved \d/).waitFor();
    await context.close();
  });

  it('a manager puts a silent case off, and says why', async () => {
    const { page, context } = await visit(browser, 'manager');
    await page.goto('/silent-cases');
    await page
      .getByRole('button', { name: /^Put off for / })
      .first()
      .waitFor();
    await skipToContent(page);
    await tabTo(page, /^Put off for /);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await typeDay(page, addDays(today, 7));
    await tabTo(page, 'Why is nothing done for now?');
    await page.keyboard.type('Away with the family until then');
    await page.keyboard.press('Control+Enter');
    await page.getByText('It is put off, and comes back by itself.').waitFor();
    await context.close();
  });

  it('a worker plans a group and gives somebody a place in it', async () => {
    const { page, context } = await visit(browser, 'worker');
    const [student] = await readyAtOneSchool(page, 1, { status: ['ACTIVE'], kinds: ['GROUP'] });
    await page.goto(`/workshops/plan?school=${student!.schoolId}`);
    await page.getByLabel('Programme', { exact: true }).waitFor();
    await skipToContent(page);
    await tabTo(page, 'Programme');
    await page.keyboard.type('Calm');
    await tabTo(page, /^(✓ ?)?Monday/);
    await page.keyboard.press('Space');
    await tabTo(page, 'Begins at');
    await page.keyboard.type('18:45');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Group builder' }).waitFor();
    await page.getByRole('button', { name: /^Add:/ }).first().waitFor();
    await skipToContent(page);
    await tabTo(page, /^Add: /);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(page, 'Why were they chosen?');
    await page.keyboard.type('They waited');
    await page.keyboard.press('Control+Enter');
    await page.getByText(/ has a place\.$/).waitFor();
    await context.close();
  });

  it('a manager changes the weekly time of a school', async () => {
    const { page, context } = await visit(browser, 'manager');
    await page.goto('/allocation');
    const first = page
      .getByRole('table', { name: /weekly time/ })
      .getByRole('button', { name: /^Set the time at / })
      .first();
    await first.waitFor();
    const name = await first.evaluate((button) => button.ariaLabel ?? button.textContent.trim());
    await skipToContent(page);
    await tabTo(page, name);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(page, 'Outreach worker');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'Minutes a week');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('200');
    if ((await page.getByRole('dialog').getByRole('checkbox', { checked: true }).count()) === 0) {
      await tabTo(page, 'Monday');
      await page.keyboard.press('Space');
    }
    await page.keyboard.press('Control+Enter');
    await page.getByText(/^The time at .* is set/).waitFor();
    await context.close();
  });

  it('a manager is shown what a withdrawal stops, and records it', async () => {
    const { page, context } = await visit(browser, 'manager');
    const { studentId, consentId } = await aConsentToTwoKinds(page);
    await page.goto(`/students/${studentId}/consents/${consentId}/withdraw`);
    await page.getByRole('heading', { name: 'What stops' }).waitFor();
    await skipToContent(page);
    const nameOf = (role: 'checkbox' | 'radio') =>
      page
        .getByRole(role)
        .first()
        .evaluate(
          (one: HTMLInputElement) =>
            one.labels?.[0]?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '',
        );
    await tabTo(page, await nameOf('checkbox'));
    await page.keyboard.press('Space');
    await tabTo(page, 'Who withdraws it?');
    await page.keyboard.type('Their mother');
    await tabTo(page, await nameOf('radio'));
    await page.keyboard.press('Space');
    // What follows is asked for anew, and is read before it is sent.
    await allAnswered(page);
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(new RegExp(`/students/${studentId}$`));
    await context.close();
  });

  it('a lead reads who comes to the school, its time and its calendar', async () => {
    const { page, context } = await visit(browser, 'lead');
    await page.keyboard.press('Control+k');
    await page.getByLabel('Person, school or action').waitFor();
    await page.keyboard.type('Hitchin Girls');
    await page
      .getByRole('dialog')
      .getByRole('option', { name: /^Hitchin Girls/, selected: true })
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Outreach worker' }).waitFor();
    for (const tab of ['Time', 'Calendar']) {
      await tabTo(page, tab);
      await page.keyboard.press('Enter');
      await page.waitForURL(new RegExp(`/${tab.toLowerCase()}`));
      await page.getByRole('heading', { level: 1 }).waitFor();
    }
    await context.close();
  });
});
