import { expect, it } from 'vitest';
import { linesIn } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { aStudent } from '../../testing/students.ts';
import StudentSummary from './StudentSummary.vue';

const open = (more: object = {}) => show(StudentSummary, { props: { student: aStudent(more) } });

it('says who the student is, and what is not recorded', async () => {
  const screen = await open();
  expect(screen.text()).toContain('Full nameSamuel Invented');
  expect(screen.text()).toContain('Date of birth4 May 2013');
  expect(screen.text()).toContain('SexNot stated');
  expect(screen.text()).toContain('Special educational needsNot recorded');
  expect(screen.text()).toContain('None recorded.');
  expect(screen.text()).toContain('Nobody recorded.');
  expect(await screen.violations()).toEqual([]);
});

it('says the numbers by which schools and registers know the student', async () => {
  const screen = await open({ upn: 'A801200001015', uln: '1000000011' });
  expect(screen.text()).toContain('Unique pupil numberA801200001015');
  expect(screen.text()).toContain('Unique learner number1000000011');
});

it('says why there is no pupil number, where the school knows', async () => {
  const screen = await open({ upnUnknownReason: 'UN5' });
  expect(screen.text()).toContain('Unique pupil numberNone: records do not match');
  expect(screen.text()).toContain('Unique learner numberNot recorded');
});

it('says in words which special educational need is recorded', async () => {
  const screen = await open({
    currentSenProvision: { id: 'p1', provision: 'K', primaryNeed: 'SEMH', from: '2025-01-06' },
  });
  expect(screen.text()).toContain('Special educational needsSEN support');
});

it('says who described a need, and when', async () => {
  await open({
    needs: {
      nodes: [
        {
          id: 'd1',
          need: 'EMOTIONAL_REGULATION',
          saidBy: 'STUDENT',
          note: 'Mostly after lunch',
          recordedOn: '2026-10-01',
          endedOn: null,
        },
      ],
    },
  });
  expect(linesIn('listitem')[0]).toBe(
    'Managing feelings (said by: student, 1 October 2026) Mostly after lunch',
  );
});

it('shows a need that has ended as ended, after those that go on', async () => {
  const need = { saidBy: 'SCHOOL', note: null, recordedOn: '2026-10-01', endedOn: null };
  await open({
    needs: {
      nodes: [
        { ...need, id: 'd1', need: 'EMOTIONAL_REGULATION', endedOn: '2026-11-03' },
        { ...need, id: 'd2', need: 'ATTENDANCE' },
      ],
    },
  });
  expect(linesIn('listitem').slice(0, 2)).toEqual([
    'Attendance (said by: school, 1 October 2026)',
    'Managing feelings (said by: school, 1 October 2026) Ended on 3 November 2026',
  ]);
});

it('says how a parent is reached, and what was stated of their responsibility', async () => {
  const contact = {
    id: 'o1',
    name: 'Invented Parent',
    relationship: 'MOTHER',
    parentalResponsibility: 'HELD',
    telephone: '01462 000000',
    email: null,
    note: null,
  };
  await open({ contacts: { nodes: [contact] } });
  expect(linesIn('listitem')[0]).toBe(
    'Invented Parent , mother. Holds parental responsibility. 01462 000000.',
  );
});

it('lists the schools, the present one without an end', async () => {
  const past = {
    id: 'n0',
    kind: 'SUBSIDIARY',
    yearGroup: 7,
    from: '2023-09-04',
    to: '2024-07-19',
    school: { id: 'h0', name: 'Earlier School' },
  };
  const { enrolments } = aStudent();
  await open({ enrolments: { nodes: [...enrolments.nodes, past] } });
  expect(linesIn('listitem')).toEqual([
    'Example School, main school, from 2 September 2024',
    'Earlier School, second school, from 4 September 2023 to 19 July 2024',
  ]);
});
