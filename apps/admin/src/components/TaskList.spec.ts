import { expect, it } from 'vitest';
import { linesIn } from '../testing/forms.ts';
import { show } from '../testing/harness.ts';
import TaskList from './TaskList.vue';

const tasks = [
  { key: 'a', title: 'Reasons', to: '/a', state: 'DONE' },
  { key: 'b', title: 'Strengths', to: '/b', state: 'STARTED', hint: 'Two questions left' },
  { key: 'c', title: 'Consent', to: '/c', state: 'NOT_STARTED' },
  { key: 'd', title: 'Sign-off', to: '/d', state: 'BLOCKED' },
];
const open = () => show(TaskList, { props: { label: 'Sections', tasks } });

it('says of each task how far it is', async () => {
  const screen = await open();
  expect(linesIn('listitem')).toEqual([
    'Reasons Complete',
    'Strengths Two questions left Started, not complete',
    'Consent Not started',
    'Sign-off Cannot start yet',
  ]);
  expect(await screen.violations()).toEqual([]);
});

it('leads to every task but one that cannot start yet', async () => {
  const screen = await open();
  expect(screen.allByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/a',
    '/b',
    '/c',
  ]);
});

it('reads out with the link how far the task is', async () => {
  const screen = await open();
  const described = screen
    .getByRole('link', { name: 'Strengths' })
    .getAttribute('aria-describedby');
  expect(document.getElementById(described ?? '')?.textContent.trim()).toBe(
    'Started, not complete',
  );
});
