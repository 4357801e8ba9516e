import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Light and dark, on a desk and in the hand. */
export const looks = [
  [1440, 'light'],
  [1440, 'dark'],
  [390, 'dark'],
  [390, 'light'],
] as const;

/** What axe finds wrong with what the page shows now, the sizes of targets included. */
async function axeFindings(page: Page, without: readonly string[] = []): Promise<string[]> {
  // Playwright evaluates outside the page's policy, so the policy stays on while axe looks.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (left) => {
    const off = left.map((rule) => [rule, { enabled: false }] as const);
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({
      rules: { 'target-size': { enabled: true }, ...Object.fromEntries(off) },
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(' | ')}`,
    );
  }, without);
}

/** How many buttons stand out as what is done next: more than one and none of them leads. */
const leading = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.background = 'var(--ui-primary)';
    const primary = getComputedStyle(probe).backgroundColor;
    probe.remove();
    const view = document.querySelector('dialog[open]') ?? document.querySelector('main');
    return [...(view?.querySelectorAll<HTMLElement>('button, a') ?? [])]
      .filter((one) => one.checkVisibility() && getComputedStyle(one).backgroundColor === primary)
      .map(({ innerText }) => innerText.trim());
  });

/** Puts the page into its colours by day or by night, and waits until it has taken them. */
async function paint(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction(
    (dark) => document.documentElement.classList.contains('dark') === dark,
    colorScheme === 'dark',
  );
}

const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** All that is wrong with what the page shows now, in every look and at every width. */
export async function findings(page: Page): Promise<string[]> {
  const found: string[] = [];
  const buttons = await leading(page);
  if (buttons.length > 1) found.push(`more than one button leads: ${buttons.join(', ')}`);
  for (const width of [320, 768, 1024]) {
    await page.setViewportSize({ width, height: 900 });
    if (await scrollsSideways(page)) found.push(`scrolls sideways at ${width}`);
  }
  for (const [width, colorScheme] of looks) {
    await page.setViewportSize({ width, height: 900 });
    await paint(page, colorScheme);
    if (await scrollsSideways(page)) found.push(`scrolls sideways at ${width}`);
    for (const one of await axeFindings(page)) found.push(`${width} ${colorScheme} ${one}`);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  return found;
}

/** What axe finds in the state that the page is in, without moving anything: by day and by night. */
export async function axeInBothSchemes(
  page: Page,
  without: readonly string[] = [],
): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await paint(page, colorScheme);
    for (const one of await axeFindings(page, without)) found.push(`${colorScheme} ${one}`);
  }
  return found;
}
