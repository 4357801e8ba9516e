import { expect, it } from 'vitest';
import { aPage, aViewer } from '../testing/fixtures.ts';
import { show } from '../testing/harness.ts';
import { Fault } from '../testing/test-client.ts';
import HomePage from './HomePage.vue';

const item = {
  dueOn: null,
  since: null,
  student: null,
  school: null,
  referral: null,
  referralDraft: null,
  case: null,
};
const attention = {
  attention: aPage([
    {
      ...item,
      id: '1',
      kind: 'DRAFT_UNFINISHED',
      referralDraft: { id: 'd1' },
      since: '2026-09-10',
    },
    {
      ...item,
      id: '2',
      kind: 'REFERRAL_AWAITING_REPLY',
      dueOn: '2020-01-10',
      student: { id: 's1', displayName: 'Invented Student' },
      school: { id: 'school-1', name: 'Example School' },
      referral: { id: 'r1', reference: 'R-ABC234' },
    },
    { ...item, id: '3', kind: 'SCHOOL_WITHOUT_WORKER', school: { id: 'x', name: 'Lonely School' } },
  ]),
};
const count = (value: number | null) => ({ value, suppressed: value === null });
const counts = {
  serviceCounts: {
    asAt: '2026-11-20T09:00:00Z',
    smallNumbersHidden: true,
    casesActive: count(41),
    casesMonitored: count(null),
    referralsOpen: count(12),
    referralsThisYear: count(77),
    schoolsServed: count(50),
    casesByYearGroup: [{ name: 'Year 7', count: count(9) }],
  },
};

const digest = { viewer: { id: 'staff-1', wantsDigest: true } };
const notAway = { workerCovers: { nodes: [] } };

it('lists what waits, the pressing kinds first, each with a way to it', async () => {
  const screen = await show(HomePage, {
    answers: { Attention: attention, ServiceCounts: counts, MyDigest: digest },
    viewer: aViewer('MANAGER'),
  });
  const headings = screen.allByRole('heading').map((heading) => heading.textContent.trim());
  expect(headings.indexOf('Referral to answer (1)')).toBeLessThan(
    headings.indexOf('School without a worker (1)'),
  );
  expect(screen.getByRole('link', { name: 'Invented Student' }).getAttribute('href')).toBe(
    '/referrals/r1',
  );
  expect(screen.getByRole('link', { name: 'Lonely School' }).getAttribute('href')).toBe(
    '/schools/x',
  );
  expect(screen.text()).toContain('Overdue');
  expect(await screen.violations()).toEqual([]);
});

it('says so when nothing waits', async () => {
  const screen = await show(HomePage, {
    answers: { Attention: { attention: aPage([]) }, WhileAway: notAway, MyDigest: digest },
    viewer: aViewer('OUTREACH_WORKER'),
  });
  expect(screen.text()).toContain('Nothing waits for you');
  expect(screen.getByRole('link', { name: 'Open my day' }).getAttribute('href')).toBe('/day');
  expect(screen.operations).toEqual(['WhileAway', 'Attention', 'MyDigest']);
});

it('shows a commissioner counts only, and no small number', async () => {
  const screen = await show(HomePage, {
    answers: { ServiceCounts: counts },
    viewer: aViewer('COMMISSIONER'),
  });
  expect(screen.text()).toContain('41');
  expect(screen.text()).toContain('not shown');
  expect(screen.operations).toEqual(['ServiceCounts']);
  expect(await screen.violations()).toEqual([]);
});

it('shows an administrator where to go and asks for no casework', async () => {
  const screen = await show(HomePage, { viewer: aViewer('ADMINISTRATOR') });
  expect(screen.getByRole('link', { name: 'Imports' }).getAttribute('href')).toBe('/imports');
  expect(screen.operations).toEqual([]);
});

it('says that the list could not be read, and reads it again', async () => {
  let failing = true;
  const screen = await show(HomePage, {
    answers: {
      WhileAway: notAway,
      MyDigest: digest,
      Attention: () => (failing ? new Fault('INTERNAL_SERVER_ERROR', 'INC-7') : attention),
    },
    viewer: aViewer('OUTREACH_WORKER'),
  });
  expect(screen.text()).toContain('INC-7');
  failing = false;
  await screen.press('Try again');
  expect(screen.text()).toContain('Invented Student');
});
