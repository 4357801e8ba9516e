import { canEditStudent } from '../access/centre-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { addDays } from '../kernel/dates.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type { CentreId, SchoolDate, SchoolId } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import type { EnrolmentKind } from './student-codes.ts';
import { yearGroupViolations } from './student-details.ts';
import type { StudentViolationCode } from './student-violations.ts';

export interface EnrolmentRow {
  readonly id: string;
  readonly schoolId: SchoolId;
  readonly kind: EnrolmentKind;
  readonly from: SchoolDate;
  readonly to: SchoolDate | null;
}

export interface RecordEnrolment {
  readonly by: Viewer;
  readonly centreId: CentreId;
  readonly currentSchoolId: SchoolId;
  readonly today: SchoolDate;
  readonly schoolId: SchoolId;
  readonly kind: EnrolmentKind;
  readonly from: SchoolDate;
  readonly yearGroup: number;
}

export type EnrolmentEvent =
  | { readonly type: 'EnrolmentEnded'; readonly enrolmentId: string; readonly to: SchoolDate }
  | {
      readonly type: 'EnrolmentBegan';
      readonly schoolId: SchoolId;
      readonly kind: EnrolmentKind;
      readonly from: SchoolDate;
    };

/**
 * On roll from a day on. A new main registration ends the one before on the day before: never a gap (MOV-6). Who
 * works for one school cannot put a student, and all that is known of them, into the hands of another.
 */
export function recordEnrolment(
  enrolments: readonly EnrolmentRow[],
  command: RecordEnrolment,
): Decision<EnrolmentEvent, StudentViolationCode> {
  const open = enrolments.filter(({ to }) => to === null || to >= command.from);
  const same = open.some(
    ({ schoolId, kind }) => schoolId === command.schoolId && kind === command.kind,
  );
  const mains = command.kind === 'MAIN' ? open.filter(({ kind }) => kind === 'MAIN') : [];
  const late = mains.some(({ from }) => from >= command.from);
  const may = canEditStudent(command.by, {
    centreId: command.centreId,
    schoolId: command.currentSchoolId,
  });
  const mayThere = canEditStudent(command.by, command);
  return decided(
    [
      ...(may ? [] : [violation('NOT_ALLOWED_FOR_ROLE' as const)]),
      ...(may && !mayThere ? [violation('MANAGER_RECORDS_A_MOVE' as const, 'schoolId')] : []),
      ...(command.from > command.today ? [violation('ON_ROLL_IN_FUTURE' as const, 'from')] : []),
      ...(same ? [violation('ALREADY_ON_ROLL_THERE' as const, 'schoolId')] : []),
      ...(late && !same ? [violation('ENROLMENT_BEFORE_CURRENT' as const, 'from')] : []),
      ...yearGroupViolations(command),
    ],
    [
      ...mains.map(({ id }) => ({
        type: 'EnrolmentEnded' as const,
        enrolmentId: id,
        to: addDays(command.from, -1),
      })),
      {
        type: 'EnrolmentBegan',
        schoolId: command.schoolId,
        kind: command.kind,
        from: command.from,
      },
    ],
  );
}
