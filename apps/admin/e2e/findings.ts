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
async function axeFindings(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({
      rules: { 'target-size': { enabled: true } },
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(' | ')}`,
    );
  });
}

/** How many buttons stand out as what is done next: more than one and none of them leads. */
const leading = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.background = 'var(--ui-primary)';
    const primary = getComputedStyle(probe).backgroundColor;
    probe.remove();
    const view = document.querySelector('[role=dialog]') ?? document.querySelector('main');
    return [...(view?.querySelectorAll<HTMLElement>('button, a') ?? [])]
      .filter((one) => one.checkVisibility() && getComputedStyle(one).backgroundColor === primary)
      .map(({ innerText }) => innerText.trim());
  });

const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** All that is wrong with what the page shows now, in every look and at every width. */
export async function findings(page: Page): Promise<string[]> {
  const found: string[] = [];
  // Playwright evaluates outside the page's policy, so the policy stays on while axe looks.
  await page.evaluate(axe.source);
  const buttons = await leading(page);
  if (buttons.length > 1) found.push(`more than one button leads: ${buttons.join(', ')}`);
  for (const width of [320, 768, 1024]) {
    await page.setViewportSize({ width, height: 900 });
    if (await scrollsSideways(page)) found.push(`scrolls sideways at ${width}`);
  }
  for (const [width, colorScheme] of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    if (await scrollsSideways(page)) found.push(`scrolls sideways at ${width}`);
    for (const one of await axeFindings(page)) found.push(`${width} ${colorScheme} ${one}`);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  return found;
}
