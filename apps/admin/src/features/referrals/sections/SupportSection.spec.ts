import { expect, it } from 'vitest';
import { showWith } from '../../../testing/model.ts';
import { aStatement } from '../../../testing/referrals.ts';
import SupportSection from './SupportSection.vue';

it('takes one purpose and any kinds of support', async () => {
  const screen = await showWith(SupportSection, aStatement());
  await screen.choose('Reintegration');
  await screen.choose('Small group');
  await screen.choose('Respite');
  await screen.choose('Small group', false);
  await screen.fill('Why now? (optional)', 'A second suspension');
  expect(screen.row).toEqual(
    aStatement({
      purpose: 'REINTEGRATION',
      supportSought: ['RESPITE'],
      whyReferNow: 'A second suspension',
    }),
  );
});

it('shows what was chosen before', async () => {
  const screen = await showWith(
    SupportSection,
    aStatement({ purpose: 'ADVICE', supportSought: ['OBSERVATION'] }),
  );
  expect(screen.getByLabel('Observation').checked).toBe(true);
  expect(screen.getByLabel('Small group').checked).toBe(false);
  expect(await screen.violations()).toEqual([]);
});
