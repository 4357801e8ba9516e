import { canEditStudent } from '../access/centre-access.ts';
import type { Casework } from '../access/casework-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { addDays } from '../kernel/dates.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type { SchoolDate } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import { SEN_NEEDS, type SenProvisionCode } from './student-codes.ts';
import type { StudentViolationCode } from './student-violations.ts';

export interface ProvisionRow {
  readonly id: string;
  readonly from: SchoolDate;
  readonly to: SchoolDate | null;
}

export interface RecordSenProvision {
  readonly by: Viewer;
  readonly today: SchoolDate;
  readonly provision: SenProvisionCode;
  readonly primaryNeed: string | null;
  readonly from: SchoolDate;
}

export type SenProvisionEvent =
  | { readonly type: 'SenProvisionEnded'; readonly provisionId: string; readonly to: SchoolDate }
  | {
      readonly type: 'SenProvisionBegan';
      readonly provision: SenProvisionCode;
      readonly from: SchoolDate;
    };

/** facts.md §5: dated, one at a time; the one before ends on the day before. */
export function recordSenProvision(
  student: Casework & { readonly provisions: readonly ProvisionRow[] },
  { by, today, provision, primaryNeed, from }: RecordSenProvision,
): Decision<SenProvisionEvent, StudentViolationCode> {
  const open = student.provisions.filter(({ to }) => to === null || to >= from);
  return decided(
    [
      ...(canEditStudent(by, student) ? [] : [violation('NOT_YOUR_SCHOOL' as const)]),
      ...(from > today ? [violation('RECORDED_IN_FUTURE' as const, 'from')] : []),
      ...(primaryNeed !== null && !(SEN_NEEDS as readonly string[]).includes(primaryNeed)
        ? [violation('SEN_NEED_UNKNOWN' as const, 'primaryNeed')]
        : []),
      ...(open.some((row) => row.from >= from)
        ? [violation('PROVISION_OVERLAP' as const, 'from')]
        : []),
    ],
    [
      ...open.map(({ id }) => ({
        type: 'SenProvisionEnded' as const,
        provisionId: id,
        to: addDays(from, -1),
      })),
      { type: 'SenProvisionBegan', provision, from },
    ],
  );
}
