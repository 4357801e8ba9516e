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
import {
  agencyKey,
  lastDayOf,
  type ConsentRecord,
  type InterventionAnswer,
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
  /** Which one, where the form leaves the name open. */
  readonly agencyName: string | null;
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
 * CNS-1, CNS-2, SHR-1: what is agreed to on a day, item by item; the last word on an item decides. Sharing lists
 * what was ever asked about, so that a long list of agencies stays readable.
 */
export function consentStanding(
  records: readonly ConsentRecord[],
  today: SchoolDate,
  renewalNoticeDays = DEFAULT_SETTINGS.consentRenewalNoticeDays,
): ConsentStanding {
  const standing = ({ record, answer }: Said) =>
    standingOf(record, answer, today, renewalNoticeDays);
  return {
    interventions: INTERVENTION_CONSENT_KINDS.map((kind) => {
      const said = records.flatMap((record) =>
        record.kind === 'INTERVENTION'
          ? record.interventions
              .filter((answer) => answer.kind === kind)
              .map((answer) => ({ record, answer }))
          : [],
      );
      const last = lastWord(said);
      return { kind, ...(last === null ? NEVER_ASKED : standing(last)) };
    }),
    sharing: agenciesNamed(records).flatMap(({ agency, agencyName, said }) => {
      const last = lastWord(said);
      return INFORMATION_KINDS.flatMap((information) =>
        last !== null && (!last.answer.given || last.answer.information.includes(information))
          ? [{ agency, agencyName, information, ...standing(last) }]
          : [],
      );
    }),
  };
}

interface Said<Answer extends Answered = Answered> {
  readonly record: ConsentRecord;
  readonly answer: Answer;
}
type Answered = Pick<InterventionAnswer, 'given' | 'withdrawn'>;

function agenciesNamed(records: readonly ConsentRecord[]) {
  const said = records.flatMap((record) =>
    record.kind === 'SHARING' ? record.sharing.map((answer) => ({ record, answer })) : [],
  );
  return AGENCIES.flatMap((agency) => {
    const ofAgency = said.filter(({ answer }) => answer.agency === agency);
    const names = new Map(ofAgency.map(({ answer }) => [agencyKey(answer), answer.agencyName]));
    return Array.from(names, ([key, agencyName]) => ({
      agency,
      agencyName,
      said: ofAgency.filter(({ answer }) => agencyKey(answer) === key),
    }));
  });
}

/**
 * A withdrawal speaks on its own day, so that a paper signed before it and found later does not undo it;
 * of two on a day, the one recorded later.
 */
function lastWord<Answer extends Answered>(said: readonly Said<Answer>[]): Said<Answer> | null {
  const spokenOn = ({ record, answer }: Said<Answer>) => answer.withdrawn?.on ?? record.signedOn;
  return said.reduce<Said<Answer> | null>((last, one) => {
    if (last === null || spokenOn(one) > spokenOn(last)) return one;
    return spokenOn(one) === spokenOn(last) && one.record.recordedAt >= last.record.recordedAt
      ? one
      : last;
  }, null);
}

function standingOf(
  record: ConsentRecord,
  { given, withdrawn }: Answered,
  today: SchoolDate,
  renewalNoticeDays: number,
): Standing {
  const { id: consentId, disputed } = record;
  const validUntil = lastDayOf(record);
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

/** SHR-2: asked at the moment something leaves, not when it is drafted. An agency named freely needs its name. */
export function mayShare(
  { sharing }: ConsentStanding,
  agency: AgencyCode,
  information: InformationKind,
  agencyName: string | null = null,
): boolean {
  return sharing.some(
    (item) =>
      agencyKey(item) === agencyKey({ agency, agencyName }) &&
      item.information === information &&
      item.state === 'GIVEN',
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
