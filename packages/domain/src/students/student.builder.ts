import type { StudentDetails } from './student-details.ts';

/** A student of Year 9 in the school year 2026/27, whose UPN was made up for an establishment 0000. */
export function studentDetails(parts: Partial<StudentDetails> = {}): StudentDetails {
  return {
    givenName: 'Rowan',
    familyName: 'Example',
    preferredName: null,
    dateOfBirth: '2013-03-14',
    sex: 'NOT_STATED',
    yearGroup: 9,
    upn: 'P919000024001',
    upnUnknownReason: null,
    uln: null,
    ...parts,
  };
}
