import { expect, it } from 'vitest';
import { currentNotices } from '../../composables/useNotices.ts';
import { aViewer } from '../../testing/fixtures.ts';
import { show } from '../../testing/harness.ts';
import { sessionSaved } from '../../testing/sessions.ts';
import UnplannedSessionPage from './UnplannedSessionPage.vue';

const open = (path: string) =>
  show(UnplannedSessionPage, {
    path,
    viewer: aViewer('OUTREACH_WORKER'),
    answers: {
      SchoolsServed: {
        allocations: { nodes: [{ id: 'a1', school: { id: 'h1', name: 'Example School' } }] },
      },
      RecordUnplannedSession: { recordUnplannedSession: sessionSaved({ kind: 'ADVICE' }) },
    },
  });

it('records on the day from which it was opened, and goes back to it', async () => {
  const screen = await open('/sessions/add?on=2026-10-05');
  await screen.fill('Began at', '12:20');
  await screen.choose('Coping strategies');
  expect(await screen.violations()).toEqual([]);
  await screen.press('Save');
  expect(screen.sent('RecordUnplannedSession')).toMatchObject([
    { input: { on: '2026-10-05', startsAt: '12:20', schoolId: 'h1' } },
  ]);
  expect(screen.router.currentRoute.value.fullPath).toBe('/day?on=2026-10-05');
  expect(currentNotices.value.map(({ words }) => words)).toEqual(['It is recorded.']);
});

it('opens with today where the address names no day', async () => {
  const screen = await open('/sessions/add?on=someday');
  expect(screen.getByLabel('Began at').value).toMatch(/^\d\d:\d\d$/);
});
