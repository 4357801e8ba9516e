import { describe, it } from 'vitest';
import { A_CENTRE, A_SCHOOL, ANOTHER_SCHOOL, aReferrer } from '../access/viewer.builder.ts';
import { TODAY } from '../consent/consent.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { correctStudentDetails } from './correct-student-details.ts';
import { studentDetails } from './student.builder.ts';

const student = { ...studentDetails(), centreId: A_CENTRE, schoolId: A_SCHOOL };
const correct = { by: aReferrer(), today: TODAY, details: studentDetails() };

describe('details that are put right', () => {
  it('say which, for the history', () => {
    given(student)
      .when(correctStudentDetails, {
        ...correct,
        details: studentDetails({ preferredName: 'Ro', upn: null, upnUnknownReason: 'UN5' }),
      })
      .then({
        type: 'StudentDetailsCorrected',
        changed: ['preferredName', 'upn', 'upnUnknownReason'],
      });
  });

  it('are nothing to do where only spaces and small letters differ', () => {
    given(student).when(correctStudentDetails, correct).then();
    given(student)
      .when(correctStudentDetails, {
        ...correct,
        details: studentDetails({ upn: ' p919000024001' }),
      })
      .then();
  });

  it('follow the same rules as new ones', () => {
    given(student)
      .when(correctStudentDetails, {
        ...correct,
        by: aReferrer(ANOTHER_SCHOOL),
        details: studentDetails({ familyName: '' }),
      })
      .thenRefused('NOT_YOUR_SCHOOL', 'FAMILY_NAME_MISSING');
    given(student)
      .when(correctStudentDetails, { ...correct, details: studentDetails({ yearGroup: 10 }) })
      .then({ type: 'StudentDetailsCorrected', changed: ['yearGroup'] })
      .warning('YEAR_GROUP_MISMATCH');
  });
});
