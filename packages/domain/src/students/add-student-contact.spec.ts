import { describe, it } from 'vitest';
import { A_CENTRE, A_SCHOOL, ANOTHER_SCHOOL, aReferrer } from '../access/viewer.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { addStudentContact } from './add-student-contact.ts';

const student = { centreId: A_CENTRE, schoolId: A_SCHOOL };
const contact = { by: aReferrer(), name: 'A parent', telephone: '01632 960001', email: null };

describe('somebody to get in touch with', () => {
  it('is added', () => {
    given(student).when(addStudentContact, contact).then({ type: 'StudentContactAdded' }).warning();
  });

  it('is added with an e-mail address alone', () => {
    given(student)
      .when(addStudentContact, { ...contact, telephone: null, email: 'parent@example.org' })
      .then({ type: 'StudentContactAdded' })
      .warning();
  });

  it('is added without either, which is said', () => {
    given(student)
      .when(addStudentContact, { ...contact, telephone: ' ' })
      .then({ type: 'StudentContactAdded' })
      .warning('CONTACT_UNREACHABLE');
  });

  it('has a name', () => {
    given(student)
      .when(addStudentContact, { ...contact, name: '' })
      .thenRefused('CONTACT_NAME_MISSING at name');
  });

  it('is not added by another school', () => {
    given(student)
      .when(addStudentContact, { ...contact, by: aReferrer(ANOTHER_SCHOOL) })
      .thenRefused('NOT_YOUR_SCHOOL');
  });
});
