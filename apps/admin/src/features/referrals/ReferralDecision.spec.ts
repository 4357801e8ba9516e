import { expect, it } from 'vitest';
import { show } from '../../testing/harness.ts';
import { aReferral } from '../../testing/referrals.ts';
import ReferralDecision from './ReferralDecision.vue';

const decided = {
  decidedAt: '2026-11-24T09:00:00Z',
  outcome: 'ACCEPTED',
  declineReason: null,
  whatToTry: null,
  adviceOffered: null,
  exceptionReason: null,
  urgencyConfirmed: null,
  decidedBy: { id: 'm1', name: 'Invented Manager' },
};
const open = (more: object) => show(ReferralDecision, { props: { referral: aReferral(more) } });

it('says who accepted it and when, and leads to the case', async () => {
  const screen = await open({ decision: decided, case: { id: 'k1', status: 'ACTIVE' } });
  expect(screen.getByRole('heading').textContent.trim()).toBe('Accepted');
  expect(screen.text()).toContain('By Invented Manager, 24 November 2026 at 09:00');
  expect(screen.getByRole('link', { name: 'Open the case' }).getAttribute('href')).toBe(
    '/cases/k1',
  );
  expect(await screen.violations()).toEqual([]);
});

it('says that it was agreed to be urgent, and why it was an exception', async () => {
  const screen = await open({
    decision: { ...decided, urgencyConfirmed: true, exceptionReason: 'A panel meets on Friday' },
  });
  expect(screen.text()).toContain('Agreed that it cannot wait.');
  expect(screen.text()).toContain('Accepted as an exception: A panel meets on Friday');
});

it('says why it was declined, what can be tried, and what the school holds against it', async () => {
  const screen = await open({
    decision: {
      ...decided,
      outcome: 'DECLINED',
      declineReason: 'NORMAL_RANGE_NOT_TRIED',
      whatToTry: 'A mentor for half a term',
      adviceOffered: true,
    },
    challengeGrounds: 'A mentor was tried',
  });
  expect(screen.getByRole('heading').textContent.trim()).toBe('Declined');
  expect(screen.text()).toContain('Support in school not tried yet');
  expect(screen.text()).toContain('What to try: A mentor for half a term');
  expect(screen.text()).toContain('Advice was offered.');
  expect(screen.text()).toContain('The school challenges it: A mentor was tried');
  expect(screen.allByRole('link')).toEqual([]);
});

it('says why it was withdrawn', async () => {
  const screen = await open({ withdrawnReason: 'The family moves away' });
  expect(screen.text()).toBe('Withdrawn: The family moves away');
});

it('is not there while nothing is decided', async () => {
  expect((await open({})).text()).toBe('');
});
