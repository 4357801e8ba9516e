import { expect, it, vi } from 'vitest';
import { currentNotices } from '../../composables/useNotices.ts';
import { refused } from '../../testing/fixtures.ts';
import { problemsSaid } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { aWeekSession } from '../../testing/week.ts';
import MoveSessionForm from './MoveSessionForm.vue';

const to = { on: '2026-11-26', startsAt: '10:15', minutes: 30 };
const open = (answer: object, props: object = {}) =>
  show(MoveSessionForm, {
    props: { session: aWeekSession(), ...props },
    answers: { MoveSession: { moveSession: answer } },
  });
const moved = (...sessions: object[]) => ({
  __typename: 'SessionSeriesSuccess',
  sessions,
  warnings: [],
});

it('opens with where it was begun to be moved, and says where it went', async () => {
  const onDone = vi.fn();
  const later = aWeekSession({ ...to, version: 2 });
  const screen = await open(moved(later, later), { to, onDone });
  expect(screen.getByLabel('Begins at').value).toBe('10:15');
  expect(screen.allByRole('radio', { name: 'Only this one' })).toEqual([]);
  expect(await screen.violations()).toEqual([]);
  await screen.fill('Why is it moved?', 'ROOM_GONE');
  await screen.press('Move the session');
  expect(screen.sent('MoveSession')).toMatchObject([
    { input: { ...to, room: 'Library', reason: 'ROOM_GONE', andLater: false } },
  ]);
  expect(onDone).toHaveBeenCalledOnce();
  expect(currentNotices.value.at(-1)?.words).toBe(
    'Moved to Thursday 26 November, 10:15 to 10:45. Later ones moved with it: 1.',
  );
});

it('says at the day that the school is shut', async () => {
  const screen = await open(refused('NOT_A_SCHOOL_DAY', 'on', '2026-11-26'));
  await screen.fill('Why is it moved?', 'ROOM_GONE');
  await screen.press('Move the session');
  expect(problemsSaid()).toEqual(['Students are not in school on this day (26 November 2026)']);
});
