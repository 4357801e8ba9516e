import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { ask, openBrowser, visit } from './browser.ts';
import { tabTo } from './tab-to.ts';

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
});
