import type { Browser, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, visit } from './browser.ts';
import { address } from './own-system.ts';

describe('the explorer, with no other host to be reached', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('keeps an example that is chosen before the editor has come', async () => {
    const { page, context } = await visit(browser, 'manager');
    const held: Route[] = [];
    let chosen = false;
    await page.route('**/monaco-editor-*.js', async (route) => {
      if (chosen) await route.continue();
      else held.push(route);
    });
    await page.goto('/explorer', { waitUntil: 'commit' });
    await page.getByRole('button', { name: 'manager waiting referrals' }).click();
    chosen = true;
    await Promise.all(held.map((route) => route.continue()));
    await page.locator('.graphiql-query-editor').getByText('WaitingReferrals').first().waitFor();
    await context.close();
  });

  it('comes from the install, and an example is answered as who is signed in', async () => {
    const { page, context, elsewhere } = await visit(browser, 'manager');
    await page.route(
      (url) => url.origin !== address,
      (route) => route.abort(),
    );
    await page.goto('/explorer');
    const examples = page.getByRole('region', { name: 'Examples' });
    await examples.getByRole('button', { name: 'manager waiting referrals' }).click();
    await page.locator('.graphiql-query-editor').getByText('WaitingReferrals').first().waitFor();
    const answered = page.waitForResponse(
      (response) => response.request().postData()?.includes('WaitingReferrals') === true,
    );
    await page.getByRole('button', { name: /^Execute/ }).click();
    const { data, errors } = (await (await answered).json()) as {
      data: { referrals: { nodes: { reference: string }[] } } | null;
      errors?: unknown;
    };
    expect(errors).toBeUndefined();
    const [referral] = data?.referrals.nodes ?? [];
    await page
      .getByLabel('Result')
      .getByText(referral?.reference ?? 'none')
      .waitFor();
    expect(elsewhere).toEqual([]);
    await context.close();
  });
});
