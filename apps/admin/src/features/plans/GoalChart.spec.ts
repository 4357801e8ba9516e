import { expect, it } from 'vitest';
import { linesIn } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import GoalChart from './GoalChart.vue';

const two = [
  { value: 3, ratedBy: 'STUDENT', ratedOn: '2026-09-14' },
  { value: 6, ratedBy: 'STUDENT', ratedOn: '2026-11-09' },
  { value: 5, ratedBy: 'SCHOOL', ratedOn: '2026-10-12' },
];
const open = (ratings: readonly object[]) =>
  show(GoalChart, { props: { aim: 'I ask for help.', ratings } });

it('draws a mark for each rating, and says and lists the same', async () => {
  const screen = await open(two);
  expect(document.querySelectorAll('[data-point]')).toHaveLength(3);
  expect(document.querySelectorAll('polyline')).toHaveLength(2);
  const sentence =
    'Student: 3 on 14 September 2026, 6 on 9 November 2026, 3 up. School: 5 on 12 October 2026.';
  expect(screen.getByRole('img', { name: sentence })).toBeTruthy();
  expect(document.querySelector('figcaption')?.textContent).toBe(sentence);
  document.querySelector('details')?.setAttribute('open', '');
  expect(linesIn('row').slice(1)).toEqual([
    '14 September 2026 Student 3',
    '12 October 2026 School 5',
    '9 November 2026 Student 6',
  ]);
  expect(await screen.violations()).toEqual([]);
});

it('names who rated by shape and line, not by colour', async () => {
  await open(two);
  const [student, school] = [...document.querySelectorAll('polyline')];
  expect(student?.getAttribute('stroke-dasharray')).toBeNull();
  expect(school?.getAttribute('stroke-dasharray')).not.toBeNull();
  const shapes = [...document.querySelectorAll('[data-point]')].map((one) => one.getAttribute('d'));
  expect(new Set(shapes).size).toBe(2);
});

it('says that a goal is not rated yet, without a picture or a table', async () => {
  const screen = await open([]);
  expect(screen.text()).toContain('Not rated yet.');
  expect(screen.allByRole('img')).toEqual([]);
  expect(screen.allByRole('table')).toEqual([]);
});
