import { expect, it } from 'vitest';
import { linesIn } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { aMark } from '../../testing/sessions.ts';
import SessionAttendance from './SessionAttendance.vue';

it('says of everybody whether they came, and what the service keeps to itself', async () => {
  const students = [
    aMark('s1', 'Sam Invented'),
    aMark('s2', 'Kit Figment', { attendance: 'LATE', minutesLate: 5 }),
    aMark('s3', 'Ash Fable', { attendance: 'ABSENT', absenceReason: 'SUSPENDED' }),
    aMark('s4', 'Jo Tale', { attendance: 'ATTENDED', privateNote: { id: 'p', note: 'Tired' } }),
    { ...aMark('s5', 'Nobody'), student: null },
  ];
  const screen = await show(SessionAttendance, { props: { students } });
  expect(linesIn('listitem')).toEqual([
    'Sam Invented Expected',
    'Kit Figment Came late, 5 minutes',
    'Ash Fable Absent: Suspended',
    'Jo Tale Came Private to the service: Tired',
    'A student whom you may not see Expected',
  ]);
  expect(await screen.violations()).toEqual([]);
});

it('is not there where nobody is named', async () => {
  expect((await show(SessionAttendance, { props: { students: [] } })).text()).toBe('');
});
