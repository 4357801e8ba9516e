import type { Page } from 'playwright-core';

/** Chooses one of the chips that stand under a name. */
export const choose = (page: Page, group: string, option: string): Promise<void> =>
  page
    .getByRole('group', { name: group })
    .locator('label', { hasText: new RegExp(`^\\s*${option}\\s*$`) })
    .click();
