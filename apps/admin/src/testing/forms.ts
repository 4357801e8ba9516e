import { nameOf, roleOf } from './roles.ts';
import { allByRole, byRole, textOf } from './screen.ts';

/**
 * What stands in the summary of a refused form, line by line. A summary without the focus, or a line
 * that leads to no field, leaves a person at a loss and fails.
 */
export function problemsSaid(): string[] {
  const summary = byRole('alert');
  if (document.activeElement !== summary) throw new Error('The summary does not have the focus');
  return [...summary.querySelectorAll('li')].map((line) => {
    const link = line.querySelector('a');
    if (link !== null && document.getElementById(link.hash.slice(1)) === null)
      throw new Error(`"${textOf(line)}" leads to no field`);
    return textOf(line);
  });
}

/** The hint and the problem that are read out with a control, or with a group of them. */
export function saidAt(label: string): string {
  const described = [...document.body.querySelectorAll('input, select, textarea, fieldset')].find(
    (element) =>
      nameOf(element) === label && !['radio', 'checkbox'].includes(roleOf(element) ?? ''),
  );
  const ids = described?.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}

/** Types a date into the three fields of the group with this name. */
export function typeDate(group: string, date: string): void {
  const [year = '', month = '', day = ''] = date.split('-');
  const fields = [...byRole('group', { name: group }).querySelectorAll('input')];
  [day, month, year].forEach((part, index) => {
    const field = fields[index];
    if (field === undefined) throw new Error(`${group} is no date`);
    field.value = part;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** What stands in each element of a role: its pieces, with a space between. */
export const linesIn = (role: string): string[] =>
  allByRole(role).map((element) => {
    const pieces: string[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) pieces.push(walker.currentNode.textContent ?? '');
    return pieces.join(' ').replaceAll(/\s+/g, ' ').trim();
  });
