import { expect, it, vi } from 'vitest';
import { show } from '../../testing/harness.ts';
import { aWeekSession } from '../../testing/week.ts';
import SessionPanel from './SessionPanel.vue';

it('says what the session is, and leads to it, to a move and to a cancellation', async () => {
  const [onMove, onCancel] = [vi.fn(), vi.fn()];
  const screen = await show(SessionPanel, {
    props: { session: aWeekSession(), onMove, onCancel },
  });
  expect(screen.text()).toContain('Tuesday 24 November, 09:00 to 09:45');
  expect(screen.getByRole('link', { name: 'Open the session' }).getAttribute('href')).toBe(
    '/sessions/x1',
  );
  expect(await screen.violations()).toEqual([]);
  await screen.press('Move to…');
  await screen.press('Cancel it');
  expect([onMove, onCancel].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

it('offers neither for a session that the viewer may not move', async () => {
  const session = aWeekSession({
    viewerCanMove: false,
    studentCount: 0,
    students: { nodes: [] },
  });
  const screen = await show(SessionPanel, { props: { session } });
  expect(screen.allByRole('button')).toEqual([]);
  expect(screen.text()).toContain('No student is named');
});
