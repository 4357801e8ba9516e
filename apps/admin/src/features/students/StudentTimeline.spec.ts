import { expect, it } from 'vitest';
import { anEvent } from '../../testing/casework.ts';
import { linesIn } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { aTimeline } from '../../testing/students.ts';
import { Fault, type Answer } from '../../testing/test-client.ts';
import StudentTimeline from './StudentTimeline.vue';

const open = (answer: Answer) =>
  show(StudentTimeline, { props: { studentId: 's1' }, answers: { StudentTimeline: answer } });
const opened = anEvent({ id: 'e3' });
const submitted = anEvent({ id: 'e2', event: 'REFERRAL_SUBMITTED', actorRole: 'SCHOOL_LEAD' });
const added = anEvent({ id: 'e1', event: 'STUDENT_ADDED' });

it('says what happened, who did it, and in which role', async () => {
  const screen = await open(aTimeline([opened]));
  expect(linesIn('listitem')[0]).toMatch(/^Case opened Robin Example, Manager, /);
  expect(screen.allByRole('list', { name: 'What happened, newest first' })).toHaveLength(1);
  expect(await screen.violations()).toEqual([]);
});

it('says that nothing happened yet', async () => {
  expect((await open(aTimeline([]))).text()).toContain('Nothing yet.');
});

it('adds what is older below, page by page, and then offers no more', async () => {
  const pages: Record<string, object> = {
    null: aTimeline([opened], 'older'),
    older: aTimeline([submitted], 'oldest'),
    oldest: aTimeline([added]),
  };
  const screen = await open(({ after }) => pages[String(after)] ?? {});
  await screen.press('Show older');
  await screen.press('Show older');
  expect(linesIn('listitem').map((line) => line.split(' Robin')[0])).toEqual([
    'Case opened',
    'Referral sent',
    'Student added',
  ]);
  expect(screen.sent('StudentTimeline').at(-1)).toEqual({ id: 's1', after: 'oldest' });
  expect(screen.allByRole('button')).toEqual([]);
});

it('says that it could not be read, and reads it again', async () => {
  let failing = true;
  const screen = await open(() =>
    failing ? new Fault('INTERNAL_SERVER_ERROR', 'INC-8') : aTimeline([opened]),
  );
  expect(screen.getByRole('alert').textContent).toContain('INC-8');
  failing = false;
  await screen.press('Try again');
  expect(linesIn('listitem')).toHaveLength(1);
});

it('keeps what is shown when what is older could not be read', async () => {
  const screen = await open(({ after }) =>
    after === null ? aTimeline([opened], 'older') : new Fault('INTERNAL_SERVER_ERROR', 'INC-9'),
  );
  await screen.press('Show older');
  expect(screen.getByRole('alert').textContent).toContain('INC-9');
  expect(linesIn('listitem')).toHaveLength(1);
});
