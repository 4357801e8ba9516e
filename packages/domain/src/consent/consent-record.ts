import type { ConsentId, Instant, SchoolDate, SchoolId, StudentId } from '../kernel/identifiers.ts';
import type {
  AgencyCode,
  ConsentMethod,
  InformationKind,
  InterventionConsentKind,
  ParentalResponsibility,
  Relationship,
  WithdrawalMethod,
} from './consent-codes.ts';

export interface Withdrawal {
  readonly on: SchoolDate;
  readonly byName: string;
  readonly how: WithdrawalMethod;
  readonly reason: string | null;
}

export interface InterventionAnswer {
  readonly kind: InterventionConsentKind;
  readonly given: boolean;
  readonly withdrawn: Withdrawal | null;
}

export interface SharingAnswer {
  readonly agency: AgencyCode;
  readonly agencyName: string | null;
  readonly information: readonly InformationKind[];
  readonly given: boolean;
  readonly withdrawn: Withdrawal | null;
}

/** Agencies that a form can name freely are told apart by that name: consent to one is none to another (SHR-1). */
export function agencyKey({
  agency,
  agencyName,
}: Pick<SharingAnswer, 'agency' | 'agencyName'>): string {
  return agency === 'OTHER_NAMED' ? `${agency}:${(agencyName ?? '').trim().toLowerCase()}` : agency;
}

interface Signed {
  readonly id: ConsentId;
  readonly studentId: StudentId;
  readonly schoolId: SchoolId;
  readonly formVersion: string;
  readonly signedBy: {
    readonly name: string;
    readonly relationship: Relationship;
    readonly parentalResponsibility: ParentalResponsibility;
  };
  readonly method: ConsentMethod;
  readonly seenBy: string | null;
  readonly signedOn: SchoolDate;
  readonly validUntil: SchoolDate;
  readonly disputed: boolean;
  readonly recordedAt: Instant;
  /** The day on which a case of the student closed after it was signed; none did when it is not there. */
  readonly caseClosedOn?: SchoolDate | null;
}

/** CNS-2: agreement to support ends with the case, twelve months at most; agreement to sharing by its date. */
export function lastDayOf({ kind, validUntil, caseClosedOn = null }: ConsentRecord): SchoolDate {
  return kind === 'INTERVENTION' && caseClosedOn !== null && caseClosedOn < validUntil
    ? caseClosedOn
    : validUntil;
}

/** Agreement to support (CNS-1). It is not the data-protection basis, which is usually public task (CNS-5). */
export type InterventionRecord = Signed & {
  readonly kind: 'INTERVENTION';
  readonly interventions: readonly InterventionAnswer[];
};

/** Agreement to sharing, agency by agency and by kind of information (SHR-1). */
export type SharingRecord = Signed & {
  readonly kind: 'SHARING';
  readonly sharing: readonly SharingAnswer[];
};

/** One signed form gives two records, so that one can be withdrawn while the other goes on. */
export type ConsentRecord = InterventionRecord | SharingRecord;

export type ConsentEvent =
  | { readonly type: 'ConsentRecorded'; readonly record: ConsentRecord }
  | {
      readonly type: 'ConsentWithdrawn';
      readonly consentId: ConsentId;
      readonly interventions: readonly InterventionConsentKind[];
      /** By `agencyKey`. */
      readonly agencies: readonly string[];
      readonly withdrawal: Withdrawal;
    }
  | { readonly type: 'ConsentDisputed'; readonly consentId: ConsentId; readonly note: string }
  | {
      readonly type: 'DisputeResolved';
      readonly consentId: ConsentId;
      readonly upheld: boolean;
      readonly note: string;
    };

/** What a consent becomes by what happened; an upheld dispute leaves it as it was, not counting. */
export function evolveConsent(record: ConsentRecord | null, event: ConsentEvent): ConsentRecord {
  if (event.type === 'ConsentRecorded') return event.record;
  if (record === null) throw new Error(`${event.type} without a consent`);
  switch (event.type) {
    case 'ConsentWithdrawn':
      return record.kind === 'INTERVENTION'
        ? {
            ...record,
            interventions: record.interventions.map((answer) =>
              event.interventions.includes(answer.kind) && answer.given && answer.withdrawn === null
                ? { ...answer, withdrawn: event.withdrawal }
                : answer,
            ),
          }
        : {
            ...record,
            sharing: record.sharing.map((answer) =>
              event.agencies.includes(agencyKey(answer)) &&
              answer.given &&
              answer.withdrawn === null
                ? { ...answer, withdrawn: event.withdrawal }
                : answer,
            ),
          };
    case 'ConsentDisputed':
      return { ...record, disputed: true };
    case 'DisputeResolved':
      return { ...record, disputed: event.upheld };
  }
}
