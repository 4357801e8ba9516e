import { expect, it } from 'vitest';
import { linesIn } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { Fault, type Answer } from '../../testing/test-client.ts';
import CountsPanel from './CountsPanel.vue';

const count = (value: number | null) => ({ value, suppressed: value === null });
const counts = (more: object = {}) => ({
  serviceCounts: {
    asAt: '2026-11-20T09:00:00Z',
    smallNumbersHidden: false,
    casesActive: count(1041),
    casesMonitored: count(2),
    referralsOpen: count(0),
    referralsThisYear: count(77),
    schoolsServed: count(17),
    casesByYearGroup: [{ name: '7', count: count(2) }],
    ...more,
  },
});
const open = (answer: Answer = counts()) =>
  show(CountsPanel, { answers: { ServiceCounts: answer } });

it('tells the manager small numbers too, and what to heed with them', async () => {
  const screen = await open();
  expect(screen.text()).toContain('Active cases1,041');
  expect(screen.text()).toContain('Monitored cases2');
  expect(screen.text()).toContain('Open referrals0');
  expect(linesIn('row').at(-1)).toBe('7 2');
  expect(screen.text()).toContain('Small numbers are shown to you alone');
  expect(await screen.violations()).toEqual([]);
});

it('says what is not shown, and why, where the figures leave the service', async () => {
  const screen = await open(
    counts({
      smallNumbersHidden: true,
      casesMonitored: count(null),
      casesByYearGroup: [{ name: '7', count: count(null) }],
    }),
  );
  expect(screen.text()).toContain('Monitored casesnot shown');
  expect(linesIn('row').at(-1)).toBe('7 not shown');
  expect(screen.text()).toContain('are not shown, so that nobody can be recognised');
});

it('has no table where no case is open', async () => {
  const screen = await open(counts({ casesByYearGroup: [] }));
  expect(screen.allByRole('table')).toEqual([]);
});

it('says that the counts could not be read, and reads them again', async () => {
  let failing = true;
  const screen = await open(() =>
    failing ? new Fault('INTERNAL_SERVER_ERROR', 'INC-6') : counts(),
  );
  expect(screen.getByRole('alert').textContent).toContain('INC-6');
  failing = false;
  await screen.press('Try again');
  expect(screen.text()).toContain('Schools served17');
});
