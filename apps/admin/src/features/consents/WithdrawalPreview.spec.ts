import { expect, it } from 'vitest';
import { aPreview } from '../../testing/casework.ts';
import { show } from '../../testing/harness.ts';
import WithdrawalPreview from './WithdrawalPreview.vue';

const open = (more: object) =>
  show(WithdrawalPreview, { props: { preview: aPreview(more).consentWithdrawalPreview } });

it('says in words what stops, what goes on and who has to be told', async () => {
  const screen = await open({
    continues: [{ code: 'SUPPORT_CONTINUES', detail: 'GROUP' }],
    tell: [{ code: 'TELL_AGENCY', detail: 'GP' }],
    thenDo: [{ code: 'CASE_TO_CLOSE_OR_DISCUSS', detail: null }],
  });
  expect(screen.allByRole('heading').map(({ textContent }) => textContent)).toEqual([
    'What stops',
    'What goes on',
    'What stays',
    'Who has to be told',
    'What to do next',
  ]);
  expect(screen.allByRole('listitem').map(({ textContent }) => textContent.trim())).toEqual([
    'One-to-one support stops',
    'Goes on: Group work',
    'The record of the work so far stays',
    'Was told before and has to be told now: GP',
    'Close the case, or talk about it with the family',
  ]);
  expect(await screen.violations()).toEqual([]);
});

it('leaves out a heading with nothing under it', async () => {
  const screen = await open({ stops: [] });
  expect(screen.allByRole('heading', { name: 'What stops' })).toEqual([]);
});

it('waits for a choice', async () => {
  const screen = await show(WithdrawalPreview, { props: { preview: null } });
  expect(screen.text()).toBe('Choose what is withdrawn to see what follows.');
});
