import { expect, it } from 'vitest';
import { aConsent, anEvent, consents } from '../../testing/casework.ts';
import { show } from '../../testing/harness.ts';
import { studentSessions } from '../../testing/sessions.ts';
import { aStudent, aTimeline } from '../../testing/students.ts';
import { Fault, type Answer } from '../../testing/test-client.ts';
import StudentPage from './StudentPage.vue';

const open = (more: object = {}, answers: Record<string, Answer> = {}) =>
  show(StudentPage, {
    path: '/students/s1',
    route: '/students/:id',
    answers: {
      StudentPage: { student: aStudent(more) },
      StudentTimeline: aTimeline([anEvent()]),
      StudentSessions: studentSessions([]),
      ...answers,
    },
  });
const all = {
  viewerCanStartReferral: true,
  viewerCanRecordConsent: true,
  ...consents(aConsent()),
};

it('shows the student by the name they like, and what happened', async () => {
  const screen = await open(all);
  expect(screen.getByRole('heading', { name: 'Sam Invented' }).localName).toBe('h1');
  expect(screen.text()).toContain('Year 8, Example School');
  expect(screen.text()).toContain('signed by Invented Parent');
  expect(screen.text()).toContain('Case opened');
  expect(await screen.violations()).toEqual([]);
});

it('offers what a person may do who may do everything', async () => {
  const screen = await open(all);
  expect(screen.allByRole('button', { name: 'Refer this student' })).toHaveLength(1);
  expect(screen.getByRole('link', { name: 'Record a request form' }).getAttribute('href')).toBe(
    '/students/s1/consent',
  );
  expect(screen.getByRole('link', { name: 'Print the request form' }).getAttribute('href')).toBe(
    '/students/s1/request-form',
  );
  expect(screen.allByRole('button', { name: 'Record the answer' })).toHaveLength(1);
});

it('offers nothing to a person who may only read', async () => {
  const screen = await open();
  expect(screen.allByRole('button')).toEqual([]);
  expect(screen.allByRole('link', { name: /request form/ })).toEqual([]);
});

it('offers no second referral while one is open', async () => {
  const screen = await open({
    ...all,
    openReferral: { id: 'r1', reference: 'R-ABC234', status: 'SUBMITTED' },
  });
  expect(screen.allByRole('button', { name: 'Refer this student' })).toEqual([]);
});

it('leads back to a referral that was begun', async () => {
  const screen = await open({
    ...all,
    referralDrafts: { nodes: [{ id: 'd1', savedAt: '2026-11-20T09:00:00Z' }] },
  });
  expect(screen.getByRole('link', { name: 'Go on with the referral' }).getAttribute('href')).toBe(
    '/referrals/drafts/d1',
  );
});

it('shows the student’s answer as soon as it is recorded', async () => {
  const said = { id: 'g1', answer: 'AGREES', words: 'Yes please', recordedOn: '2026-11-20' };
  const screen = await open(all, {
    RecordStudentAgreement: {
      recordStudentAgreement: {
        __typename: 'StudentSuccess',
        student: { id: 's1', studentAgreements: { nodes: [said] } },
      },
    },
  });
  await screen.choose('Agrees');
  await screen.press('Record the answer');
  expect(screen.text()).toContain('Agrees, asked on 20 November 2026. Yes please');
});

it('says the same of a student who is not there and of one who is not yours', async () => {
  const screen = await open({}, { StudentPage: { student: null } });
  expect(screen.getByRole('heading').textContent).toBe('Page not found');
});

it('says that it could not be read, and reads it again', async () => {
  let failing = true;
  const screen = await open(
    {},
    {
      StudentPage: () =>
        failing ? new Fault('INTERNAL_SERVER_ERROR', 'INC-1') : { student: aStudent() },
    },
  );
  expect(screen.getByRole('alert').textContent).toContain('INC-1');
  failing = false;
  await screen.press('Try again');
  expect(screen.getByRole('heading', { name: 'Sam Invented' }).localName).toBe('h1');
});
