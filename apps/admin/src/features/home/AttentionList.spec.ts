import { expect, it } from 'vitest';
import { linesIn } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import AttentionList from './AttentionList.vue';

const item = (more: object) => ({
  id: '1',
  kind: 'REFERRAL_AWAITING_REPLY',
  dueOn: null,
  since: null,
  student: null,
  school: null,
  referral: null,
  referralDraft: null,
  case: null,
  ...more,
});
const open = (...items: object[]) => show(AttentionList, { props: { items, total: items.length } });

it.each([
  ['a referral', { referral: { id: 'r1', reference: 'R-ABC234' } }, '/referrals/r1'],
  ['a draft', { kind: 'DRAFT_UNFINISHED', referralDraft: { id: 'd1' } }, '/referrals/drafts/d1'],
  ['a case', { kind: 'CASE_CHECK_DUE', case: { id: 'k1' } }, '/cases/k1'],
  [
    'somebody who was to start',
    { kind: 'ARRIVAL_UNKNOWN', student: { id: 's1', displayName: 'Sam Invented' } },
    '/transitions/arrivals',
  ],
  [
    'a check-in',
    { kind: 'CHECK_IN_OVERDUE', student: { id: 's1', displayName: 'Sam Invented' } },
    '/transitions?stands=ARRIVED',
  ],
  [
    'a school',
    { kind: 'SCHOOL_WITHOUT_WORKER', school: { id: 'h1', name: 'Lonely School' } },
    '/schools/h1',
  ],
])('leads to %s that waits', async (_what, more, place) => {
  const screen = await open(item(more));
  expect(screen.getByRole('link').getAttribute('href')).toBe(place);
  expect(await screen.violations()).toEqual([]);
});

it('says what is late, what is due and since when something waits', async () => {
  const draft = { kind: 'DRAFT_UNFINISHED', referralDraft: { id: 'd1' } };
  await open(
    item({ id: '1', ...draft, dueOn: '2020-01-10' }),
    item({ id: '2', ...draft, dueOn: '2099-01-12' }),
    item({ id: '3', ...draft, since: '2026-09-10' }),
  );
  const lines = linesIn('listitem');
  expect(lines.filter((line) => line.includes('Overdue'))).toHaveLength(1);
  expect(lines.some((line) => /due .*12 January 2099/.test(line))).toBe(true);
  expect(lines.some((line) => /since .*10 September 2026/.test(line))).toBe(true);
});

it('says so when nothing waits', async () => {
  expect((await open()).text()).toContain('Nothing waits for you');
});
