import { expect, it } from 'vitest';
import { aCase, aCover } from '../../testing/casework.ts';
import { linesIn } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import CaseSummary from './CaseSummary.vue';

const open = (more: object = {}) => show(CaseSummary, { props: { found: aCase(more) } });

it('says whose case it is, since when, and from which referral', async () => {
  const screen = await open({ workerToday: { id: 'w2', name: 'Covering Worker' } });
  expect(screen.text()).toContain('Dedicated workerInvented Worker');
  expect(screen.text()).toContain('Worker todayCovering Worker');
  expect(screen.text()).toContain('Opened21 September 2026');
  expect(screen.getByRole('link', { name: 'R-ABC234' }).getAttribute('href')).toBe('/referrals/r1');
  expect(await screen.violations()).toEqual([]);
});

it('says nothing of a check or a closing that there is not', async () => {
  const screen = await open();
  expect(screen.text()).not.toContain('Next check');
  expect(screen.text()).not.toContain('Outcome');
});

it('says when a monitored case is looked at next', async () => {
  const screen = await open({ status: 'MONITORED', nextCheckOn: '2026-12-07' });
  expect(screen.text()).toContain('Next check7 December 2026');
});

it('says how and why a closed case ended', async () => {
  const screen = await open({
    status: 'CLOSED',
    closedOn: '2026-11-06',
    outcome: 'MOVED_SCHOOL',
    closingReason: 'The family moved',
  });
  expect(screen.text()).toContain('Closed6 November 2026');
  expect(screen.text()).toContain('OutcomeMoved school');
  expect(screen.text()).toContain('Why it closedThe family moved');
});

it.each([
  ['2026-07-17', 'Closed 17 July 2026'],
  [null, 'Open it'],
])('leads to the earlier case, closed %s', async (closedOn, words) => {
  const screen = await open({ previousCase: { id: 'k0', closedOn } });
  expect(screen.getByRole('link', { name: words }).getAttribute('href')).toBe('/cases/k0');
});

it('lists the cover, to the day on which it really ended', async () => {
  await open({
    covers: { nodes: [aCover(), aCover({ id: 'v2', endedOn: '2099-01-20', reason: 'Illness' })] },
  });
  expect(linesIn('listitem')).toEqual([
    'Covering Worker, 12 January 2099 to 12 February 2099: Parental leave',
    'Covering Worker, 12 January 2099 to 20 January 2099: Illness',
  ]);
});
