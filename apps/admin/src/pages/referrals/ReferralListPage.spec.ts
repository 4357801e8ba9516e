import { expect, it } from 'vitest';
import { aPage, aViewer } from '../../testing/fixtures.ts';
import { linesIn } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { aClock } from '../../testing/referrals.ts';
import { Fault, type Answer } from '../../testing/test-client.ts';
import ReferralListPage from './ReferralListPage.vue';

const row = (more: object = {}) => ({
  id: 'r1',
  reference: 'R-ABC234',
  status: 'SUBMITTED',
  urgent: false,
  purpose: 'SUPPORT',
  yearGroup: 8,
  submittedAt: '2026-11-20T23:30:00Z',
  student: { id: 's1', displayName: 'Sam Invented' },
  school: { id: 'h1', name: 'Example School' },
  readiness: { met: true },
  replyClock: aClock(),
  ...more,
});
const open = (path = '', answer: Answer = { referrals: aPage([row()]) }, viewer = aViewer()) =>
  show(ReferralListPage, { path: `/referrals${path}`, answers: { ReferralList: answer }, viewer });
const waiting = ['SUBMITTED', 'RETURNED', 'CHALLENGED'];

it('lists who is referred by whom, since when, and how long there is to answer', async () => {
  const screen = await open('', { referrals: aPage([row({ urgent: true })]) });
  const [, line = ''] = linesIn('row');
  expect(line).toContain('Year 8, R-ABC234, support in school');
  expect(line).toContain('Waiting for an answer Cannot wait');
  expect(line).toContain('Sent 20 Nov 2026');
  expect(line).toContain('6 school days left');
  expect(screen.getByRole('link', { name: 'Sam Invented' }).getAttribute('href')).toBe(
    '/referrals/r1',
  );
  expect(await screen.violations()).toEqual([]);
});

it('lists by its number a referral whose name is withheld, and runs no clock for what is decided', async () => {
  const screen = await open('?status=ALL', {
    referrals: aPage([row({ student: null, status: 'DECLINED' })]),
  });
  expect(screen.getByRole('link', { name: 'R-ABC234' })).toBeTruthy();
  expect(screen.text()).not.toContain('school days left');
});

it.each([
  ['nothing', '', waiting, 'OPEN'],
  ['a state', '?status=DECLINED', ['DECLINED'], 'DECLINED'],
  ['a state that there is not', '?status=NONSENSE', waiting, 'OPEN'],
])('asks for what the address says: %s', async (_what, path, status, chosen) => {
  const screen = await open(path);
  expect(screen.sent('ReferralList')).toEqual([
    { first: 25, after: null, orderBy: 'OLDEST_FIRST', filter: { search: null, status } },
  ]);
  expect(screen.getByLabel('State').value).toBe(chosen);
});

it('asks for all without a state, and for a name or a number', async () => {
  const screen = await open('?status=ALL&search=abc&after=r9');
  expect(screen.sent('ReferralList')).toEqual([
    { first: 25, after: 'r9', orderBy: 'OLDEST_FIRST', filter: { search: 'abc' } },
  ]);
});

it('opens a referral in the queue that was chosen, so that the next one follows', async () => {
  const screen = await open('?status=ALL&order=NEWEST_FIRST&after=r9&sent=1');
  expect(screen.getByRole('link', { name: 'Sam Invented' }).getAttribute('href')).toBe(
    '/referrals/r1?status=ALL&order=NEWEST_FIRST&after=r9',
  );
});

it('turns the order by its heading, and back', async () => {
  const screen = await open();
  await screen.press(/^Sent/);
  expect(screen.sent('ReferralList').at(-1)).toMatchObject({ orderBy: 'NEWEST_FIRST' });
  await screen.press(/^Sent/);
  expect(screen.router.currentRoute.value.query).not.toHaveProperty('order');
});

it('shows the drafts to those who write referrals, and to nobody else', async () => {
  const school = await open('', undefined, aViewer('SCHOOL_REFERRER'));
  expect(school.getByRole('link', { name: 'Not sent yet' }).getAttribute('href')).toBe(
    '/referrals/drafts',
  );
});

it('shows the manager no drafts', async () => {
  expect((await open()).allByRole('link', { name: 'Not sent yet' })).toEqual([]);
});

it('says that nothing fits', async () => {
  expect((await open('', { referrals: aPage([]) })).text()).toContain('No referrals here');
});

it('says that the list could not be read, and reads it again', async () => {
  let failing = true;
  const screen = await open('', () =>
    failing ? new Fault('INTERNAL_SERVER_ERROR', 'INC-2') : { referrals: aPage([row()]) },
  );
  expect(screen.getByRole('alert').textContent).toContain('INC-2');
  failing = false;
  await screen.press('Try again');
  expect(linesIn('rowheader')[0]).toContain('Sam Invented');
});
