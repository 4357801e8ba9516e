import { parseUln } from '../identifiers/uln.ts';
import { isUpnUnknownReason, parseUpn } from '../identifiers/upn.ts';
import { isSchoolDate } from '../kernel/dates.ts';
import type { SchoolDate } from '../kernel/identifiers.ts';
import { isBlank } from '../kernel/text.ts';
import { violation, type Violation } from '../kernel/violation.ts';
import { ageOn, yearGroupFor } from '../schools/year-groups.ts';
import type { Sex } from './student-codes.ts';
import type { StudentViolationCode } from './student-violations.ts';

export interface StudentDetails {
  readonly givenName: string;
  readonly familyName: string;
  readonly preferredName: string | null;
  readonly dateOfBirth: SchoolDate;
  readonly sex: Sex;
  readonly yearGroup: number;
  readonly upn: string | null;
  readonly upnUnknownReason: string | null;
  readonly uln: string | null;
}

type Violations = Violation<StudentViolationCode>[];

/** What is wrong with a student's details: names, dates that cannot be, identifiers that do not check. */
export function detailViolations(details: StudentDetails, today: SchoolDate): Violations {
  const age = ageOn(details.dateOfBirth, today);
  return [
    ...(isBlank(details.givenName) ? [violation('GIVEN_NAME_MISSING' as const, 'givenName')] : []),
    ...(isBlank(details.familyName)
      ? [violation('FAMILY_NAME_MISSING' as const, 'familyName')]
      : []),
    ...(!isSchoolDate(details.dateOfBirth) || age < 3 || age > 25
      ? [violation('DATE_OF_BIRTH_IMPOSSIBLE' as const, 'dateOfBirth')]
      : []),
    ...yearGroupViolations(details),
    ...upnViolations(details),
    ...ulnViolations(details),
  ];
}

/** Reception is 0; 14 stays on in sixth form. */
export function yearGroupViolations({ yearGroup }: Pick<StudentDetails, 'yearGroup'>): Violations {
  return Number.isInteger(yearGroup) && yearGroup >= 0 && yearGroup <= 14
    ? []
    : [violation('YEAR_GROUP_IMPOSSIBLE', 'yearGroup')];
}

/** facts.md §1: taught out of year is possible, so a mismatch only warns. */
export function detailWarnings(
  { dateOfBirth, yearGroup }: StudentDetails,
  today: SchoolDate,
): Violations {
  const expected = yearGroupFor(dateOfBirth, today);
  return expected === yearGroup
    ? []
    : [violation('YEAR_GROUP_MISMATCH', 'yearGroup', String(expected))];
}

function upnViolations({ upn, upnUnknownReason }: StudentDetails): Violations {
  if (!isBlank(upn) && !isBlank(upnUnknownReason)) return [violation('UPN_AND_REASON', 'upn')];
  if (
    upnUnknownReason !== null &&
    !isBlank(upnUnknownReason) &&
    !isUpnUnknownReason(upnUnknownReason)
  )
    return [violation('UPN_REASON_UNKNOWN', 'upnUnknownReason')];
  if (upn === null || isBlank(upn)) return [];
  const parsed = parseUpn(upn);
  return 'code' in parsed ? [parsed] : [];
}

function ulnViolations({ uln }: StudentDetails): Violations {
  if (uln === null || isBlank(uln)) return [];
  const parsed = parseUln(uln);
  return 'code' in parsed ? [parsed] : [];
}

const textOrNull = (text: string | null) => (text === null || isBlank(text) ? null : text.trim());

/** As it is stored: no stray spaces, identifiers in capitals, nothing written as null. */
export function tidied(details: StudentDetails): StudentDetails {
  return {
    ...details,
    givenName: details.givenName.trim(),
    familyName: details.familyName.trim(),
    preferredName: textOrNull(details.preferredName),
    upn: textOrNull(details.upn)?.toUpperCase() ?? null,
    upnUnknownReason: textOrNull(details.upnUnknownReason),
    uln: textOrNull(details.uln),
  };
}
