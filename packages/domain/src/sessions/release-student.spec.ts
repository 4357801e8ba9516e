import { describe, it } from 'vitest';
import { A_CASE, A_SCHOOL, ANOTHER_SCHOOL } from '../access/viewer.builder.ts';
import { A_STUDENT, aConsent, TODAY } from '../consent/consent.builder.ts';
import { consentStanding } from '../consent/consent-standing.ts';
import { given } from '../kernel/given-when-then.ts';
import type { CaseId, GroupId, StudentId } from '../kernel/identifiers.ts';
import { releaseStudent, type ReleaseStudent } from './release-student.ts';
import { aGroupOf, aSession, studentIds } from './session.builder.ts';

const withdrawn = consentStanding([aConsent().withdrawn().build()], TODAY);
const onlyOneToOne = consentStanding([aConsent('ONE_TO_ONE').build()], TODAY);
const consent = (standing = withdrawn) => ({
  cause: { code: 'CONSENT_WITHDRAWN', standing } as const,
});
const release: ReleaseStudent = {
  studentId: A_STUDENT,
  ...consent(),
  unseen: 0,
  today: TODAY,
};
const releasing = (session = aSession(), parts: Partial<ReleaseStudent> = {}) =>
  given(session.build()).when(releaseStudent, { ...release, ...parts });

describe('consent that is taken back (CNS-3)', () => {
  it('cancels what is planned with the student alone, that day and after', () => {
    const cancelled = {
      type: 'SessionCancelled',
      reason: 'CONSENT_WITHDRAWN',
      whose: 'FAMILY',
    } as const;
    releasing().then(cancelled);
    releasing(aSession().movedTo({ on: '2026-12-01' })).then(cancelled);
    releasing(aGroupOf(1)).then(cancelled);
  });

  it('lets a group go on without the student', () => {
    releasing(aGroupOf(3)).then({
      type: 'StudentsChanged',
      students: studentIds(3)
        .slice(1)
        .map((studentId) => ({ studentId })),
    });
  });

  it('to group work leaves one to one support as it is, and the other way round', () => {
    releasing(aSession(), consent(onlyOneToOne)).then();
    releasing(aGroupOf(3), consent(onlyOneToOne)).then({ type: 'StudentsChanged' });
  });

  it.each([
    ['was held: the record stays', aSession().held()],
    ['was not held', aSession().notHeld()],
    ['was cancelled before', aSession().cancelled()],
    ['was planned for yesterday and is not recorded yet', aSession().movedTo({ on: '2026-11-13' })],
  ])('leaves what %s', (_situation, session) => {
    releasing(session).then();
  });

  it('does not call off what another school’s student comes to', () => {
    releasing(aGroupOf(1), { unseen: 2 }).then({ type: 'StudentsChanged', students: [] });
  });

  it('concerns nobody else', () => {
    releasing(aGroupOf(2), { studentId: 'student-9' as StudentId }).then();
  });
});

describe('a case that is closed (CAS-1)', () => {
  const closed = (caseId = A_CASE) => ({ cause: { code: 'CASE_CLOSED', caseId } as const });

  it('takes its student off what is planned, of whichever kind', () => {
    releasing(aGroupOf(3), closed()).then({ type: 'StudentsChanged' });
    for (const kind of ['ONE_TO_ONE', 'MEETING'] as const)
      releasing(aSession(kind), closed()).then({
        type: 'SessionCancelled',
        reason: 'CASE_CLOSED',
        whose: 'SERVICE',
      });
  });

  it('leaves what another case carries, or none', () => {
    releasing(aSession(), closed('case-9' as CaseId)).then();
    const students = [{ studentId: A_STUDENT, caseId: null }];
    releasing(aSession('ONE_TO_ONE', 1, { students }), closed()).then();
  });
});

describe('a student who leaves a school (GRP-2)', () => {
  const left = (schoolId = A_SCHOOL) => ({ cause: { code: 'LEFT_SCHOOL', schoolId } as const });

  it('is expected there no more, and elsewhere as before', () => {
    releasing(aSession(), left()).then({ type: 'SessionCancelled', reason: 'LEFT_SCHOOL' });
    releasing(aSession('MEETING', 2), left()).then({ type: 'StudentsChanged' });
    releasing(aSession(), left(ANOTHER_SCHOOL)).then();
  });

  it('is expected with a group for as long as they have the place', () => {
    releasing(aSession('WORKSHOP', 2, { groupId: 'group-1' as GroupId }), left()).then();
  });
});
