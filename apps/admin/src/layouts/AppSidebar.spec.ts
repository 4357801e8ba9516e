import { expect, it } from 'vitest';
import type { Viewer } from '../composables/useViewer.ts';
import { aViewer } from '../testing/fixtures.ts';
import { linesIn } from '../testing/forms.ts';
import { show } from '../testing/harness.ts';
import AppSidebar from './AppSidebar.vue';

const open = (role: Viewer['role'], path = '/') =>
  show(AppSidebar, { props: { viewer: aViewer(role) }, path });

it.each([
  [
    'MANAGER',
    [
      'Home',
      'Weeks',
      'Students',
      'Referrals',
      'Cases',
      'Workshops',
      'Transitions',
      'Silent cases',
      'Schools',
      'Staff',
      'Allocation',
      'Time owed',
      'Imports',
      'Settings',
    ],
  ],
  [
    'OUTREACH_WORKER',
    [
      'Home',
      'My day',
      'My week',
      'Students',
      'Referrals',
      'Cases',
      'Workshops',
      'Transitions',
      'Silent cases',
      'Schools',
    ],
  ],
  ['SCHOOL_LEAD', ['Home', 'Students', 'Referrals', 'Cases', 'Transitions', 'My school']],
  ['SCHOOL_REFERRER', ['Home', 'Students', 'Referrals', 'Cases', 'Transitions', 'My school']],
  ['PANEL_MEMBER', ['Home', 'Schools']],
  ['CENTRE_STAFF', ['Home', 'Schools']],
  ['COMMISSIONER', ['Home', 'Schools']],
  ['ADMINISTRATOR', ['Home', 'Schools', 'Staff', 'Imports', 'Settings']],
] as const)('offers a %s only where they may go', async (role, places) => {
  const screen = await open(role);
  expect(linesIn('link')).toEqual(places);
  expect(await screen.violations()).toEqual([]);
});

it('leads the people of a school to their own school', async () => {
  const screen = await open('SCHOOL_LEAD');
  expect(screen.getByRole('link', { name: 'My school' }).getAttribute('href')).toBe(
    '/schools/school-1',
  );
});

it.each([
  ['/', 'Home'],
  ['/cases', 'Cases'],
  ['/cases/k1', 'Cases'],
])('at %s marks %s as the present page, and nothing else', async (path, name) => {
  const screen = await open('MANAGER', path);
  const here = screen.allByRole('link').filter((link) => link.ariaCurrent === 'page');
  expect(here).toEqual([screen.getByRole('link', { name })]);
});
