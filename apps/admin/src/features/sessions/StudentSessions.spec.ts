import { expect, it } from 'vitest';
import { linesIn } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { aGroupSession, aSession, studentSessions } from '../../testing/sessions.ts';
import { Fault, type Answer } from '../../testing/test-client.ts';
import StudentSessions from './StudentSessions.vue';

const open = (answer: Answer) =>
  show(StudentSessions, { props: { studentId: 's1' }, answers: { StudentSessions: answer } });
const row = (id: string, session: object, more: object = {}) => ({
  id,
  attendance: null,
  minutesLate: null,
  absenceReason: null,
  session,
  ...more,
});
const held = { standing: 'HAPPENED', workedOn: 'Breathing', nextStep: 'Try the card' };

it('says of each when it was, whether the student came, what was done and what comes next', async () => {
  const screen = await open(
    studentSessions([
      row('m1', aSession({ id: 'e2' })),
      row('m2', aSession(held), { attendance: 'LATE', minutesLate: 10 }),
    ]),
  );
  const [planned, recorded] = linesIn('listitem');
  expect(planned).toContain('Planned');
  expect(recorded).toContain('5 October 2026, 10:00 Came late, 10 minutes');
  expect(recorded).toContain('Next: Try the card');
  expect(await screen.violations()).toEqual([]);
});

it('of a group names no other child, and asks for none', async () => {
  const screen = await open(
    studentSessions([row('m1', aGroupSession(held), { attendance: 'ATTENDED' })]),
  );
  expect(screen.text()).toContain('Small group');
  for (const name of ['Kit', 'Ash']) expect(screen.text()).not.toContain(name);
});

it('says that there are none yet', async () => {
  expect((await open(studentSessions([]))).text()).toContain('No sessions yet.');
});

it('adds what is earlier below', async () => {
  const pages: Record<string, object> = {
    null: studentSessions([row('m1', aSession())], 'more'),
    more: studentSessions([row('m2', aSession({ id: 'e0', on: '2026-09-28' }))]),
  };
  const screen = await open(({ after }) => pages[String(after)] ?? {});
  await screen.press('Show earlier sessions');
  expect(linesIn('listitem').map((line) => line.slice(0, 14))).toEqual([
    '5 October 2026',
    '28 September 2',
  ]);
  expect(screen.allByRole('button')).toEqual([]);
});

it('says that it could not be read, and reads it again', async () => {
  let failing = true;
  const screen = await open(() =>
    failing
      ? new Fault('INTERNAL_SERVER_ERROR', 'INC-8')
      : studentSessions([row('m1', aSession())]),
  );
  expect(screen.getByRole('alert').textContent).toContain('INC-8');
  failing = false;
  await screen.press('Try again');
  expect(linesIn('listitem')).toHaveLength(1);
});
