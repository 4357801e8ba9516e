import { isDate } from '../../components/date-parts.ts';
import type { FormProblem } from '../../composables/useForm.ts';
import { readTime } from './read-time.ts';

/** When a session is, as it is typed. */
export interface SlotValues {
  on: string;
  startsAt: string;
  minutes: string;
}

const isCount = (typed: string): boolean => /^\d{1,3}$/.test(typed.trim());

/** What can be said of it before the service is asked. */
export const checkSlot = ({ on, startsAt, minutes }: SlotValues): FormProblem[] => [
  ...(isDate(on) ? [] : [{ field: 'on', message: 'Enter the day' }]),
  ...(readTime(startsAt) === null
    ? [{ field: 'startsAt', message: 'Enter when it begins, such as 09:30' }]
    : []),
  ...(isCount(minutes) ? [] : [{ field: 'minutes', message: 'Enter how many minutes' }]),
];

/** As it is sent, once it has been checked. */
export const slotInput = ({ on, startsAt, minutes }: SlotValues) => ({
  on,
  startsAt: readTime(startsAt) ?? startsAt,
  minutes: Number(minutes),
});
