import { expect, it } from 'vitest';
import { showField } from '../../testing/field.ts';
import TopicChips from './TopicChips.vue';

it('offers the five topics and another, and what belongs to one once it is chosen', async () => {
  const field = await showField(TopicChips, []);
  expect(field.allByRole('checkbox')).toHaveLength(6);
  await field.choose('Bullying');
  await field.choose('Cyberbullying');
  expect(field.value()).toEqual(['BULLYING', 'CYBERBULLYING']);
  expect(await field.violations()).toEqual([]);
});

it('shows a topic of the second level that was planned', async () => {
  const field = await showField(TopicChips, ['RESILIENCE']);
  expect(field.getByLabel('Resilience').checked).toBe(true);
});
