import { mayWithdrawConsent } from '../access/consent-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { accepted, decided, type Decision } from '../kernel/decision.ts';
import type { CaseId, CentreId, SchoolDate } from '../kernel/identifiers.ts';
import { violation, type Violation } from '../kernel/violation.ts';
import { isBlank } from '../kernel/text.ts';
import type { InterventionConsentKind, WithdrawalMethod } from './consent-codes.ts';
import type { ConsentViolationCode } from './consent-violations.ts';
import {
  agencyKey,
  type ConsentEvent,
  type ConsentRecord,
  type SharingAnswer,
} from './consent-record.ts';

/** What is withdrawn; nothing named means all of the record. */
export interface WithdrawalScope {
  readonly interventions: readonly InterventionConsentKind[];
  /** By `agencyKey`; the code alone names all that the form names freely. */
  readonly agencies: readonly string[];
}

export interface WithdrawConsent extends WithdrawalScope {
  readonly by: Viewer;
  readonly centreId: CentreId;
  /** The student's case, so that the worker who has it can record what they are told. */
  readonly caseId?: CaseId | null;
  readonly today: SchoolDate;
  readonly method: WithdrawalMethod;
  readonly withdrawnByName: string;
  readonly reason: string | null;
}

/** What is still given of the record and falls under the withdrawal. */
export function withdrawnItems(record: ConsentRecord, scope: WithdrawalScope): WithdrawalScope {
  const all = scope.interventions.length + scope.agencies.length === 0;
  return {
    interventions:
      record.kind === 'INTERVENTION'
        ? record.interventions
            .filter(
              ({ kind, given, withdrawn }) =>
                given && withdrawn === null && (all || scope.interventions.includes(kind)),
            )
            .map(({ kind }) => kind)
        : [],
    agencies:
      record.kind === 'SHARING'
        ? record.sharing
            .filter(
              (item) => item.given && item.withdrawn === null && (all || isNamed(scope, item)),
            )
            .map(agencyKey)
        : [],
  };
}

/** CNS-3, SHR-6: any time, by telephone too, in whole or in part; for the future. The record stays. */
export function withdrawConsent(
  record: ConsentRecord,
  command: WithdrawConsent,
): Decision<ConsentEvent, ConsentViolationCode> {
  const { interventions, agencies } = withdrawnItems(record, command);
  const foreign =
    record.kind === 'INTERVENTION'
      ? command.agencies.length > 0 ||
        command.interventions.some(
          (kind) => !record.interventions.some((item) => item.kind === kind),
        )
      : command.interventions.length > 0 ||
        command.agencies.some(
          (named) => !record.sharing.some((item) => isNamed({ agencies: [named] }, item)),
        );
  const nothing = interventions.length + agencies.length === 0;
  const violations: Violation<ConsentViolationCode>[] = [
    ...(mayWithdrawConsent(command.by, { ...record, ...placeOf(command) })
      ? []
      : [violation('NOT_ALLOWED_FOR_ROLE' as const)]),
    ...(isBlank(command.withdrawnByName)
      ? [violation('WITHDRAWN_BY_MISSING' as const, 'withdrawnByName')]
      : []),
    ...(foreign ? [violation('NOT_IN_THIS_CONSENT' as const)] : []),
    ...(nothing && !foreign && !wasWithdrawn(record, command)
      ? [violation('NOTHING_TO_WITHDRAW' as const)]
      : []),
  ];
  if (violations.length === 0 && nothing) return accepted([]);
  return decided(violations, [
    {
      type: 'ConsentWithdrawn',
      consentId: record.id,
      interventions,
      agencies,
      withdrawal: {
        on: command.today,
        byName: command.withdrawnByName.trim(),
        how: command.method,
        reason: isBlank(command.reason) ? null : command.reason,
      },
    },
  ]);
}

/** All that was given of what is named has been withdrawn already: told a second time, perhaps by somebody else. */
function wasWithdrawn(
  record: ConsentRecord,
  { interventions, agencies }: WithdrawalScope,
): boolean {
  const all = interventions.length + agencies.length === 0;
  const named =
    record.kind === 'INTERVENTION'
      ? record.interventions.filter(({ kind }) => all || interventions.includes(kind))
      : record.sharing.filter((item) => all || isNamed({ agencies }, item));
  return named.some(({ withdrawn }) => withdrawn !== null);
}

function isNamed({ agencies }: Pick<WithdrawalScope, 'agencies'>, item: SharingAnswer): boolean {
  return agencies.includes(agencyKey(item)) || agencies.includes(item.agency);
}

function placeOf({ centreId, caseId = null }: WithdrawConsent) {
  return { centreId, caseId };
}
