import { describe, expect, it } from 'vitest';
import { createKeyListener } from '../../composables/action-keys.ts';
import { useOfferedActions } from '../../composables/useActions.ts';
import { anEvent, workers } from '../../testing/casework.ts';
import { aViewer } from '../../testing/fixtures.ts';
import { show } from '../../testing/harness.ts';
import { aReferral, aStatement } from '../../testing/referrals.ts';
import { Fault, type Answer } from '../../testing/test-client.ts';
import ReferralPage from './ReferralPage.vue';

const page = (more: object = {}) => ({
  referral: {
    ...aReferral({ statement: aStatement({ strengths: 'Kind to younger ones' }), ...more }),
    history: { nodes: [anEvent({ event: 'REFERRAL_SUBMITTED' })] },
  },
});
const queueOf = (ids: readonly string[], hasNextPage = false) => ({
  referrals: {
    edges: ids.map((id) => ({ cursor: `at ${id}`, node: { id } })),
    pageInfo: { hasNextPage },
  },
});
const open = (
  answer: Answer = page(),
  query = '',
  queue: Answer = queueOf(['r1']),
  viewer = aViewer(),
) =>
  show(ReferralPage, {
    path: `/referrals/r1${query}`,
    route: '/referrals/:id',
    answers: { ReferralPage: answer, ReferralQueue: queue, Workers: workers },
    viewer,
  });

it('says who is referred by whom, what the school says, and how long there is to answer', async () => {
  const screen = await open(
    page({ urgent: true, signedOffBy: { id: 'l1', name: 'Invented Lead' } }),
  );
  expect(screen.getByRole('heading', { name: 'Sam Invented' }).localName).toBe('h1');
  expect(screen.text()).toContain('Referral R-ABC234, Year 8, Example School');
  expect(screen.text()).toContain(
    'Sent by Invented Referrer, 20 November 2026 at 09:00, signed off by Invented Lead',
  );
  expect(screen.text()).toContain('Kind to younger ones');
  expect(screen.text()).toContain('Cannot wait');
  expect(screen.text()).toContain('6 school days left');
  expect(screen.getByRole('list', { name: 'History of this referral' })).toBeTruthy();
  expect(await screen.violations()).toEqual([]);
});

it('is known by its number where the name is withheld, and says why', async () => {
  const screen = await open(page({ student: null, nameWithheld: true }));
  expect(screen.getByRole('heading', { name: 'R-ABC234' }).localName).toBe('h1');
  expect(screen.text()).toContain('Consent is still being sought.');
});

it('runs no clock once it is decided', async () => {
  const screen = await open(page({ status: 'ACCEPTED' }));
  expect(screen.text()).not.toContain('school days left');
});

it('shows what was said before the answer beside what is said now', async () => {
  const submission = (id: string, strengths: string) => ({
    id,
    number: 1,
    submittedAt: '2026-11-10T09:00:00Z',
    answer: null,
    statement: aStatement({ strengths }),
  });
  const screen = await open(
    page({
      submissions: {
        nodes: [submission('b2', 'Kind to younger ones'), submission('b1', 'Runs fast')],
      },
    }),
  );
  expect(screen.getByRole('heading', { name: 'Before the answer' })).toBeTruthy();
  expect(screen.text()).toContain('Runs fast');
});

it('says nothing of before where it was sent once', async () => {
  expect((await open()).allByRole('heading', { name: 'Before the answer' })).toEqual([]);
});

it('gives the number to quote to a person who has just sent it', async () => {
  const screen = await open(page(), '?sent=1');
  expect(screen.getByRole('status').textContent).toContain('The number to quote is R-ABC234');
});

it('says nothing of sending to anybody who comes later', async () => {
  expect((await open()).allByRole('status')).toEqual([]);
});

it('offers what the service says that this person may do', async () => {
  const screen = await open(page({ viewerCanReturn: true }));
  expect(screen.allByRole('button', { name: 'Ask the school something' })).toHaveLength(1);
});

