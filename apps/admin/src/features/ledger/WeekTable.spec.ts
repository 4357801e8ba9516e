import { expect, it } from 'vitest';
import { linesIn } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { aTimeWeek } from '../../testing/ledger.ts';
import WeekTable from './WeekTable.vue';

const weeks = [
  aTimeWeek(),
  aTimeWeek({
    monday: '2026-11-09',
    delivered: 240,
    unplanned: -30,
    runningBalance: null,
    lines: [],
    explanations: [],
  }),
];
const open = () => show(WeekTable, { props: { caption: 'Autumn', weeks } });
const detailsOf = (button: HTMLElement) =>
  document.getElementById(button.getAttribute('aria-controls') ?? '')!;

it('shows the figures of each week, with words for none and for more', async () => {
  const screen = await open();
  const cells = (row: number) =>
    [...screen.allByRole('row')[row]!.querySelectorAll('td')].map((cell) =>
      cell.lastElementChild?.textContent.trim(),
    );
  expect(cells(1)).toEqual([
    '3 h 30 min',
    '45 min',
    'none',
    'none',
    '1 h',
    '1 h 45 min',
    '3 h 15 min',
  ]);
  expect(cells(3)).toEqual(['3 h 30 min', '4 h', 'none', 'none', '1 h', '30 min more', '–']);
  expect(await screen.violations()).toEqual([]);
});

it('opens a week to its reasons and lines, and closes it again', async () => {
  const screen = await open();
  const button = screen.getByRole('button', { name: /2 Nov/ });
  expect(button.ariaExpanded).toBe('false');
  expect(detailsOf(button).dataset['open']).toBe('false');
  await screen.press(/2 Nov/);
  expect(button.ariaExpanded).toBe('true');
  expect(detailsOf(button).dataset['open']).toBe('true');
  expect(detailsOf(button).textContent).toContain('Part week: 4 of 5 days. INSET on 6 November.');
  expect(linesIn('listitem')).toHaveLength(3);
  await screen.press(/2 Nov/);
  expect(button.ariaExpanded).toBe('false');
});

it('says of a week with nothing in it that there is nothing', async () => {
  const screen = await open();
  expect(detailsOf(screen.getByRole('button', { name: /9 Nov/ })).textContent).toContain(
    'Nothing was promised and nothing was planned.',
  );
});

it('opens everything on paper, and only there', async () => {
  const screen = await open();
  const closed = detailsOf(screen.getByRole('button', { name: /2 Nov/ }));
  expect([...closed.classList]).toEqual(expect.arrayContaining(['hidden', 'print:table-row']));
  await screen.press(/2 Nov/);
  expect([...closed.classList]).not.toContain('hidden');
});
