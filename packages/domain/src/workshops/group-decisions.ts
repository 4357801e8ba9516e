import type { Viewer } from '../access/viewer.ts';
import { canRunWorkshop } from '../access/workshop-access.ts';
import type { Casework } from '../access/casework-access.ts';
import { isBlank } from '../kernel/text.ts';
import { violation, type Violation } from '../kernel/violation.ts';
import type { WorkshopGroup } from './workshop-group.ts';
import type { WorkshopViolationCode } from './workshop-violations.ts';

type Violations = Violation<WorkshopViolationCode>[];

/** The manager, or the worker of the school. */
export function runsWorkshop(by: Viewer, where: Casework): Violations {
  return canRunWorkshop(by, where) ? [] : [violation('NOT_ALLOWED_FOR_ROLE')];
}

export function isOpenGroup({ status }: Pick<WorkshopGroup, 'status'>): Violations {
  return status === 'ENDED' ? [violation('GROUP_HAS_ENDED')] : [];
}

/** A code that says all stands alone; "other" needs words. */
export function saysMore(
  { code, note }: { readonly code: string; readonly note: string | null },
  field: string,
): Violations {
  return code === 'OTHER' && isBlank(note) ? [violation('REASON_MISSING', field)] : [];
}
