import axe from 'axe-core';
import { nameOf, roleOf } from './roles.ts';

export interface Wanted {
  readonly name?: string | RegExp;
}

const fits = (name: string, wanted: string | RegExp | undefined): boolean => {
  if (wanted === undefined) return true;
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
};

// A screen reader passes over what is hidden and what lies under a modal dialog, and so do the tests.
const isHidden = (element: Element): boolean => {
  const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
  return (
    element.closest('[hidden], [aria-hidden="true"]') !== null ||
    (dialog !== undefined && !dialog.contains(element))
  );
};

/** Everything with the role, and with the name when one is wanted. */
export const allByRole = (role: string, { name }: Wanted = {}): HTMLElement[] =>
  [...document.body.querySelectorAll<HTMLElement>('*')].filter(
    (element) => roleOf(element) === role && !isHidden(element) && fits(nameOf(element), name),
  );

/** The one element with the role and name; the failure lists what there is. */
export function byRole(role: string, wanted: Wanted = {}): HTMLElement {
  const found = allByRole(role, wanted);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const there = allByRole(role).map((element) => JSON.stringify(nameOf(element)));
  throw new Error(
    `${found.length} of ${role} ${String(wanted.name)}; there are: ${there.join(', ')}`,
  );
}

/** The control whose label says this. */
export function byLabel(label: string | RegExp): HTMLInputElement {
  const found = [
    ...document.body.querySelectorAll<HTMLInputElement>('input, select, textarea'),
  ].filter((element) => !isHidden(element) && fits(nameOf(element), label));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  throw new Error(`${found.length} controls are labelled ${String(label)}`);
}

/** The button stands out as what is done next. jsdom draws nothing, so its class tells; a browser test sees the colour. */
export const isLeading = (button: Element): boolean => button.classList.contains('bg-primary');

/** All that can be read on the page. */
export const textOf = (element: Element = document.body): string =>
  element.textContent.replaceAll(/\s+/g, ' ').trim();

/** What axe finds wrong, as "rule: element". jsdom draws nothing, so contrast is measured in a browser. */
export async function violationsOf(element: Element = document.body): Promise<string[]> {
  const { violations } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
