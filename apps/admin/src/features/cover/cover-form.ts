import { isDate } from '../../components/date-parts.ts';
import type { FormProblem } from '../../composables/useForm.ts';
import type { ViolationGiven } from '../../composables/useSave.ts';
import { violationWords } from '../../messages/violations.ts';

export interface CoverValues {
  /** For a while, or for good. */
  length: string;
  workerId: string;
  from: string;
  to: string;
  reason: string;
  release: readonly string[];
}

export const forGood = ({ length }: Pick<CoverValues, 'length'>): boolean => length === 'GOOD';

/** What can be said before the service is asked. */
export const checkCover = (values: CoverValues): FormProblem[] => [
  ...(values.workerId === '' ? [{ field: 'workerId', message: 'Choose a worker' }] : []),
  ...(isDate(values.from) ? [] : [{ field: 'from', message: 'Enter the first day' }]),
  ...(forGood(values) || isDate(values.to) ? [] : [{ field: 'to', message: 'Enter the last day' }]),
  ...(values.reason.trim() === '' ? [{ field: 'reason', message: 'Say why' }] : []),
];

/** The service's names of fields, as the form has them. */
export function coverFieldOf({ field }: ViolationGiven): string | undefined {
  if (field === 'coveringWorkerId' || field === 'toWorkerId') return 'workerId';
  return field === 'releaseSessionIds' ? 'release' : (field ?? undefined);
}

/** That it was done, and what a person should weigh. */
export const doneWords = (good: boolean, warnings: readonly ViolationGiven[]): string =>
  [
    good ? 'The work is handed over.' : 'The cover is arranged.',
    ...warnings.map(violationWords),
  ].join(' ');
