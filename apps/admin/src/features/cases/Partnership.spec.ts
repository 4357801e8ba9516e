import { expect, it, vi } from 'vitest';
import { aCase, caseSaved } from '../../testing/casework.ts';
import { linesIn } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import Partnership from './Partnership.vue';

const partnership = [
  { party: 'SERVICE', confirmedOn: '2026-09-22', byName: 'Robin Example' },
  { party: 'SCHOOL', confirmedOn: null, byName: null },
  { party: 'PARENT', confirmedOn: null, byName: null },
];
const open = (more: object = {}, props: object = {}) =>
  show(Partnership, {
    props: { found: aCase({ partnership, viewerCanConfirmPartnership: true, ...more }), ...props },
    answers: { ConfirmPartnership: { confirmPartnership: caseSaved() } },
  });

it('says who has confirmed, and who has not yet', async () => {
  const screen = await open({ viewerCanConfirmPartnership: false });
  expect(linesIn('listitem')).toEqual([
    'The service : Robin Example, 22 September 2026',
    'The school : not confirmed yet',
    'Parent or carer : not confirmed yet',
  ]);
  expect(await screen.violations()).toEqual([]);
});

it('offers the confirmations that are missing, and only to a person who may record them', async () => {
  const screen = await open();
  expect(screen.allByRole('button').map(({ textContent }) => textContent.trim())).toEqual([
    'Confirm: The school',
    'Confirm: Parent or carer',
  ]);
});

it('offers nothing to a person who may not confirm', async () => {
  const screen = await open({ viewerCanConfirmPartnership: false });
  expect(screen.allByRole('button')).toEqual([]);
});

it('records the confirmation of the party that was chosen, and reads the case again', async () => {
  const onReload = vi.fn();
  const screen = await open({}, { onReload });
  await screen.press('Confirm: Parent or carer');
  await vi.waitFor(() => screen.getByRole('dialog', { name: 'Confirmed by: Parent or carer' }));
  await screen.fill('Who confirmed?', 'Invented Parent');
  expect(await screen.violations()).toEqual([]);
  await screen.press('Record the confirmation');
  expect(screen.sent('ConfirmPartnership')).toMatchObject([
    { input: { party: 'PARENT', byName: 'Invented Parent', expectedVersion: 3 } },
  ]);
  expect(onReload).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(screen.allByRole('dialog')).toEqual([]));
});
