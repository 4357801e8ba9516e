import type { Page } from 'playwright-core';

/** Gives the places that the builder holds, and each warning that asks for one a reason, until nobody is left. */
export async function giveThePlaces(page: Page): Promise<void> {
  const send = page.getByRole('button', { name: /^Give (the place|these \d places)/ });
  for (let again = 0; again < 4 && (await send.count()) > 0; again++) {
    for (const one of await page.locator('input[name^="overrides."]').all())
      await one.fill('They know each other well');
    await send.click();
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLButtonElement>('form button[type=submit]')].every(
        ({ disabled }) => !disabled,
      ),
    );
  }
}
