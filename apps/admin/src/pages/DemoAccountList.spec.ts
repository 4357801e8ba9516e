import { expect, it, vi } from 'vitest';
import { linesIn } from '../testing/forms.ts';
import { show } from '../testing/harness.ts';
import DemoAccountList from './DemoAccountList.vue';

const accounts = [
  { email: 'lead@example.org', name: 'Invented Lead', role: 'SCHOOL_LEAD', school: 'The Priory' },
  { email: 'manager@example.org', name: 'Invented Manager', role: 'MANAGER', school: null },
];

it('says who can be tried out, as what and where', async () => {
  const screen = await show(DemoAccountList, { props: { accounts } });
  expect(linesIn('button')).toEqual([
    'School lead Invented Lead , The Priory',
    'Manager Invented Manager',
  ]);
  expect(screen.text()).toContain('These people and their students are invented.');
  expect(await screen.violations()).toEqual([]);
});

it('tells which account was chosen', async () => {
  const onChoose = vi.fn();
  const screen = await show(DemoAccountList, { props: { accounts, onChoose } });
  await screen.press(/Invented Manager/);
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('manager@example.org');
});
