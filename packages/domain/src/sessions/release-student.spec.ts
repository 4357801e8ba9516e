import { describe, it } from 'vitest';
import { A_STUDENT, aConsent, TODAY } from '../consent/consent.builder.ts';
import { consentStanding } from '../consent/consent-standing.ts';
import { given } from '../kernel/given-when-then.ts';
import type { StudentId } from '../kernel/identifiers.ts';
import { releaseStudent, type ReleaseStudent } from './release-student.ts';
import { aGroupOf, aSession, studentIds } from './session.builder.ts';

const withdrawn = consentStanding([aConsent().withdrawn().build()], TODAY);
const onlyOneToOne = consentStanding([aConsent('ONE_TO_ONE').build()], TODAY);
const release: ReleaseStudent = { studentId: A_STUDENT, standing: withdrawn, today: TODAY };
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
    releasing(aSession(), { standing: onlyOneToOne }).then();
    releasing(aGroupOf(3), { standing: onlyOneToOne }).then({ type: 'StudentsChanged' });
  });

  it.each([
    ['was held: the record stays', aSession().held()],
    ['was not held', aSession().notHeld()],
    ['was cancelled before', aSession().cancelled()],
    ['was planned for yesterday and is not recorded yet', aSession().movedTo({ on: '2026-11-13' })],
  ])('leaves what %s', (_situation, session) => {
    releasing(session).then();
  });

  it('concerns nobody else', () => {
    releasing(aGroupOf(2), { studentId: 'student-9' as StudentId }).then();
  });
});
