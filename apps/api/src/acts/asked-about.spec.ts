import { describe, expect, it } from 'vitest';
import { askedAbout } from './asked-about.ts';

const [one, two, three] = [1, 2, 3].map((n) => `00000000-0000-4000-8000-00000000000${n}`) as [
  string,
  string,
  string,
];

describe('what somebody asked for', () => {
  it.each([
    [{ draftId: one }, 'REFERRAL_DRAFT', one],
    [{ staffMemberId: one }, 'STAFF', one],
    [{ closureId: one }, 'CLOSURE', one],
    [{ schoolId: one, studentId: two }, 'STUDENT', two],
    [{ caseId: one, coverId: two }, 'COVER', two],
    [{ coverId: two, caseId: one }, 'COVER', two],
    [{ workerId: one, schoolId: two, idempotencyKey: three }, 'SCHOOL', two],
    [{ referralId: one.toUpperCase() }, 'REFERRAL', one],
  ])('%j is about a %s', (input, subject, subjectId) => {
    expect(askedAbout(input)).toMatchObject({ subject, subjectId });
  });

  it('names the student beside it', () => {
    expect(askedAbout({ studentId: one, referralId: two })).toEqual({
      subject: 'REFERRAL',
      subjectId: two,
      studentId: one,
    });
  });

  it.each([
    [{}],
    [{ idempotencyKey: one }],
    [{ schoolId: null }],
    [{ caseId: 'Amy Testerfield' }],
    [{ studentId: '' }],
  ])('%j is about nothing that has an id', (input) => {
    expect(askedAbout(input)).toBeNull();
  });
});
