import { expect, it } from 'vitest';
import { linesIn } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { aReadiness } from '../../testing/referrals.ts';
import ReadinessNote from './ReadinessNote.vue';

const open = (more: object = {}) => show(ReadinessNote, { props: { readiness: aReadiness(more) } });

it('says that the normal range was tried, and how much', async () => {
  const screen = await open();
  expect(screen.text()).toContain('The normal range was tried');
  expect(screen.text()).toContain('4 different kinds, 3 for six weeks or more.');
  expect(screen.allByRole('list')).toEqual([]);
});

it('says what is short of it, without a number that grades the student', async () => {
  const screen = await open({
    met: false,
    kindsTried: 1,
    longEnough: 0,
    shortfalls: [
      { code: 'TOO_FEW_KINDS', field: null, detail: null },
      { code: 'EFFECT_NOT_RATED', field: null, detail: '2' },
    ],
  });
  expect(screen.text()).toContain('Less was tried than usual');
  expect(linesIn('listitem')).toEqual([
    'Too few kinds of support have been tried',
    'Say how well each one worked',
  ]);
  expect(await screen.violations()).toEqual([]);
});
