import { describe, expect, it } from 'vitest';
import { TODAY } from '../consent/consent.builder.ts';
import { studentDetails } from './student.builder.ts';
import {
  detailViolations,
  detailWarnings,
  tidied,
  type StudentDetails,
} from './student-details.ts';

const wrongWith = (parts: Partial<StudentDetails>) =>
  detailViolations(studentDetails(parts), TODAY).map(
    ({ code, field }) => `${code} at ${String(field)}`,
  );

describe('a student’s details', () => {
  it.each([
    ['are complete', {}, []],
    [
      'need both names',
      { givenName: ' ', familyName: '' },
      ['GIVEN_NAME_MISSING at givenName', 'FAMILY_NAME_MISSING at familyName'],
    ],
    [
      'belong to no child born yesterday',
      { dateOfBirth: '2026-11-15' },
      ['DATE_OF_BIRTH_IMPOSSIBLE at dateOfBirth'],
    ],
    [
      'belong to nobody born tomorrow',
      { dateOfBirth: '2026-11-17' },
      ['DATE_OF_BIRTH_IMPOSSIBLE at dateOfBirth'],
    ],
    [
      'belong to no adult',
      { dateOfBirth: '2000-11-15' },
      ['DATE_OF_BIRTH_IMPOSSIBLE at dateOfBirth'],
    ],
    [
      'belong to nobody born on a day that is none',
      { dateOfBirth: '2013-02-30' },
      ['DATE_OF_BIRTH_IMPOSSIBLE at dateOfBirth'],
    ],
    ['may be those of a three-year-old', { dateOfBirth: '2023-11-16' }, []],
    ['name a year group that there is', { yearGroup: 15 }, ['YEAR_GROUP_IMPOSSIBLE at yearGroup']],
    ['name a whole year group', { yearGroup: 9.5 }, ['YEAR_GROUP_IMPOSSIBLE at yearGroup']],
    ['may lack a UPN', { upn: null }, []],
    ['may say why there is none', { upn: null, upnUnknownReason: 'UN5' }, []],
    [
      'do not say why there is none where there is one',
      { upnUnknownReason: 'UN5' },
      ['UPN_AND_REASON at upn'],
    ],
    [
      'give a reason of the list',
      { upn: null, upnUnknownReason: 'UN11' },
      ['UPN_REASON_UNKNOWN at upnUnknownReason'],
    ],
    ['have a UPN that checks', { upn: 'Q919000024001' }, ['UPN_CHECK_LETTER at upn']],
    ['have a ULN that checks', { uln: '9999999999' }, ['ULN_CHECK_DIGIT at uln']],
    ['have a ULN of ten digits', { uln: '927630868' }, ['ULN_FORMAT at uln']],
    ['have a ULN', { uln: '9276308686' }, []],
  ] satisfies [string, Partial<StudentDetails>, string[]][])('%s', (_rule, parts, wrong) => {
    expect(wrongWith(parts)).toEqual(wrong);
  });
});

describe('a student taught out of year (facts.md §1)', () => {
  it.each([8, 10])('is warned about, never refused: Year %i at thirteen', (yearGroup) => {
    const details = studentDetails({ yearGroup });
    expect(detailViolations(details, TODAY)).toEqual([]);
    expect(detailWarnings(details, TODAY)).toEqual([
      { code: 'YEAR_GROUP_MISMATCH', field: 'yearGroup', detail: '9' },
    ]);
  });

  it('is not, in the year of their age', () => {
    expect(detailWarnings(studentDetails(), TODAY)).toEqual([]);
  });
});

describe('as they are stored', () => {
  it('have no stray spaces, identifiers in capitals, and nothing for what is empty', () => {
    expect(
      tidied(
        studentDetails({
          givenName: ' Rowan',
          familyName: 'Example ',
          preferredName: '  ',
          upn: ' p919000024001 ',
          upnUnknownReason: '',
          uln: ' 9276308686',
        }),
      ),
    ).toEqual(studentDetails({ uln: '9276308686' }));
  });
});
