import { expect, it } from 'vitest';
import { linesIn } from '../testing/forms.ts';
import { show } from '../testing/harness.ts';
import LinkTabs from './LinkTabs.vue';

const tabs = [
  { to: '/schools/h1', label: 'Overview' },
  { to: '/schools/h1/cases', label: 'Cases', count: 0 },
];
const open = (path = '/schools/h1') =>
  show(LinkTabs, { path, props: { label: 'Example School', tabs } });

it('leads to the parts, with how many there are, also when there are none', async () => {
  const screen = await open();
  expect(screen.getByRole('navigation', { name: 'Example School' }).textContent).toContain(
    'Overview',
  );
  expect(linesIn('link')).toEqual(['Overview', 'Cases (0)']);
  expect(await screen.violations()).toEqual([]);
});

it.each([
  ['/schools/h1', 'Overview'],
  ['/schools/h1/cases', 'Cases (0)'],
])('at %s says that %s is the present part, and no other', async (path, name) => {
  const screen = await open(path);
  const here = screen.allByRole('link').filter((link) => link.ariaCurrent === 'page');
  expect(here).toEqual([screen.getByRole('link', { name })]);
});
