import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, openBrowser, signIn, visit, type Visit } from './browser.ts';

const strengths = 'What is the student good at, and what goes well?';
const toTry = 'What can the school try?';

/** The tab is gone with all that ran in it; another opens in the same browser. */
async function killTab(person: Visit): Promise<Page> {
  await person.page.close({ runBeforeUnload: false });
  const page = await person.context.newPage();
  page.setDefaultTimeout(10_000);
  return page;
}

describe('what somebody typed is not lost', () => {
  let browser: Browser;
  let school: Visit;
  let draft: string;

  beforeAll(async () => {
    browser = await openBrowser();
    school = await visit(browser, 'referrer');
    const { referralDrafts } = await ask<{ referralDrafts: { nodes: { id: string }[] } }>(
      school.page,
      '{ referralDrafts(first: 1) { nodes { id } } }',
    );
    draft = `/referrals/drafts/${referralDrafts.nodes[0]?.id ?? ''}/strengths`;
  });
  afterAll(() => browser.close());

  it('when the tab is killed in a decision', async () => {
    const manager = await visit(browser, 'manager');
    const { referrals } = await ask<{ referrals: { nodes: { id: string }[] } }>(
      manager.page,
      '{ referrals(first: 1, filter: { status: [SUBMITTED] }) { nodes { id } } }',
    );
    const path = `/referrals/${referrals.nodes[0]?.id ?? ''}`;
    const decline = async (page: Page) => {
      await page.goto(path);
      await page.getByRole('button', { name: 'Decline', exact: true }).click();
      return page.getByLabel(toTry);
    };
    await (await decline(manager.page)).fill('A mentor, twice a week');
    await manager.page.getByText('Kept on this device at').waitFor();

    const page = await killTab(manager);
    const field = await decline(page);
    await page.getByText('What you typed before is still here.').waitFor();
    expect(await field.inputValue()).toBe('A mentor, twice a week');

    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL('**/sign-in');
    await signIn(page, 'manager');
    expect(await (await decline(page)).inputValue()).toBe('');
    await manager.context.close();
  });

  it('when the connection goes and the tab is killed', async () => {
    await school.page.goto(draft);
    await school.page.getByLabel(strengths).waitFor();
    await school.context.setOffline(true);
    await school.page.getByLabel(strengths).fill('Written in a corridor');
    await school.page.getByText('What you typed is kept on this device.').waitFor();

    school = { ...school, page: await killTab(school) };
    await school.context.setOffline(false);
    await school.page.goto(draft);
    await school.page.waitForFunction(
      (words) => document.querySelector('textarea')?.value === words,
      'Written in a corridor',
    );
  });

  it('when the connection comes back', async () => {
    const { page, context } = school;
    await context.setOffline(true);
    await page.getByLabel(strengths).fill('Kind to new students');
    await page.getByText('What you typed is kept on this device.').waitFor();
    await context.setOffline(false);
    await page.getByText(/^Saved \d/).waitFor();
    const id = draft.split('/')[3] ?? '';
    const { referralDraft } = await ask<{ referralDraft: { statement: { strengths: string } } }>(
      page,
      'query($id: ID!) { referralDraft(id: $id) { statement { strengths } } }',
      { id },
    );
    expect(referralDraft.statement.strengths).toBe('Kind to new students');
  });

  it('when the session ends before it is saved', async () => {
    const { page, context } = school;
    await context.clearCookies();
    await page.getByLabel(strengths).fill('Typed after the session ended');
    await page.waitForURL('**/sign-in?back=**');
    await page.getByLabel('Email address').fill('referrer@demo.example.org');
    await page.getByLabel('Password', { exact: true }).fill('outreach demo 2026');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.waitForURL(`**${draft}`);
    await page.getByText(/^Saved \d/).waitFor();
    expect(await page.getByLabel(strengths).inputValue()).toBe('Typed after the session ended');
  });

  it('when two people write at once: the second is asked', async () => {
    const { page } = school;
    const colleague = await visit(browser, 'lead');
    await colleague.page.goto(draft);
    await colleague.page.getByLabel(strengths).fill('What the lead knows');
    await colleague.page.getByText(/^Saved \d/).waitFor();
    await page.getByLabel(strengths).fill('What the referrer knows');
    await page.getByText('Somebody else changed this referral.').waitFor();
    expect(await page.getByLabel(strengths).inputValue()).toBe('What the referrer knows');
    await page.getByRole('button', { name: 'Load what they saved' }).click();
    await page.waitForFunction(
      (words) => document.querySelector('textarea')?.value === words,
      'What the lead knows',
    );
    await colleague.context.close();
  });
});
