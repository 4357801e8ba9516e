import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aConsent, aSharingConsent } from '../../testing/casework.ts';
import { show } from '../../testing/harness.ts';
import ConsentRecords from './ConsentRecords.vue';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-26T12:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

const open = (...consents: object[]) =>
  show(ConsentRecords, { props: { studentId: 's1', consents } });

it('says who signed what, when, and until when it holds', async () => {
  const screen = await open(aConsent());
  expect(screen.text()).toContain(
    'Support: signed by Invented Parent (mother) on 10 September 2026, holds until 9 September 2027',
  );
  expect(await screen.violations()).toEqual([]);
});

it('leads to the withdrawal of the form, by the name of what it is about', async () => {
  const screen = await open(aConsent(), aSharingConsent());
  expect(
    screen
      .getByRole('link', { name: 'Withdraw consent to sharing information' })
      .getAttribute('href'),
  ).toBe('/students/s1/consents/c2/withdraw');
  expect(screen.allByRole('link')).toHaveLength(2);
});

it('offers no withdrawal to a person who may not record one', async () => {
  const screen = await open(aConsent({ viewerCanWithdraw: false }));
  expect(screen.allByRole('link')).toEqual([]);
});

it('offers no withdrawal of what was refused or withdrawn already', async () => {
  const screen = await open(
    aConsent({
      interventions: [
        { kind: 'ONE_TO_ONE', given: true, withdrawnOn: '2026-10-01' },
        { kind: 'RESPITE', given: false, withdrawnOn: null },
      ],
    }),
  );
  expect(screen.allByRole('link')).toEqual([]);
});

it('says of a form that ran out until when it held, and offers no withdrawal of it', async () => {
  const screen = await open(aConsent({ validUntil: '2026-11-25' }));
  expect(screen.text()).toContain('held until 25 November 2026');
  expect(screen.allByRole('link')).toEqual([]);
});

it('says that a disputed form does not count', async () => {
  const screen = await open(aConsent({ disputed: true }));
  expect(screen.text()).toContain('Disputed: it does not count until the manager decides');
});

it('says that there is no form yet', async () => {
  expect((await open()).text()).toBe('No request form was recorded yet.');
});
