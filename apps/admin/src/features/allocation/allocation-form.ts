import { isDate } from '../../components/date-parts.ts';
import { today } from '../../components/dates.ts';
import type { FormProblem } from '../../composables/useForm.ts';
import type { Enum, ResultOf, VariablesOf } from '../../graphql/graphql.ts';
import type {
  allocationBoardQuery,
  setAllocationMutation,
  workerChoicesQuery,
  workerLoadsQuery,
} from './allocation.documents.ts';

export type BoardSchool = ResultOf<typeof allocationBoardQuery>['schools']['nodes'][number];
export type BoardAllocation = NonNullable<BoardSchool['currentAllocation']>;
export type Worker = ResultOf<typeof workerLoadsQuery>['staff']['nodes'][number];

export type WorkerChoice = ResultOf<typeof workerChoicesQuery>['staff']['nodes'][number];

export interface AllocationValues {
  role: Enum<'AllocationRole'>;
  workerId: string;
  minutesPerWeek: string;
  weekdays: readonly string[];
  from: string;
  to: string;
  reason: string;
}

/** What holds at the school today, to be changed from today on; half a day where nothing holds. */
export function allocationValues({ currentAllocation }: BoardSchool): AllocationValues {
  return {
    role: 'DEDICATED',
    workerId: currentAllocation?.worker.id ?? '',
    minutesPerWeek: String(currentAllocation?.minutesPerWeek ?? 180),
    weekdays: [...(currentAllocation?.weekdays ?? [])],
    from: today(),
    to: '',
    reason: '',
  };
}

/** What can be said before the service is asked. */
export function checkAllocation(values: AllocationValues): FormProblem[] {
  const { workerId, minutesPerWeek, weekdays, from, to, role } = values;
  const wrong = (field: string, message: string, is: boolean): FormProblem[] =>
    is ? [{ field, message }] : [];
  return [
    ...wrong('workerId', 'Choose an outreach worker', workerId === ''),
    ...wrong(
      'minutesPerWeek',
      'Enter the minutes a week as a number',
      !/^\d{1,4}$/.test(minutesPerWeek.trim()),
    ),
    ...wrong('weekdays', 'Choose at least one weekday', weekdays.length === 0),
    ...wrong('from', 'Enter the first day', !isDate(from)),
    ...wrong('to', 'Enter the last day of the cover', role === 'COVER' && to === ''),
    ...wrong('to', 'Enter a day, month and year', to !== '' && !isDate(to)),
  ];
}

type Input = VariablesOf<typeof setAllocationMutation>['input'];
const weekdays: readonly Enum<'Weekday'>[] = ['MON', 'TUE', 'WED', 'THU', 'FRI'];

/** The input of the act, once the form has been checked. */
export const allocationInput = (
  schoolId: string,
  values: AllocationValues,
): Omit<Input, 'idempotencyKey'> => ({
  schoolId,
  role: values.role,
  workerId: values.workerId,
  minutesPerWeek: Number(values.minutesPerWeek),
  weekdays: weekdays.filter((day) => values.weekdays.includes(day)),
  from: values.from,
  to: values.to === '' ? null : values.to,
  reason: values.reason.trim() === '' ? null : values.reason,
});
