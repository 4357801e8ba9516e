import { expect, it, vi } from 'vitest';
import { currentNotices } from '../../composables/useNotices.ts';
import { refused } from '../../testing/fixtures.ts';
import { problemsSaid } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { aWeekSession } from '../../testing/week.ts';
import CancelSessionForm from './CancelSessionForm.vue';

const session = aWeekSession({ seriesId: 'r1' });
const open = (answer: object, props: object = {}) =>
  show(CancelSessionForm, {
    props: { session, ...props },
    answers: { CancelSession: { cancelSession: answer } },
  });

it('calls off the later ones too when it is asked to, and says how many', async () => {
  const onDone = vi.fn();
  const sessions = [session, { ...session, id: 'x2' }];
  const screen = await open(
    { __typename: 'SessionSeriesSuccess', sessions, warnings: [] },
    { onDone },
  );
  expect(await screen.violations()).toEqual([]);
  await screen.choose('This one and the later ones');
  await screen.fill('Why is it cancelled?', 'SCHOOL_CLOSED');
  await screen.press('Cancel the session');
  expect(screen.sent('CancelSession')).toMatchObject([
    { input: { sessionId: 'x1', reason: 'SCHOOL_CLOSED', andLater: true } },
  ]);
  expect(onDone).toHaveBeenCalledOnce();
  expect(currentNotices.value.at(-1)?.words).toBe('2 sessions are cancelled.');
});

it('asks about no others where there are none', async () => {
  const screen = await open(refused('SESSION_HAS_PASSED'), { session: aWeekSession() });
  expect(screen.allByRole('radio')).toEqual([]);
  await screen.fill('Why is it cancelled?', 'SCHOOL_CLOSED');
  await screen.press('Cancel the session');
  expect(problemsSaid()).toEqual(['The day of the session has passed: say whether it was held']);
});
