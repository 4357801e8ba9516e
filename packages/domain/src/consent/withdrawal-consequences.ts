import type { SchoolDate } from '../kernel/identifiers.ts';
import type { InterventionConsentKind } from './consent-codes.ts';
import {
  agencyKey,
  evolveConsent,
  type ConsentRecord,
  type SharingAnswer,
} from './consent-record.ts';
import { consentStanding, maySupport } from './consent-standing.ts';
import { withdrawnItems, type WithdrawalScope } from './withdraw-consent.ts';

export const WITHDRAWAL_CONSEQUENCES = [
  'ONE_TO_ONE_STOPS',
  'GROUP_PLACE_ENDS',
  'RESPITE_STOPS',
  'SHARING_WITH_AGENCY_STOPS',
  'PLANNED_WORK_IS_CANCELLED',
  'SUPPORT_CONTINUES',
  'OTHER_SHARING_CONTINUES',
  'RECORD_STAYS',
  'HISTORY_STAYS',
  'SAFEGUARDING_DUTY_REMAINS',
  'TELL_AGENCY',
  'TELL_WORKER_TODAY',
  'CASE_TO_CLOSE_OR_DISCUSS',
  'REFERRAL_CANNOT_GO_ON',
] as const;
export type WithdrawalConsequenceCode = (typeof WITHDRAWAL_CONSEQUENCES)[number];

export interface Consequence {
  readonly code: WithdrawalConsequenceCode;
  readonly detail: string | null;
  readonly on: SchoolDate | null;
}

export interface WithdrawalConsequences {
  readonly stops: readonly Consequence[];
  readonly continues: readonly Consequence[];
  readonly stays: readonly Consequence[];
  readonly tell: readonly Consequence[];
  readonly thenDo: readonly Consequence[];
}

export interface WithdrawalFacts {
  readonly today: SchoolDate;
  readonly hasOpenCase: boolean;
  readonly hasOpenReferral: boolean;
  readonly plannedWork: readonly {
    readonly kind: InterventionConsentKind;
    readonly on: SchoolDate;
    readonly label: string;
  }[];
  /** Groups in which they have a place, by name. */
  readonly groupPlaces?: readonly string[];
  readonly disclosures: readonly {
    /** By `agencyKey`. */ readonly agency: string;
    readonly on: SchoolDate;
  }[];
}

const STOPS: Readonly<Record<InterventionConsentKind, WithdrawalConsequenceCode>> = {
  ONE_TO_ONE: 'ONE_TO_ONE_STOPS',
  GROUP: 'GROUP_PLACE_ENDS',
  RESPITE: 'RESPITE_STOPS',
};

const follows = (
  code: WithdrawalConsequenceCode,
  detail: string | null = null,
  on: SchoolDate | null = null,
) => ({
  code,
  detail,
  on,
});

/** The agency's code, or its name where the form names it freely. */
const nameOf = ({ agency, agencyName }: Pick<SharingAnswer, 'agency' | 'agencyName'>): string =>
  agencyName ?? agency;

/**
 * CNS-3, SHR-6: what a withdrawal does, computed before it is recorded so that a person sees it first.
 * Support and sharing are apart: withdrawing one leaves the other. The record and safeguarding duties stay.
 */
export function withdrawalConsequences(
  records: readonly ConsentRecord[],
  withdrawn: ConsentRecord,
  scope: WithdrawalScope,
  facts: WithdrawalFacts,
): WithdrawalConsequences {
  const { interventions, agencies } = withdrawnItems(withdrawn, scope);
  const after = consentStanding(
    records.map((record) =>
      record.id === withdrawn.id
        ? evolveConsent(record, {
            type: 'ConsentWithdrawn',
            consentId: record.id,
            interventions,
            agencies,
            withdrawal: { on: facts.today, byName: '', how: 'WRITING', reason: null },
          })
        : record,
    ),
    facts.today,
  );
  const supports = after.interventions.filter(({ state }) => state === 'GIVEN');
  const shares = new Map(
    after.sharing
      .filter(({ state }) => state === 'GIVEN')
      .map((item) => [agencyKey(item), nameOf(item)]),
  );
  const names = new Map(
    withdrawn.kind === 'SHARING'
      ? withdrawn.sharing.map((item) => [agencyKey(item), nameOf(item)])
      : [],
  );
  const named = (agency: string) => names.get(agency) ?? agency;
  const stopped = interventions.filter((kind) => !maySupport(after, kind));
  const noSupport =
    stopped.length > 0 && !maySupport(after, 'ONE_TO_ONE') && !maySupport(after, 'GROUP');
  const groups = facts.groupPlaces ?? [];
  const planned = facts.plannedWork.filter(
    ({ kind, on }) => stopped.includes(kind) && on >= facts.today,
  );
  const told = agencies.flatMap((agency) => {
    const last = facts.disclosures
      .filter((one) => one.agency === agency)
      .map(({ on }) => on)
      .sort()
      .at(-1);
    return last === undefined ? [] : [follows('TELL_AGENCY', named(agency), last)];
  });
  return {
    stops: [
      ...stopped.flatMap((kind) =>
        kind === 'GROUP' && groups.length > 0
          ? groups.map((name) => follows(STOPS[kind], name))
          : [follows(STOPS[kind])],
      ),
      ...planned.map(({ label, on }) => follows('PLANNED_WORK_IS_CANCELLED', label, on)),
      ...agencies
        .filter((agency) => !shares.has(agency))
        .map((agency) => follows('SHARING_WITH_AGENCY_STOPS', named(agency))),
    ],
    continues: [
      ...supports.map(({ kind }) => follows('SUPPORT_CONTINUES', kind)),
      ...[...shares.values()].map((name) => follows('OTHER_SHARING_CONTINUES', name)),
    ],
    stays: [
      follows('RECORD_STAYS'),
      follows('HISTORY_STAYS'),
      follows('SAFEGUARDING_DUTY_REMAINS'),
    ],
    tell: told,
    thenDo: [
      ...(stopped.length > 0 && facts.hasOpenCase ? [follows('TELL_WORKER_TODAY')] : []),
      ...(noSupport && facts.hasOpenCase ? [follows('CASE_TO_CLOSE_OR_DISCUSS')] : []),
      ...(noSupport && facts.hasOpenReferral ? [follows('REFERRAL_CANNOT_GO_ON')] : []),
    ],
  };
}
