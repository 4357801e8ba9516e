import { expect, it } from 'vitest';
import { showWith } from '../../../testing/model.ts';
import { aStatement } from '../../../testing/referrals.ts';
import StrengthsSection from './StrengthsSection.vue';

const fields = [
  ['What is the student good at, and what goes well?', 'strengths'],
  ['What does the student say?', 'studentView'],
  ['What do parents or carers say? (optional)', 'parentView'],
  ['What should be different? (optional)', 'hopedOutcome'],
  ['Does anybody need an interpreter, large print or other help? (optional)', 'accessNeeds'],
] as const;

it.each(fields)(
  'writes “%s” where it belongs, and nothing where it is emptied',
  async (label, field) => {
    const screen = await showWith(StrengthsSection, aStatement());
    await screen.fill(label, 'As it was said');
    expect(screen.row).toEqual(aStatement({ [field]: 'As it was said' }));
    await screen.fill(label, '');
    expect(screen.row).toEqual(aStatement());
  },
);

it('shows what was written before', async () => {
  const screen = await showWith(StrengthsSection, aStatement({ studentView: 'I want quiet' }));
  expect(screen.getByLabel('What does the student say?').value).toBe('I want quiet');
  expect(await screen.violations()).toEqual([]);
});
