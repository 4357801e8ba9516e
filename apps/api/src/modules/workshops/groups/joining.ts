import type { Lesson, Membership, OverridableCode } from '@outreach/domain';
import { written, writtenOrNull } from '../../../acts/find.ts';
import { badInput } from '../../../errors/api-error.ts';
import type { LessonInput } from './lesson.input.ts';
import type { OverrideInput } from './override.input.ts';
import { weekdayNumber } from './weekday-number.ts';

interface Joining {
  readonly from: string;
  readonly chosenReason?: Membership['chosen']['code'] | null;
  readonly chosenNote?: string | null;
  readonly overrides?: readonly OverrideInput[] | null;
  readonly lessons?: readonly LessonInput[] | null;
}

/** How somebody joins a group, as it was sent. */
export function joiningOf(input: Joining) {
  const { from, chosenReason } = input;
  return {
    from,
    chosen:
      chosenReason == null
        ? null
        : { code: chosenReason, note: writtenOrNull(input.chosenNote, 'chosenNote', 2_000) },
    overrides: (input.overrides ?? []).map(
      ({ code, reason }): { code: OverridableCode; reason: string } => ({
        code,
        reason: written(reason, `overrides.${code}`, 2_000).trim(),
      }),
    ),
    lessons: lessonsOf(input.lessons ?? []),
  };
}

/** Six lessons a day for five days. */
const MOST_LESSONS = 30;

export function lessonsOf(sent: readonly LessonInput[]): Lesson[] {
  if (sent.length > MOST_LESSONS) throw badInput('lessons');
  return sent.map(({ subject, weekday, startsAt, minutes }, at) => {
    const text = written(subject, `lessons.${at}.subject`, 100).trim();
    if (text === '') throw badInput(`lessons.${at}.subject`);
    if (minutes < 5 || minutes > 240) throw badInput(`lessons.${at}.minutes`);
    return { subject: text, weekday: weekdayNumber(weekday), startsAt, minutes };
  });
}