it('says the same of a referral that is not there and of one that is not yours', async () => {
  const screen = await open({ referral: null });
  expect(screen.getByRole('heading').textContent).toBe('Page not found');
});

it('says that it could not be read, and reads it again', async () => {
  let failing = true;
  const screen = await open(() => (failing ? new Fault('INTERNAL_SERVER_ERROR', 'INC-2') : page()));
  expect(screen.getByRole('alert').textContent).toContain('INC-2');
  failing = false;
  await screen.press('Try again');
  expect(screen.getByRole('heading', { name: 'Sam Invented' })).toBeTruthy();
});

describe('the queue from which it was opened', () => {
  const place = (screen: Awaited<ReturnType<typeof open>>, name: string) =>
    screen.allByRole('link', { name }).map((link) => link.getAttribute('href'));
  const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key }));
  const filtered = '?status=DECLINED&order=NEWEST_FIRST&after=at+r8';

  it('leads to the one before and the one after, as it was filtered and ordered', async () => {
    const screen = await open(page(), filtered, queueOf(['r9', 'r1', 'r2']));
    expect(screen.sent('ReferralQueue')).toEqual([
      {
        ...{ first: 25, after: 'at r8', orderBy: 'NEWEST_FIRST' },
        filter: { search: null, status: ['DECLINED'] },
      },
    ]);
    expect(place(screen, 'Next referral')).toEqual([`/referrals/r2${filtered}`]);
    expect(place(screen, 'Previous referral')).toEqual([`/referrals/r9${filtered}`]);
    expect(place(screen, 'Referrals')).toEqual([`/referrals${filtered}`]);
  });

  it('has the first that waits as the next, for one that is in no queue', async () => {
    const screen = await open(page(), '', queueOf(['r5', 'r6']));
    expect(place(screen, 'Next referral')).toEqual(['/referrals/r5']);
    expect(place(screen, 'Previous referral')).toEqual([]);
  });

  it('reads on at the end of what was read, with a way back', async () => {
    const screen = await open(page(), '', ({ after }) =>
      after === null
        ? queueOf(['r3', 'r4', 'r5', 'r1'], true)
        : queueOf(['r5', 'r1', 'r2', 'r6'], false),
    );
    expect(screen.sent('ReferralQueue')).toMatchObject([{ after: null }, { after: 'at r4' }]);
    expect(place(screen, 'Next referral')).toEqual(['/referrals/r2?after=at+r4']);
    expect(place(screen, 'Previous referral')).toEqual(['/referrals/r5?after=at+r4']);
  });

  it('ends with the last', async () => {
    const screen = await open(page(), '', queueOf(['r9', 'r1']));
    expect(place(screen, 'Next referral')).toEqual([]);
    expect(place(screen, 'Previous referral')).toEqual(['/referrals/r9']);
  });

  it('is gone through with J and K', async () => {
    const offered = useOfferedActions();
    document.addEventListener(
      'keydown',
      createKeyListener(() => offered.value),
    );
    const screen = await open(page(), '', queueOf(['r9', 'r1', 'r2']));
    expect(offered.value.map(({ keys, label }) => `${keys} ${label}`)).toEqual([
      'j Next referral',
      'k Previous referral',
    ]);
    press('k');
    await screen.settle();
    expect(screen.router.currentRoute.value.path).toBe('/referrals/r9');
    press('j');
    await screen.settle();
    expect(screen.router.currentRoute.value.path).toBe('/referrals/r1');
  });

  it('is not asked for by a school, which decides nothing', async () => {
    const screen = await open(page(), '', queueOf(['r9', 'r1']), aViewer('SCHOOL_REFERRER'));
    expect(screen.operations).not.toContain('ReferralQueue');
    expect(place(screen, 'Previous referral')).toEqual([]);
  });
});
