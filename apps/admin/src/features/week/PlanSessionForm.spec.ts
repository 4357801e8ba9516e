import { expect, it, vi } from 'vitest';
import { currentNotices } from '../../composables/useNotices.ts';
import { problemsSaid, typeDate } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import type { Answer } from '../../testing/test-client.ts';
import { aWeekSession } from '../../testing/week.ts';
import PlanSessionForm from './PlanSessionForm.vue';

const props = {
  schools: [{ id: 'h1', name: 'Example School' }],
  day: '2026-11-24',
  workerId: 'w1',
};
const students = {
  cases: { nodes: [{ id: 'k1', student: { id: 's1', displayName: 'Ada', yearGroup: 8 } }] },
};
const busy = (detail: string) => ({ code: 'WORKER_BUSY', field: 'startsAt', detail });
const planned = (...warnings: object[]) => ({
  __typename: 'SessionSeriesSuccess',
  sessions: [aWeekSession(), aWeekSession({ id: 'x2', on: '2026-12-01' })],
  warnings,
});
const leavingOut: Answer = ({ input }) => ({
  planSeries: (input as { leaveOutTaken: boolean }).leaveOutTaken
    ? planned(busy('2026-12-08'))
    : { __typename: 'RuleViolations', violations: [busy('2026-12-08'), busy('2026-12-15')] },
});

async function openSeries(onDone = vi.fn()) {
  const screen = await show(PlanSessionForm, {
    props: { ...props, onDone },
    answers: { PlanStudents: students, PlanSeries: leavingOut },
  });
  await screen.fill('What', 'ONE_TO_ONE');
  await screen.choose(/^Ada/);
  await screen.fill('Begins at', '9:30');
  await screen.choose(/^Again in later weeks/);
  typeDate('Last day', '2026-12-18');
  await screen.settle();
  return screen;
}

it('lists the days that are taken, and plans the rest when it is asked to', async () => {
  const onDone = vi.fn();
  const screen = await openSeries(onDone);
  expect(screen.allByRole('checkbox', { name: /taken$/ })).toEqual([]);
  await screen.press('Plan the sessions');
  expect(problemsSaid()).toEqual([
    'The worker has another session at this time (8 December 2026)',
    'The worker has another session at this time (15 December 2026)',
  ]);
  expect(await screen.violations()).toEqual([]);
  await screen.choose('Leave out the days that are taken');
  await screen.press('Plan the sessions');
  expect(screen.sent('PlanSeries')[1]).toMatchObject({ input: { leaveOutTaken: true } });
  expect(onDone).toHaveBeenCalledOnce();
  expect(currentNotices.value.at(-1)?.words).toBe(
    '2 sessions are planned. Left out: 8 December 2026.',
  );
});

it('says why a student cannot be in it, at the students', async () => {
  const screen = await show(PlanSessionForm, {
    props,
    answers: {
      PlanStudents: students,
      PlanSession: {
        planSession: {
          __typename: 'RuleViolations',
          violations: [{ code: 'STUDENT_NOT_ON_ROLL', field: 'students.0', detail: null }],
        },
      },
    },
  });
  await screen.fill('What', 'ONE_TO_ONE');
  await screen.choose(/^Ada/);
  await screen.fill('Begins at', '9');
  await screen.press('Plan the session');
  expect(problemsSaid()).toEqual(['The student is not on roll at the school on this day']);
});

it('asks for no student where none is named, and forgets those of another school', async () => {
  const screen = await show(PlanSessionForm, {
    props: { ...props, schools: [...props.schools, { id: 'h2', name: 'Another School' }] },
    answers: {
      PlanStudents: students,
      PlanSession: {
        planSession: { __typename: 'SessionSuccess', session: aWeekSession(), warnings: [] },
      },
    },
  });
  await screen.fill('What', 'ONE_TO_ONE');
  await screen.fill('School', 'h1');
  await screen.choose(/^Ada/);
  await screen.fill('School', 'h2');
  expect(screen.getByLabel(/^Ada/).checked).toBe(false);
  await screen.fill('What', 'ADVICE');
  expect(screen.allByRole('radio', { name: /^Ada/ })).toEqual([]);
  await screen.fill('Begins at', '9');
  await screen.press('Plan the session');
  expect(screen.sent('PlanSession')).toMatchObject([{ input: { kind: 'ADVICE', studentIds: [] } }]);
});
