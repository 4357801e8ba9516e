import { describe, it } from 'vitest';
import {
  A_CENTRE,
  A_SCHOOL,
  ANOTHER_SCHOOL,
  aReferrer,
  aWorker,
  onlookers,
} from '../access/viewer.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { A_STUDENT, TODAY } from './consent.builder.ts';
import { STUDENT_AGREEMENT_ANSWERS } from './consent-codes.ts';
import { recordStudentAgreement } from './record-student-agreement.ts';

const student = { centreId: A_CENTRE, studentId: A_STUDENT, schoolId: A_SCHOOL };
const asked = {
  by: aWorker(),
  today: TODAY,
  answer: 'AGREES_IN_PART',
  words: 'Not at lunchtime.',
  recordedOn: TODAY,
} as const;

describe('the student’s own agreement (SSR-4)', () => {
  it.each(STUDENT_AGREEMENT_ANSWERS)('is recorded as it was given: %s', (answer) => {
    given(student)
      .when(recordStudentAgreement, { ...asked, answer })
      .then({ type: 'StudentAgreementRecorded', answer, words: 'Not at lunchtime.' });
  });

  it('was not asked for tomorrow', () => {
    given(student)
      .when(recordStudentAgreement, { ...asked, recordedOn: '2026-11-17' })
      .thenRefused('DATE_IN_FUTURE at recordedOn');
  });

  it.each([aReferrer(ANOTHER_SCHOOL), ...onlookers()])(
    'is not recorded by $role elsewhere',
    (by) => {
      given(student)
        .when(recordStudentAgreement, { ...asked, by })
        .thenRefused('NOT_ALLOWED_FOR_ROLE');
    },
  );
});
