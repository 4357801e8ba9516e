import { type ValueOf } from '../../../graphql/enum-of.ts';
import type { Weekday } from '../../allocations/allocation.enums.ts';

const days = ['MON', 'TUE', 'WED', 'THU', 'FRI'] as const;

/** 1 for Monday to 5 for Friday, as the rules of workshops count them. */
export const weekdayNumber = (day: ValueOf<typeof Weekday>): number => days.indexOf(day) + 1;
