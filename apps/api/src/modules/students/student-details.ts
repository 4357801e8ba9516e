import type { InferEntity } from '@mikro-orm/core';
import type { StudentDetails } from '@outreach/domain';
import { written, writtenOrNull } from '../../acts/find.ts';
import type { AddStudentInput } from './add-student.input.ts';
import type { Student } from './student.entity.ts';

type Given = Omit<AddStudentInput, 'idempotencyKey' | 'schoolId' | 'onRollFrom'>;

/** What was typed, in the domain's shape. */
export function detailsFrom(input: Given): StudentDetails {
  const { dateOfBirth, sex, yearGroup } = input;
  return {
    givenName: written(input.givenName, 'givenName', 100),
    familyName: written(input.familyName, 'familyName', 100),
    preferredName: writtenOrNull(input.preferredName, 'preferredName', 100),
    dateOfBirth,
    sex,
    yearGroup,
    upn: input.upn ?? null,
    upnUnknownReason: input.upnUnknownReason ?? null,
    uln: input.uln ?? null,
  };
}

/** What is stored, in the same shape. */
export function storedDetails(row: InferEntity<typeof Student>): StudentDetails {
  return {
    givenName: row.givenName,
    familyName: row.familyName,
    preferredName: row.preferredName ?? null,
    dateOfBirth: row.dateOfBirth,
    sex: row.sex as StudentDetails['sex'],
    yearGroup: row.yearGroup,
    upn: row.upn ?? null,
    upnUnknownReason: row.upnUnknownReason ?? null,
    uln: row.uln ?? null,
  };
}
