import { expect, it } from 'vitest';
import { show } from '../../testing/harness.ts';
import ReferralWithoutName from './ReferralWithoutName.vue';

const told = async (nameWithheld: boolean, student: { id: string } | null) =>
  show(ReferralWithoutName, { props: { referral: { nameWithheld, student } } });

it('tells the centre what it is waiting for', async () => {
  const screen = await told(true, null);
  expect(screen.text()).toContain('Consent is still being sought');
  expect(screen.allByRole('link')).toEqual([]);
  expect(await screen.violations()).toEqual([]);
});

it('shows the school where to record the form', async () => {
  const screen = await told(true, { id: 'student-1' });
  expect(screen.getByRole('link').getAttribute('href')).toBe('/students/student-1/consent');
});

it('says nothing where the name was sent', async () => {
  expect((await told(false, { id: 'student-1' })).text()).toBe('');
});
