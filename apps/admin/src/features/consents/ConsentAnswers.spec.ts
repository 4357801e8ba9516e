import { expect, it, vi } from 'vitest';
import { saidAt } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { emptyAnswers } from './consent-answers.ts';
import ConsentAnswers from './ConsentAnswers.vue';

const open = (more: object = {}, problem?: string) =>
  show(ConsentAnswers, {
    props: { modelValue: { ...emptyAnswers(), ...more }, problemOf: () => problem },
  });

it('offers the support as agreed, and respite as refused', async () => {
  const screen = await open();
  const agreed = screen
    .allByRole('radio')
    .map((radio) => (radio as HTMLInputElement).checked && radio.getAttribute('value'));
  expect(agreed).toEqual(['GIVEN', false, 'GIVEN', false, false, 'REFUSED']);
  expect(await screen.violations()).toEqual([]);
});

it('ticks no agency, and asks what may be told only once one is ticked', async () => {
  const screen = await open();
  expect(screen.allByRole('checkbox').some((box) => (box as HTMLInputElement).checked)).toBe(false);
  expect(screen.allByRole('group', { name: /^What may be told/ })).toEqual([]);
});

it('offers no agency without a name', async () => {
  const screen = await open();
  expect(screen.allByRole('checkbox', { name: 'Another agency' })).toEqual([]);
  expect(screen.allByRole('checkbox', { name: 'GP' })).toHaveLength(1);
});

it('asks for each agency by its name, also for one that the form names freely', async () => {
  const screen = await open({ agencies: ['GP'], others: 'Invented charity\n' });
  expect(screen.allByRole('group', { name: /^What may be told/ })).toEqual([
    screen.getByRole('group', { name: 'What may be told to: GP?' }),
    screen.getByRole('group', { name: 'What may be told to: Invented charity?' }),
  ]);
});

it('says at the question what is wrong with it', async () => {
  const screen = await open({ agencies: ['GP'] }, 'Choose what may be told');
  expect(saidAt('What may be told to: GP?')).toBe('Error: Choose what may be told');
  expect(await screen.violations()).toEqual([]);
});

it('takes an answer', async () => {
  const answers = emptyAnswers();
  const screen = await show(ConsentAnswers, {
    props: { modelValue: answers, problemOf: vi.fn() },
  });
  const respite = screen.getByRole('group', { name: 'Respite' });
  respite.querySelector<HTMLInputElement>('[value=GIVEN]')?.click();
  expect(answers.interventions.RESPITE).toBe('GIVEN');
});
