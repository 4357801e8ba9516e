import { expect, it } from 'vitest';
import { linesIn } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import StudentWork from './StudentWork.vue';

it('leads to the cases and referrals, each with how it stands', async () => {
  const screen = await show(StudentWork, {
    props: {
      cases: [
        {
          ...{ id: 'k1', status: 'MONITORED', openedOn: '2026-09-21' },
          plan: { reviewStanding: 'DUE' },
        },
      ],
      referrals: [
        {
          id: 'r1',
          reference: 'R-ABC234',
          status: 'ACCEPTED',
          submittedAt: '2026-09-14T10:00:00Z',
        },
      ],
    },
  });
  expect(linesIn('listitem')).toEqual([
    'Case from 21 September 2026 Monitored Profile and plan Review due',
    'Referral R-ABC234, 14 September 2026 Accepted',
  ]);
  expect(screen.allByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/cases/k1',
    '/cases/k1/plan',
    '/referrals/r1',
  ]);
  expect(await screen.violations()).toEqual([]);
});

it('writes the day of a referral as it was where the schools are', async () => {
  await show(StudentWork, {
    props: {
      cases: [],
      referrals: [
        { id: 'r1', reference: 'R-1', status: 'SUBMITTED', submittedAt: '2026-07-01T23:30:00Z' },
      ],
    },
  });
  expect(linesIn('listitem')[0]).toContain('2 July 2026');
});

it('says that the student is not known to the service', async () => {
  const screen = await show(StudentWork, { props: { cases: [], referrals: [] } });
  expect(screen.text()).toContain('Not known to the service.');
});
