import { isDate } from '../../components/date-parts.ts';
import type { FormProblem } from '../../composables/useForm.ts';
import type { Enum } from '../../graphql/graphql.ts';
import type { Picked } from '../students/picked.ts';

/** What stands in the form for a nomination. */
export interface NominationValues {
  programmeId: string;
  who: string;
  schoolId: string;
  students: readonly Picked[];
  givenName: string;
  familyName: string;
  dateOfBirth: string;
  upn: string;
  fromSchoolName: string;
  fromSchoolUrn: string;
  needs: readonly string[];
}

/** A school nominates for itself; whoever is of no school says which it is. */
export const emptyNomination = (ownSchool: string | null): NominationValues => ({
  programmeId: '',
  who: '',
  schoolId: ownSchool ?? '',
  students: [],
  givenName: '',
  familyName: '',
  dateOfBirth: '',
  upn: '',
  fromSchoolName: '',
  fromSchoolUrn: '',
  needs: [],
});

/** Into Key Stage 4 only students on record go; into a school, whoever is chosen. */
export const isNew = ({ who }: NominationValues, kind: string | undefined): boolean =>
  kind === 'INTO_SECONDARY' && who === 'NEW';

const missing = (field: string, message: string, is: boolean): FormProblem[] =>
  is ? [{ field, message }] : [];

export function nominationProblems(
  values: NominationValues,
  kind: string | undefined,
): FormProblem[] {
  const { students, needs } = values;
  const ofNew = isNew(values, kind);
  const unsaid = kind === 'INTO_SECONDARY' && values.who === '';
  return [
    ...missing('programmeId', 'Choose the programme', kind === undefined),
    ...missing('who', 'Say who it is', unsaid),
    ...missing('schoolId', 'Choose the school', values.schoolId === ''),
    ...missing(
      'studentId',
      'Choose the student',
      kind !== undefined && !ofNew && !unsaid && students.length === 0,
    ),
    ...missing('givenName', 'Enter the first name', ofNew && values.givenName.trim() === ''),
    ...missing('familyName', 'Enter the surname', ofNew && values.familyName.trim() === ''),
    ...missing('dateOfBirth', 'Enter the date of birth', ofNew && !isDate(values.dateOfBirth)),
    ...missing(
      'fromSchoolName',
      'Enter the school that the pupil comes from',
      ofNew && values.fromSchoolName.trim() === '',
    ),
    ...missing('needs', 'Choose at least one need, or “Not known yet”', needs.length === 0),
  ];
}

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

/** What is sent: a pupil in words, or a student on record. */
export function nominationInput(values: NominationValues, kind: string | undefined) {
  const { programmeId, schoolId, students, needs } = values;
  return {
    programmeId,
    schoolId,
    needs: needs as Enum<'PresentingReason'>[],
    ...(isNew(values, kind)
      ? {
          pupil: {
            givenName: values.givenName,
            familyName: values.familyName,
            dateOfBirth: values.dateOfBirth,
            upn: orNull(values.upn),
            fromSchoolName: values.fromSchoolName,
            fromSchoolUrn: orNull(values.fromSchoolUrn),
          },
        }
      : { studentId: students[0]?.id ?? null }),
  };
}
