import { expect, it, vi } from 'vitest';
import { typeDate } from '../../../testing/forms.ts';
import { showWith } from '../../../testing/model.ts';
import { aTriedEntry } from '../../../testing/referrals.ts';
import TriedEntry from './TriedEntry.vue';

const open = (more: object = {}, props: object = {}) =>
  showWith(TriedEntry, aTriedEntry(more), { number: 2, ...props });
const partsOf = (screen: Awaited<ReturnType<typeof open>>, name: string) =>
  [...screen.getByRole('group', { name }).querySelectorAll('input')].map(({ value }) => value);

it('writes down what it was, how often, by whom, what for and what came of it', async () => {
  const screen = await open();
  await screen.fill('What was it?', 'COUNSELLING');
  await screen.fill('How often? (optional)', 'weekly');
  await screen.fill('By whom? (optional)', 'the counsellor');
  await screen.fill('What for? (optional)', 'to settle');
  await screen.choose('Little effect');
  await screen.fill('How do you know? (optional)', 'fewer incidents');
  typeDate('From', '2026-09-07');
  typeDate('To (optional)', '2026-10-23');
  await screen.settle();
  expect(screen.row).toEqual(
    aTriedEntry({
      kind: 'COUNSELLING',
      frequency: 'weekly',
      byWhom: 'the counsellor',
      aim: 'to settle',
      effect: 'LITTLE',
      evidence: 'fewer incidents',
      from: '2026-09-07',
      to: '2026-10-23',
    }),
  );
  expect(await screen.violations()).toEqual([]);
});

it('takes a text that is emptied for none', async () => {
  const screen = await open({ byWhom: 'a mentor' });
  await screen.fill('By whom? (optional)', '');
  expect(screen.row.byWhom).toBeNull();
});

it('sends half a date as none, and leaves it in the field', async () => {
  const screen = await open({ from: '2026-09-07' });
  typeDate('From', '-09-7');
  await screen.settle();
  expect(screen.row.from).toBeNull();
  expect(partsOf(screen, 'From')).toEqual(['7', '09', '']);
});

it('sends no day that the calendar does not have', async () => {
  const screen = await open();
  typeDate('From', '2026-02-31');
  await screen.settle();
  expect(screen.row.from).toBeNull();
  expect(partsOf(screen, 'From')).toEqual(['31', '02', '2026']);
});

it('shows the day that somebody else saved, and the day that they took out', async () => {
  const screen = await open({ from: '2026-09-07' });
  Object.assign(screen.row, { from: '2026-09-14' });
  await screen.settle();
  expect(partsOf(screen, 'From')).toEqual(['14', '9', '2026']);
  screen.row.from = null;
  await screen.settle();
  expect(partsOf(screen, 'From')).toEqual(['', '', '']);
});

it('is taken away by its number', async () => {
  const onRemove = vi.fn();
  const screen = await open({}, { onRemove });
  await screen.press('Remove number 2');
  expect(onRemove).toHaveBeenCalledOnce();
});
