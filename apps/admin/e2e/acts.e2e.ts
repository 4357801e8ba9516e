import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, openBrowser, visit, type Visit } from './browser.ts';
import { fillDate, today } from './dates.ts';

/** Presses what opens the panel, fills it, and waits until it has closed again over a page that shows the state. */
async function act(page: Page, name: string, fill: (panel: Page) => Promise<void>, send = name) {
  await page
    .getByRole('region', { name: 'What you can do' })
    .getByRole('button', { name, exact: true })
    .click();
  const panel = page.getByRole('dialog');
  await panel.waitFor();
  await fill(page);
  await panel.getByRole('button', { name: send, exact: true }).click();
  await panel.waitFor({ state: 'detached' });
}

const because = (label: string) => (page: Page) =>
  page.getByRole('dialog').getByLabel(label).fill('It was talked over with the school');

async function shows(page: Page, state: string): Promise<void> {
  await page.getByRole('main').getByText(state, { exact: true }).first().waitFor();
}

describe('what is done with a case and a referral, in the browser', () => {
  let browser: Browser;
  let manager: Visit;
  beforeAll(async () => {
    browser = await openBrowser();
    manager = await visit(browser, 'manager');
  });
  afterAll(() => browser.close());

  it('the manager takes a case through all it can go through', async () => {
    const { page } = manager;
    const { cases } = await ask<{ cases: { nodes: { id: string }[] } }>(
      page,
      '{ cases(first: 1, filter: { status: [ACTIVE] }) { nodes { id } } }',
    );
    await page.goto(`/cases/${cases.nodes[0]?.id}`);
    await shows(page, 'Active');
    await act(page, 'Step down to monitored', async () => {
      await fillDate(page, 'Next check', '2199-12-02');
      await because('Why?')(page);
    });
    await shows(page, 'Monitored');
    await act(page, 'Make it active', because('Why?'));
    await shows(page, 'Active');
    await act(page, 'Arrange cover', async () => {
      await page.getByRole('dialog').getByLabel('Worker').selectOption({ index: 1 });
      await fillDate(page, 'From', today);
      await fillDate(page, 'To', today);
      await because('Why?')(page);
    });
    await act(page, 'End cover', async () => {
      await page.getByRole('dialog').getByLabel('Which cover?').selectOption({ index: 0 });
    });
    await act(page, 'Change the worker', async () => {
      await page.getByRole('dialog').getByLabel('Worker').selectOption({ index: 2 });
      await fillDate(page, 'From', today);
    });
    await act(page, 'Close the case', async () => {
      const panel = page.getByRole('dialog');
      await panel.getByLabel('How did it end?').selectOption({ label: 'Targets met' });
      await because('Why does it close?')(page);
      await fillDate(page, 'On which day?', today);
    });
    await shows(page, 'Closed');
    await act(page, 'Reopen the case', because('Why?'));
    await shows(page, 'Active');
    for (const event of [
      'Case stepped down to monitored',
      'Case made active again',
      'Cover arranged',
      'Cover ended',
      'Dedicated worker assigned',
      'Case closed',
      'Case reopened',
    ])
      await shows(page, event);
  });

  it('a decline is challenged once by the school, and stands', async () => {
    const school = await visit(browser, 'referrer');
    const { referrals } = await ask<{ referrals: { nodes: { id: string; status: string }[] } }>(
      school.page,
      '{ referrals(first: 1, filter: { status: [SUBMITTED, RETURNED] }) { nodes { id status } } }',
    );
    const path = `/referrals/${referrals.nodes[0]?.id}`;
    const { page } = manager;
    await school.page.goto(path);
    if (referrals.nodes[0]?.status === 'RETURNED')
      await act(school.page, 'Answer and send again', because('Your answer'));
    await page.goto(path);
    await act(
      page,
      'Decline',
      async () => {
        const panel = page.getByRole('dialog');
        await panel.getByRole('radio').first().check();
        await because('What can the school try?')(page);
        await panel.getByRole('radio', { name: 'Yes', exact: true }).check();
      },
      'Decline the referral',
    );
    await shows(page, 'Declined');
    await school.page.reload();
    await act(school.page, 'Challenge the decision', because('Why do you challenge the decision?'));
    await shows(school.page, 'Challenged');
    await page.reload();
    await act(page, 'Uphold the decision', because('Why does the decision stand?'));
    await shows(page, 'Declined');
    await school.page.reload();
    await shows(school.page, 'Declined');
    expect(await school.page.getByRole('button', { name: 'Challenge the decision' }).count()).toBe(
      0,
    );
    expect([...manager.complaints, ...school.complaints]).toEqual([]);
  });
});
