import { expect, it } from 'vitest';
import { refused } from '../../testing/fixtures.ts';
import { show } from '../../testing/harness.ts';
import SettingsPage from './SettingsPage.vue';

const settings = {
  replyWithinSchoolDays: 12,
  minimumInterventionKinds: 3,
  minimumSixWeekInterventions: 2,
  leadSignOffRequired: true,
  consentBeingSoughtAllowed: false,
  consentValidMonths: 12,
  consentRenewalNoticeDays: 30,
  signatureMaxAgeMonths: 12,
  reopenWithinTerms: 2,
  firstSessionWithinSchoolDays: 10,
  profileWithinSchoolDays: 20,
  suppressBelow: 5,
  groupSizeDefault: 6,
  carryOverTerms: 1,
  preparationCounts: false,
  waiveLostBySchool: true,
};
const entry = {
  id: 'h1',
  at: '2026-11-20T09:00:00Z',
  event: 'CENTRE_SETTINGS_SET',
  actorRole: 'MANAGER',
  actor: { id: 'm1', name: 'Mo Manager' },
  facts: [
    { name: 'replyWithinSchoolDays', value: '10 → 12' },
    { name: 'leadSignOffRequired', value: 'false → true' },
  ],
};
const open = (viewerCanSetSettings: boolean, more = {}) =>
  show(SettingsPage, {
    path: '/settings',
    answers: {
      SettingsPage: {
        centre: {
          id: 'centre-1',
          version: 2,
          viewerCanSetSettings,
          settings,
          history: { nodes: viewerCanSetSettings ? [entry] : [] },
        },
      },
      ...more,
    },
  });

it('shows each setting with its rule and default, and what was set before', async () => {
  const screen = await open(true);
  const days = screen.getByLabel('School days to answer a referral');
  expect(days.value).toBe('12');
  expect(screen.text()).toContain('REF-5.');
  expect(screen.text()).toContain('Default: 10.');
  expect(screen.text()).toContain('School days to answer a referral: 10 is now 12');
  expect(screen.text()).toContain('referral that somebody else wrote: No is now Yes');
  expect(await screen.violations()).toEqual([]);
});

it('says before anything is sent what no figure is, and after it what the rules say', async () => {
  const answer = refused('SETTING_OUT_OF_RANGE', 'suppressBelow', '3 to 10');
  const screen = await open(true, { SetCentreSettings: { setCentreSettings: answer } });
  await screen.fill('Smallest count that is shown outside the centre', 'few');
  await screen.press('Save the settings');
  expect(screen.getByRole('alert').textContent).toContain('Enter a whole number from 3 to 10');
  expect(screen.operations).not.toContain('SetCentreSettings');
  await screen.fill('Smallest count that is shown outside the centre', '1');
  await screen.press('Save the settings');
  expect(screen.getByRole('alert').textContent).toContain('Enter a whole number from 3 to 10');
});

it('only shows them to whoever may not change them', async () => {
  const screen = await open(false);
  expect(screen.text()).toContain('School days to answer a referral');
  expect(screen.allByRole('button', { name: 'Save the settings' })).toEqual([]);
  expect(await screen.violations()).toEqual([]);
});
