import type { Viewer } from '../access/viewer.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type { GroupId, SchoolDate, SchoolId } from '../kernel/identifiers.ts';
import { isBlank } from '../kernel/text.ts';
import { violation } from '../kernel/violation.ts';
import { runsWorkshop } from './group-decisions.ts';
import { holdsApartOn, isBetween, type KeepApart, type KeepApartEvent } from './keep-apart.ts';
import type { WorkshopViolationCode } from './workshop-violations.ts';

export interface SetKeepApart {
  readonly by: Viewer;
  readonly today: SchoolDate;
  readonly schoolId: SchoolId;
  readonly keepApart: Omit<KeepApart, 'from' | 'lifted'>;
  /** Groups in which both have an open place today. */
  readonly togetherIn: readonly GroupId[];
}

/** GRP-4: two students are kept apart from today on. That they share a group now is said, and undone by a person. */
export function setKeepApart(
  state: readonly KeepApart[],
  { by, today, schoolId, keepApart, togetherIn }: SetKeepApart,
): Decision<KeepApartEvent, WorkshopViolationCode> {
  const [one, other] = keepApart.students;
  const standing = state.find((row) => isBetween(row, one, other) && holdsApartOn(row, today));
  const again = standing?.reason === keepApart.reason && standing.note === keepApart.note;
  const role = runsWorkshop(by, { centreId: keepApart.centreId, schoolId });
  if (again) return decided<KeepApartEvent, WorkshopViolationCode>(role, []);
  return decided(
    [
      ...role,
      ...(one === other ? [violation('KEEP_APART_OF_ONE' as const, 'students')] : []),
      ...(standing === undefined ? [] : [violation('KEEP_APART_SET_ALREADY' as const, 'students')]),
      ...(keepApart.reason === 'OTHER' && isBlank(keepApart.note)
        ? [violation('REASON_MISSING' as const, 'note')]
        : []),
    ],
    [{ type: 'KeepApartSet', keepApart: { ...keepApart, from: today, lifted: null } }],
    togetherIn.map((groupId) => violation('KEEP_APART_TOGETHER_NOW' as const, 'students', groupId)),
  );
}
