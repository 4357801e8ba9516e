import type { Slot } from './lanes.ts';
import type { WeekSession } from './week.documents.ts';
import { dayTitle } from './week-days.ts';
import { timeWords } from '../../messages/time-words.ts';

/** "Tuesday 24 November, 09:00 to 09:45". */
export const slotWords = (slot: Slot): string => `${dayTitle(slot.on)}, ${timeWords(slot)}`;

/** Who is expected: names where the viewer may read them, a number for the rest. */
export function peopleWords({ students, studentCount }: WeekSession): string {
  const names = students.nodes.flatMap(({ student }) =>
    student === null ? [] : [student.displayName],
  );
  const others = studentCount - names.length;
  if (others <= 0) return names.join(', ');
  const rest = `${others} ${names.length > 0 ? 'more' : others === 1 ? 'student' : 'students'}`;
  return [...names, rest].join(', ');
}

/** Where it is: a room of the school, or another place. */
export const placeWords = ({ room, place }: WeekSession): string => room ?? place ?? '';
