import { mayRecordConsent } from '../access/consent-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type { SchoolDate } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import type { StudentAgreementAnswer } from './consent-codes.ts';
import type { ConsentViolationCode } from './consent-violations.ts';
import type { ConsentSubject } from './record-consent.ts';

export interface RecordStudentAgreement {
  readonly by: Viewer;
  readonly today: SchoolDate;
  readonly answer: StudentAgreementAnswer;
  readonly words: string | null;
  readonly recordedOn: SchoolDate;
}

export interface StudentAgreementRecorded {
  readonly type: 'StudentAgreementRecorded';
  readonly answer: StudentAgreementAnswer;
  readonly words: string | null;
  readonly recordedOn: SchoolDate;
}

/** SSR-4: the student's own agreement is asked and recorded too, in their words. */
export function recordStudentAgreement(
  student: ConsentSubject,
  { by, today, answer, words, recordedOn }: RecordStudentAgreement,
): Decision<StudentAgreementRecorded, ConsentViolationCode> {
  return decided(
    [
      ...(mayRecordConsent(by, student) ? [] : [violation('NOT_ALLOWED_FOR_ROLE' as const)]),
      ...(recordedOn > today ? [violation('DATE_IN_FUTURE' as const, 'recordedOn')] : []),
    ],
    [{ type: 'StudentAgreementRecorded', answer, words, recordedOn }],
  );
}
