import { addDays } from '../kernel/dates.ts';
import type { ConsentId, SchoolDate } from '../kernel/identifiers.ts';
import { DEFAULT_SETTINGS } from '../settings/service-settings.ts';
import {
  AGENCIES,
  INFORMATION_KINDS,
  INTERVENTION_CONSENT_KINDS,
  type AgencyCode,
  type ConsentState,
  type InformationKind,
  type InterventionConsentKind,
} from './consent-codes.ts';
import type {
  ConsentRecord,
  InterventionRecord,
  SharingRecord,
  Withdrawal,
} from './consent-record.ts';

export interface Standing {
  readonly state: ConsentState;
  readonly consentId: ConsentId | null;
  readonly validUntil: SchoolDate | null;
  readonly renewalDue: boolean;
}
export type InterventionStanding = Standing & { readonly kind: InterventionConsentKind };
export type SharingStanding = Standing & {
  readonly agency: AgencyCode;
  readonly information: InformationKind;
};

export interface ConsentStanding {
  readonly interventions: readonly InterventionStanding[];
  readonly sharing: readonly SharingStanding[];
}

const NEVER_ASKED: Standing = {
  state: 'NONE',
  consentId: null,
  validUntil: null,
  renewalDue: false,
};

/**
 * CNS-1, CNS-2, SHR-1: what is agreed to on a day, item by item; the newest record that speaks of an item
 * decides. Sharing lists what was ever asked about, so that a long list of agencies stays readable.
 */
export function consentStanding(
  records: readonly ConsentRecord[],
  today: SchoolDate,
  renewalNoticeDays = DEFAULT_SETTINGS.consentRenewalNoticeDays,
): ConsentStanding {
  const newestFirst = [...records].sort((a, b) =>
    a.recordedAt < b.recordedAt ? 1 : a.recordedAt > b.recordedAt ? -1 : 0,
  );
  const support = newestFirst.filter(
    (record): record is InterventionRecord => record.kind === 'INTERVENTION',
  );
  const sharing = newestFirst.filter(
    (record): record is SharingRecord => record.kind === 'SHARING',
  );
  const standing = (
    record: ConsentRecord,
    answer: { given: boolean; withdrawn: Withdrawal | null },
  ) => standingOf(record, answer, today, renewalNoticeDays);
  return {
    interventions: INTERVENTION_CONSENT_KINDS.map((kind) => {
      for (const record of support) {
        const answer = record.interventions.find((item) => item.kind === kind);
        if (answer) return { kind, ...standing(record, answer) };
      }
      return { kind, ...NEVER_ASKED };
    }),
    sharing: AGENCIES.flatMap((agency) =>
      INFORMATION_KINDS.flatMap((information) => {
        for (const record of sharing) {
          const answers = record.sharing.filter((item) => item.agency === agency);
          const named =
            answers.find((item) => item.information.includes(information)) ??
            answers.find((item) => !item.given);
          if (named) return [{ agency, information, ...standing(record, named) }];
          if (answers.length > 0) return [];
        }
        return [];
      }),
    ),
  };
}

function standingOf(
  record: ConsentRecord,
  { given, withdrawn }: { given: boolean; withdrawn: Withdrawal | null },
  today: SchoolDate,
  renewalNoticeDays: number,
): Standing {
  const { id: consentId, validUntil, disputed } = record;
  const state = ((): ConsentState => {
    if (!given) return 'REFUSED';
    if (withdrawn !== null && withdrawn.on <= today) return 'WITHDRAWN';
    if (disputed) return 'DISPUTED';
    return validUntil < today ? 'EXPIRED' : 'GIVEN';
  })();
  return {
    state,
    consentId,
    validUntil,
    renewalDue: state === 'GIVEN' && addDays(validUntil, -renewalNoticeDays) <= today,
  };
}

/** CNS-1: work of this kind may go on. */
export function maySupport(
  { interventions }: ConsentStanding,
  kind: InterventionConsentKind,
): boolean {
  return interventions.some((item) => item.kind === kind && item.state === 'GIVEN');
}

/** SHR-2: asked at the moment something leaves, not when it is drafted. */
export function mayShare(
  { sharing }: ConsentStanding,
  agency: AgencyCode,
  information: InformationKind,
): boolean {
  return sharing.some(
    (item) => item.agency === agency && item.information === information && item.state === 'GIVEN',
  );
}

/** SHR-3: safeguarding or legal duty overrides, with a named reason and a second person where possible. */
export interface SharingOverride {
  readonly reason: 'SAFEGUARDING' | 'LEGAL_DUTY';
  readonly explanation: string;
  readonly secondPerson: string | null;
  readonly parentTold: boolean;
  readonly whyParentNotTold: string | null;
}
