import { isDate } from '../../components/date-parts.ts';
import type { FormProblem } from '../../composables/useForm.ts';
import type { Enum, ResultOf } from '../../graphql/graphql.ts';
import type { schoolCalendarQuery } from './calendar.documents.ts';

/** A term as the calendar shows it. */
export type Term = NonNullable<
  ResultOf<typeof schoolCalendarQuery>['school']
>['terms']['nodes'][number];

export interface TermValues {
  academicYear: string;
  term: Enum<'TermName'> | '';
  firstDay: string;
  lastDay: string;
  halfTermFrom: string;
  halfTermTo: string;
}

/** The form of a term that is there, or an empty one. */
export const termValues = (term: Term | null): TermValues => ({
  academicYear: term?.academicYear ?? '',
  term: term?.term ?? '',
  firstDay: term?.firstDay ?? '',
  lastDay: term?.lastDay ?? '',
  halfTermFrom: term?.halfTermFrom ?? '',
  halfTermTo: term?.halfTermTo ?? '',
});

/** The version of the term as it was read last; null where it is not there. */
export const versionOf = (terms: readonly Term[], values: TermValues): number | null =>
  terms.find(
    ({ academicYear, term }) => academicYear === values.academicYear && term === values.term,
  )?.version ?? null;

/** What can be said before the service is asked. */
export function checkTerm(values: TermValues): FormProblem[] {
  const optional = (date: string): boolean => date === '' || isDate(date);
  return [
    ...(values.academicYear === ''
      ? [{ field: 'academicYear', message: 'Enter the school year such as 2026/27' }]
      : []),
    ...(values.term === '' ? [{ field: 'term', message: 'Choose the term' }] : []),
    ...(isDate(values.firstDay)
      ? []
      : [{ field: 'firstDay', message: 'Enter the first day of the term' }]),
    ...(isDate(values.lastDay)
      ? []
      : [{ field: 'lastDay', message: 'Enter the last day of the term' }]),
    ...(optional(values.halfTermFrom)
      ? []
      : [{ field: 'halfTermFrom', message: 'Enter a day, month and year' }]),
    ...(optional(values.halfTermTo)
      ? []
      : [{ field: 'halfTermTo', message: 'Enter a day, month and year' }]),
  ];
}

/** The input of the mutation, once the form has been checked. */
export const termInput = ({ term, halfTermFrom, halfTermTo, ...rest }: TermValues) => ({
  ...rest,
  term: term === '' ? ('AUTUMN' as const) : term,
  halfTermFrom: halfTermFrom === '' ? null : halfTermFrom,
  halfTermTo: halfTermTo === '' ? null : halfTermTo,
});
