import type { Viewer } from '../access/viewer.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type { CentreId } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import { isBlank } from '../kernel/text.ts';
import type { ConsentViolationCode } from './consent-violations.ts';
import type { ConsentEvent, ConsentRecord } from './consent-record.ts';

export interface ResolveConsentDispute {
  readonly by: Viewer;
  readonly centreId: CentreId;
  readonly upheld: boolean;
  readonly note: string;
}

/** SSR-3: the manager settles a dispute. Upheld, the consent no longer counts; else it counts again. */
export function resolveConsentDispute(
  record: ConsentRecord,
  { by, centreId, upheld, note }: ResolveConsentDispute,
): Decision<ConsentEvent, ConsentViolationCode> {
  return decided(
    [
      ...(by.role === 'MANAGER' && by.centreId === centreId
        ? []
        : [violation('NOT_ALLOWED_FOR_ROLE' as const)]),
      ...(record.disputed ? [] : [violation('NOT_DISPUTED' as const)]),
      ...(isBlank(note) ? [violation('DISPUTE_NOTE_MISSING' as const, 'note')] : []),
    ],
    [{ type: 'DisputeResolved', consentId: record.id, upheld, note }],
  );
}
