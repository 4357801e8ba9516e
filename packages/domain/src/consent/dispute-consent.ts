import { mayRecordConsent } from '../access/consent-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { accepted, decided, type Decision } from '../kernel/decision.ts';
import type { CaseId, CentreId } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import { isBlank } from '../kernel/text.ts';
import type { ConsentViolationCode } from './consent-violations.ts';
import type { ConsentEvent, ConsentRecord } from './consent-record.ts';

export interface DisputeConsent {
  readonly by: Viewer;
  readonly centreId: CentreId;
  readonly caseId?: CaseId | null;
  readonly note: string;
}

/** SSR-3: a dispute or court order is a flag that stops, and asks the manager. */
export function disputeConsent(
  record: ConsentRecord,
  { by, centreId, caseId = null, note }: DisputeConsent,
): Decision<ConsentEvent, ConsentViolationCode> {
  const violations = [
    ...(mayRecordConsent(by, { ...record, centreId, caseId })
      ? []
      : [violation('NOT_ALLOWED_FOR_ROLE' as const)]),
    ...(isBlank(note) ? [violation('DISPUTE_NOTE_MISSING' as const, 'note')] : []),
  ];
  if (violations.length === 0 && record.disputed) return accepted([]);
  return decided(violations, [{ type: 'ConsentDisputed', consentId: record.id, note }]);
}
