import { expect, it } from 'vitest';
import { show } from '../../testing/harness.ts';
import UnrecordedDays from './UnrecordedDays.vue';

const one = (id: string, viewerCanRecord = true) => ({
  id,
  kind: 'ONE_TO_ONE',
  on: '2026-10-02',
  startsAt: '09:30',
  viewerCanRecord,
  school: { id: 'h1', name: 'Example School' },
});
const open = (nodes: readonly object[], totalCount = nodes.length) =>
  show(UnrecordedDays, { props: { unrecorded: { nodes, totalCount } } });

it('counts what is not recorded yet, and leads to each', async () => {
  const screen = await open([one('e1'), one('e2', false)], 25);
  expect(screen.text()).toContain('25 sessions before this day are not recorded yet');
  expect(screen.text()).toContain('The oldest 2 are shown.');
  const to = screen.allByRole('link').map((link) => link.getAttribute('href'));
  expect(to).toEqual(['/sessions/e1/record', '/sessions/e2']);
  expect(await screen.violations()).toEqual([]);
});

it('says it of one', async () => {
  expect((await open([one('e1')])).text()).toContain(
    '1 session before this day is not recorded yet',
  );
});

it('says nothing where all is recorded', async () => {
  expect((await open([])).text()).toBe('');
});
