import type { Act } from '../../../acts/act.ts';

/** Of each of the two that it is so, never of whom or why: the school reads it too (GRP-4). */
export function recordOfBoth(
  act: Act,
  students: readonly { readonly id: string; readonly schoolId: string }[],
  event: 'KEEP_APART_SET' | 'KEEP_APART_LIFTED',
): void {
  for (const { id, schoolId } of students)
    act.record({ event, subject: 'STUDENT', subjectId: id, schoolId, studentId: id });
}
