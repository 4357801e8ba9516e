import { expect, it, vi } from 'vitest';
import { aConsent, aPreview, aSharingConsent, conflict } from '../../testing/casework.ts';
import { refused } from '../../testing/fixtures.ts';
import { problemsSaid, saidAt } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { Fault } from '../../testing/test-client.ts';
import WithdrawConsentForm from './WithdrawConsentForm.vue';

const saved = {
  withdrawConsent: {
    __typename: 'WithdrawConsentSuccess',
    consent: {
      ...aConsent(),
      student: { id: 's1', consentStanding: { interventions: [], sharing: [] } },
    },
    consequences: { stops: [] },
  },
};
const open = (answer: object = saved, consent: object = aConsent(), props: object = {}) =>
  show(WithdrawConsentForm, {
    props: { studentId: 's1', consent, ...props },
    answers: { WithdrawalPreview: aPreview(), WithdrawConsent: answer },
  });
const fillIn = async (screen: Awaited<ReturnType<typeof open>>) => {
  await screen.fill('Who withdraws it?', 'Invented Parent');
  await screen.choose('By telephone');
};
const record = 'Record the withdrawal';

it('shows what stops and what stays before anything is recorded', async () => {
  const screen = await open();
  const region = document.querySelector('[aria-label="What a withdrawal does"]');
  expect(region?.textContent).toContain('One-to-one support stops');
  expect(region?.textContent).toContain('The record of the work so far stays');
  expect(screen.sent('WithdrawalPreview')).toEqual([
    { consentId: 'c1', interventions: ['ONE_TO_ONE', 'GROUP'], agencies: [], agencyNames: [] },
  ]);
  expect(screen.operations).not.toContain('WithdrawConsent');
  expect(await screen.violations()).toEqual([]);
});

it('offers only what is still given', async () => {
  const screen = await open(
    saved,
    aConsent({
      interventions: [
        { kind: 'ONE_TO_ONE', given: true, withdrawnOn: '2026-10-01' },
        { kind: 'GROUP', given: true, withdrawnOn: null },
        { kind: 'RESPITE', given: false, withdrawnOn: null },
      ],
    }),
  );
  expect(screen.allByRole('checkbox')).toEqual([screen.getByLabel('Group work')]);
});

const allWithdrawn = aConsent({
  interventions: [
    { kind: 'ONE_TO_ONE', given: true, withdrawnOn: '2026-10-01' },
    { kind: 'RESPITE', given: false, withdrawnOn: null },
  ],
});

it('says where nothing is left to withdraw, and leads back', async () => {
  const screen = await open(saved, allWithdrawn);
  expect(screen.text()).toContain('Nothing is left to withdraw');
  expect(screen.allByRole('button')).toEqual([]);
  expect(screen.operations).toEqual([]);
  expect(screen.getByRole('link').getAttribute('href')).toBe('/students/s1');
  expect(await screen.violations()).toEqual([]);
});

it('withdraws a part, with the version that was read', async () => {
  const screen = await open();
  await screen.choose('Group work', false);
  await fillIn(screen);
  await screen.press(record);
  expect(screen.sent('WithdrawalPreview').at(-1)).toMatchObject({ interventions: ['ONE_TO_ONE'] });
  expect(screen.sent('WithdrawConsent')).toEqual([
    {
      input: {
        consentId: 'c1',
        expectedVersion: 5,
        interventions: ['ONE_TO_ONE'],
        agencies: [],
        agencyNames: [],
        withdrawnByName: 'Invented Parent',
        method: 'PHONE',
        reason: null,
        idempotencyKey: expect.any(String) as string,
      },
    },
  ]);
  expect(screen.router.currentRoute.value.path).toBe('/students/s1');
});

it('withdraws the sharing with one agency', async () => {
  const screen = await open(saved, aSharingConsent());
  await screen.choose('GP', false);
  await fillIn(screen);
  await screen.fill('Reason (optional)', 'Moved away');
  await screen.press(record);
  expect(screen.sent('WithdrawConsent')).toMatchObject([
    { input: { consentId: 'c2', interventions: [], agencies: ['CAMHS'], reason: 'Moved away' } },
  ]);
});

it('names everything that is missing, and asks for no preview of nothing', async () => {
  const screen = await open();
  await screen.choose('One-to-one support', false);
  await screen.choose('Group work', false);
  expect(screen.text()).toContain('Choose what is withdrawn to see what follows.');
  await screen.press(record);
  expect(problemsSaid()).toEqual([
    'Choose what is withdrawn',
    'Enter who withdraws it',
    'Choose how you were told',
  ]);
  expect(saidAt('What is withdrawn?')).toContain('Choose what is withdrawn');
  expect(screen.operations).not.toContain('WithdrawConsent');
});

it('is not recorded before what follows could be read', async () => {
  const screen = await open();
  await fillIn(screen);
  screen.getByLabel('Group work').click();
  screen.getByRole('button', { name: record }).click();
  await screen.settle();
  expect(problemsSaid()).toEqual(['Read first what follows from the withdrawal']);
  expect(screen.operations).not.toContain('WithdrawConsent');
  await screen.press(record);
  expect(screen.sent('WithdrawConsent')).toHaveLength(1);
});

it('says when what follows cannot be foreseen, and does not hold up the withdrawal', async () => {
  const screen = await show(WithdrawConsentForm, {
    props: { studentId: 's1', consent: aConsent() },
    answers: {
      WithdrawalPreview: () => new Fault('INTERNAL_SERVER_ERROR', 'INC-3'),
      WithdrawConsent: saved,
    },
  });
  expect(screen.getByRole('alert').textContent).toContain('INC-3');
  await screen.press('Try again');
  expect(screen.sent('WithdrawalPreview')).toHaveLength(2);
  await fillIn(screen);
  await screen.press(record);
  expect(screen.sent('WithdrawConsent')).toHaveLength(1);
});

it('shows the refusal of the rules at the field', async () => {
  const screen = await open({
    withdrawConsent: refused('WITHDRAWN_BY_MISSING', 'withdrawnByName'),
  });
  await fillIn(screen);
  await screen.press(record);
  expect(problemsSaid()).toEqual(['Enter who withdrew the consent']);
  expect(saidAt('Who withdraws it?')).toContain('Enter who withdrew the consent');
});

it('keeps what was typed when somebody else changed the form first', async () => {
  const onReload = vi.fn();
  const screen = await open({ withdrawConsent: conflict }, aConsent(), { onReload });
  await fillIn(screen);
  await screen.press(record);
  expect(screen.getByLabel('Who withdraws it?').value).toBe('Invented Parent');
  await screen.press('Load what they saved');
  expect(onReload).toHaveBeenCalledOnce();
});
