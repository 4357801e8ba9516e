import { describe, it } from 'vitest';
import {
  A_CENTRE,
  A_SCHOOL,
  aLead,
  aManager,
  ANOTHER_SCHOOL,
  aReferrer,
  aWorker,
  onlookers,
} from '../access/viewer.builder.ts';
import { TODAY } from '../consent/consent.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { addStudent } from './add-student.ts';
import { studentDetails } from './student.builder.ts';

const school = { centreId: A_CENTRE, schoolId: A_SCHOOL };
const add = { by: aReferrer(), today: TODAY, details: studentDetails(), onRollFrom: '2026-09-01' };

describe('a student', () => {
  it.each([aReferrer(), aLead(), aManager(), aWorker()])('is added by $role', (by) => {
    given(school)
      .when(addStudent, { ...add, by })
      .then({ type: 'StudentAdded', details: studentDetails(), onRollFrom: '2026-09-01' })
      .warning();
  });

  it('is added as tidied', () => {
    given(school)
      .when(addStudent, {
        ...add,
        details: studentDetails({ givenName: ' Rowan ', upn: 'p919000024001' }),
      })
      .then({ type: 'StudentAdded', details: studentDetails() });
  });

  it('is on roll today at the latest', () => {
    given(school)
      .when(addStudent, { ...add, onRollFrom: TODAY })
      .then({ type: 'StudentAdded' });
    given(school)
      .when(addStudent, { ...add, onRollFrom: '2026-11-17' })
      .thenRefused('ON_ROLL_IN_FUTURE at onRollFrom');
  });

  it('may be out of year, which is said', () => {
    given(school)
      .when(addStudent, { ...add, details: studentDetails({ yearGroup: 8 }) })
      .then({ type: 'StudentAdded' })
      .warning('YEAR_GROUP_MISMATCH at yearGroup');
  });

  it('is refused with all that is wrong', () => {
    given(school)
      .when(addStudent, {
        ...add,
        by: aReferrer(ANOTHER_SCHOOL),
        details: studentDetails({ givenName: '', upn: 'nonsense' }),
        onRollFrom: '2027-01-04',
      })
      .thenRefused('NOT_YOUR_SCHOOL', 'GIVEN_NAME_MISSING', 'UPN_FORMAT', 'ON_ROLL_IN_FUTURE');
  });

  it.each(onlookers())('is not added by $role', (by) => {
    given(school)
      .when(addStudent, { ...add, by })
      .thenRefused('NOT_YOUR_SCHOOL');
  });
});
