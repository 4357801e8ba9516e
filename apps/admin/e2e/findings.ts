import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** On a desk and in the hand. */
const widths = [1440, 390] as const;

/** Every rule, the sizes of targets included, but for what cannot be there. */
const allBut = (without: readonly string[]): axe.RunOptions => ({
  rules: {
    'target-size': { enabled: true },
    ...Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
  },
});

/** The rules whose answer can change with the colours alone. */
const ofColours: axe.RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };

/** What axe finds wrong with what the page shows now; with a dialog open, in the dialog: the rest cannot be used. */
async function axeFindings(page: Page, options: axe.RunOptions): Promise<string[]> {
  // Playwright evaluates outside the page's policy, so the policy stays on while axe looks.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (how) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
      document.querySelector('dialog[open]') ?? document,
      {
        ...how,
        resultTypes: ['violations'],
      },
    );
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(' | ')}`,
    );
  }, options);
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
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    if (await scrollsSideways(page)) found.push(`scrolls sideways at ${width}`);
    for (const one of await axeInBothSchemes(page)) found.push(`${width} ${one}`);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  return found;
}

/** What axe finds in the state that the page is in, without moving anything: all by day, its colours by night. */
export async function axeInBothSchemes(
  page: Page,
  without: readonly string[] = [],
): Promise<string[]> {
  await paint(page, 'light');
  const byDay = await axeFindings(page, allBut(without));
  await paint(page, 'dark');
  const byNight = await axeFindings(page, ofColours);
  return [...byDay.map((one) => `light ${one}`), ...byNight.map((one) => `dark ${one}`)];
}
