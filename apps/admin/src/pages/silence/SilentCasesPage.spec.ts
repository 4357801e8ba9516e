import { expect, it } from 'vitest';
import { aPage, aViewer, refused } from '../../testing/fixtures.ts';
import { problemsSaid, typeDate } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { Fault, type Answer } from '../../testing/test-client.ts';
import SilentCasesPage from './SilentCasesPage.vue';

const aLine = (reason: string, parts: object = {}) => ({
  id: `line-${reason}`,
  reason,
  on: '2026-11-03',
  viewerCanSnooze: true,
  case: { id: 'k1' },
  student: { id: 's1', displayName: 'Amy Example' },
  school: { id: 'o1', name: 'Oak School' },
  worker: { id: 'w1', name: 'Wil Worker' },
  snooze: null,
  ...parts,
});
const snooze = { id: 'z1', version: 2, why: 'In hospital', until: '2026-12-04' };
const open = (
  lines: object[],
  answers: Record<string, Answer> = {},
  role: Parameters<typeof aViewer>[0] = 'MANAGER',
  path = '/silent-cases',
) =>
  show(SilentCasesPage, {
    path,
    viewer: aViewer(role),
    answers: { SilentCases: { silentCases: aPage(lines) }, ...answers },
  });
const buttons = (screen: Awaited<ReturnType<typeof open>>) =>
  [...screen.allByRole('button'), ...screen.allByRole('link')].map((one) => one.textContent.trim());

it('says of a well-kept caseload that no case is silent', async () => {
  const screen = await open([]);
  expect(screen.text()).toContain('No case is silent');
  expect(await screen.violations()).toEqual([]);
});

it('gives each line one button that does the right next thing', async () => {
  const screen = await open([
    aLine('NO_FIRST_SESSION'),
    aLine('MISSED_TWICE', { worker: null }),
    aLine('CONSENT_ENDS_IN_BLOCK'),
    aLine('PLAN_REVIEW_OVERDUE'),
    aLine('NO_PROFILE'),
  ]);
  expect(buttons(screen)).toEqual(
    expect.arrayContaining([
      'Plan a session for Amy Example',
      'Give it to a worker for Amy Example',
      'Record a new form for Amy Example',
      'Record the review for Amy Example',
      'Write the profile for Amy Example',
    ]),
  );
  const to = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  expect(to('Give it to a worker for Amy Example')).toBe('/cases/k1');
  expect(to('Record a new form for Amy Example')).toBe('/students/s1/consent');
  expect(to('Record the review for Amy Example')).toBe('/cases/k1/plan?act=REVIEW');
  expect(to('Write the profile for Amy Example')).toBe('/cases/k1/plan/profile');
  expect(screen.text()).toContain('Not met since acceptance');
  expect(await screen.violations()).toEqual([]);
});

it('plans a session with the student on the spot', async () => {
  const screen = await open([aLine('NO_FIRST_SESSION')], {
    PlanStudents: {
      cases: {
        nodes: [{ id: 'k1', student: { id: 's1', displayName: 'Amy Example', yearGroup: 8 } }],
      },
    },
    PlanSession: { planSession: refused('WORKER_BUSY', 'startsAt') },
  });
  await screen.press('Plan a session for Amy Example');
  await screen.fill('Begins at', '10:00');
  await screen.press('Plan the session');
  expect(screen.sent('PlanSession')).toEqual([
    {
      input: expect.objectContaining({
        ...{ workerId: 'w1', schoolId: 'o1', studentIds: ['s1'], kind: 'ONE_TO_ONE' },
      }) as object,
    },
  ]);
});

it('puts a line off with a reason and an end, and shows what is put off', async () => {
  const screen = await open([aLine('MISSED_TWICE')], {
    SnoozeSilentCase: {
      snoozeSilentCase: {
        __typename: 'SilenceSnoozeSuccess',
        snooze: { id: 'z1', version: 1, until: '2026-12-04' },
      },
    },
  });
  await screen.press('Put off for Amy Example');
  await screen.press('Put it off');
  expect(problemsSaid()).toEqual(['Enter the last day', 'Say why']);
  typeDate('Until', '2026-12-04');
  await screen.fill('Why is nothing done for now?', 'In hospital');
  await screen.press('Put it off');
  expect(screen.sent('SnoozeSilentCase')).toEqual([
    {
      input: {
        ...{ caseId: 'k1', reason: 'MISSED_TWICE', until: '2026-12-04', why: 'In hospital' },
        idempotencyKey: expect.any(String) as string,
      },
    },
  ]);
  expect(screen.sent('SilentCases')).toHaveLength(2);
});

it('puts back what was put off, and says why not', async () => {
  const screen = await open(
    [aLine('MISSED_TWICE', { snooze })],
    { LiftSnooze: { liftSnooze: refused('SNOOZE_IS_OVER') } },
    'OUTREACH_WORKER',
    '/silent-cases?show=SNOOZED',
  );
  expect(screen.sent('SilentCases')).toEqual([
    { after: null, filter: { reason: null, snoozed: true } },
  ]);
  expect(screen.text()).toContain('In hospital');
  await screen.press('Put it back for Amy Example');
  expect(screen.sent('LiftSnooze')[0]).toMatchObject({
    input: { snoozeId: 'z1', expectedVersion: 2 },
  });
  expect(screen.getByRole('alert').textContent).toContain('It is not put off any more');
});

it('offers nothing to who may only read', async () => {
  const reader = await open([aLine('MISSED_TWICE', { viewerCanSnooze: false })]);
  expect(buttons(reader)).not.toContain('Put off for Amy Example');
});

it('asks nothing for who may not see it', async () => {
  const screen = await open([], {}, 'SCHOOL_LEAD');
  expect(screen.getByRole('heading').textContent).toBe('Not yours to see');
  expect(screen.operations).toEqual([]);
});

it('says that it could not be read, and tries again', async () => {
  const screen = await open([], { SilentCases: new Fault('INTERNAL_SERVER_ERROR', 'i1') });
  await screen.press('Try again');
  expect(screen.sent('SilentCases')).toHaveLength(2);
});
