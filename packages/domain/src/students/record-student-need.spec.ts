import { describe, it } from 'vitest';
import {
  A_CENTRE,
  A_SCHOOL,
  ANOTHER_SCHOOL,
  aReferrer,
  aWorker,
} from '../access/viewer.builder.ts';
import { TODAY } from '../consent/consent.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { PRESENTING_REASONS, SAID_BY } from '../referrals/referral-content.ts';
import { recordStudentNeed } from './record-student-need.ts';

const student = { centreId: A_CENTRE, schoolId: A_SCHOOL };
const heard = {
  by: aWorker(),
  today: TODAY,
  need: 'UNSTRUCTURED_TIME',
  saidBy: 'STUDENT',
  recordedOn: TODAY,
} as const;

describe('a need (NEED-1, CAS-4)', () => {
  it.each(SAID_BY)('keeps who says so: %s', (saidBy) => {
    given(student)
      .when(recordStudentNeed, { ...heard, saidBy })
      .then({ type: 'StudentNeedRecorded', need: 'UNSTRUCTURED_TIME', saidBy });
  });

  it.each(PRESENTING_REASONS)('may be %s', (need) => {
    given(student)
      .when(recordStudentNeed, { ...heard, need })
      .then({ type: 'StudentNeedRecorded', need });
  });

  it('was not heard tomorrow', () => {
    given(student)
      .when(recordStudentNeed, { ...heard, recordedOn: '2026-11-17' })
      .thenRefused('RECORDED_IN_FUTURE at recordedOn');
  });

  it('is not recorded by another school', () => {
    given(student)
      .when(recordStudentNeed, { ...heard, by: aReferrer(ANOTHER_SCHOOL) })
      .thenRefused('NOT_YOUR_SCHOOL');
  });
});
