import { expect, it } from 'vitest';
import { linesIn } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { aBalanceWeek, aWeekSchool } from '../../testing/week.ts';
import WeekBalances from './WeekBalances.vue';

const open = (...schools: ReturnType<typeof aWeekSchool>[]) =>
  show(WeekBalances, { props: { schools, monday: '2026-11-23' } });

it('says for each school what is given of what was promised, what is to plan, and what is owed', async () => {
  const screen = await open(aWeekSchool());
  expect(linesIn('listitem')).toEqual([
    'Example School 3 h of 3 h 30 min Still to plan: 30 min Owed to the school: 3 h 15 min this term',
  ]);
  expect(screen.getByRole('link', { name: 'Example School' }).getAttribute('href')).toBe(
    '/schools/h1/time',
  );
  expect(await screen.violations()).toEqual([]);
});

it('says where more is given than was promised', async () => {
  const week = aBalanceWeek({ notRecorded: 75, unplanned: -45 });
  await open(aWeekSchool({ weeks: [week] }));
  expect(linesIn('listitem')[0]).toContain('4 h 15 min of 3 h 30 min 45 min more than promised');
});

it('says that a week of no term promises nothing', async () => {
  await open(aWeekSchool({ weeks: [], terms: [] }));
  expect(linesIn('listitem')).toEqual(['Example School Nothing is promised in this week.']);
});

it('says where no school is allocated', async () => {
  const screen = await open();
  expect(screen.text()).toContain('No school is allocated in this week.');
});
