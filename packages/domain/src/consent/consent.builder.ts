import { A_SCHOOL } from '../access/viewer.builder.ts';
import { addDays, addMonths } from '../kernel/dates.ts';
import type { ConsentId, SchoolDate, SchoolId, StudentId } from '../kernel/identifiers.ts';
import {
  INTERVENTION_CONSENT_KINDS,
  type AgencyCode,
  type InformationKind,
  type InterventionConsentKind,
} from './consent-codes.ts';
import type { ConsentRecord, InterventionRecord, SharingRecord } from './consent-record.ts';

/** The Monday on which the builders' stories are told. */
export const TODAY: SchoolDate = '2026-11-16';
export const A_STUDENT = 'student-1' as StudentId;

class ConsentBuilder<Record extends ConsentRecord> {
  readonly #record: Record;

  constructor(record: Record) {
    this.#record = record;
  }

  /** The record as it stands. */
  build(): Record {
    return this.#record;
  }

  with(parts: Partial<Record>): ConsentBuilder<Record> {
    return new ConsentBuilder({ ...this.#record, ...parts });
  }

  called(id: string): ConsentBuilder<Record> {
    return new ConsentBuilder({ ...this.#record, id: id as ConsentId });
  }

  /** Signed on that day, recorded the same day, for twelve months. */
  signedOn(day: SchoolDate): ConsentBuilder<Record> {
    return new ConsentBuilder({ ...this.#record, ...signed(day) });
  }

  recordedOn(day: SchoolDate): ConsentBuilder<Record> {
    return new ConsentBuilder({ ...this.#record, recordedAt: `${day}T12:00:00.000Z` });
  }

  /** CNS-2: the case it was signed for has ended. */
  caseClosed(on: SchoolDate): ConsentBuilder<Record> {
    return new ConsentBuilder({ ...this.#record, caseClosedOn: on });
  }

  forSchool(schoolId: SchoolId): ConsentBuilder<Record> {
    return new ConsentBuilder({ ...this.#record, schoolId });
  }

  /** Signed long enough ago not to hold today. */
  expired(): ConsentBuilder<Record> {
    return this.signedOn(addDays(addMonths(TODAY, -12), -1));
  }

  disputed(): ConsentBuilder<Record> {
    return new ConsentBuilder({ ...this.#record, disputed: true });
  }

  withdrawn(on: SchoolDate = TODAY): ConsentBuilder<Record> {
    return this.#answering((answer) => ({
      ...answer,
      withdrawn: { on, byName: 'A parent', how: 'PHONE', reason: null },
    }));
  }

  /** Said no to: to all of it, or to these kinds of support. */
  refused(...kinds: InterventionConsentKind[]): ConsentBuilder<Record> {
    return this.#answering((answer) =>
      kinds.length === 0 || ('kind' in answer && kinds.includes(answer.kind))
        ? { ...answer, given: false }
        : answer,
    );
  }

  #answering(
    change: <
      Answer extends InterventionRecord['interventions'][number] | SharingRecord['sharing'][number],
    >(
      answer: Answer,
    ) => Answer,
  ): ConsentBuilder<Record> {
    const record: ConsentRecord = this.#record;
    return new ConsentBuilder({
      ...this.#record,
      ...(record.kind === 'INTERVENTION'
        ? { interventions: record.interventions.map(change) }
        : { sharing: record.sharing.map(change) }),
    });
  }
}

function signed(day: SchoolDate) {
  return {
    signedOn: day,
    validUntil: addMonths(day, 12),
    recordedAt: `${day}T12:00:00.000Z`,
  };
}

const FORM = {
  studentId: A_STUDENT,
  schoolId: A_SCHOOL,
  formVersion: '2026-09',
  signedBy: { name: 'A parent', relationship: 'MOTHER', parentalResponsibility: 'HELD' },
  method: 'ELECTRONIC',
  seenBy: null,
  disputed: false,
  ...signed('2026-10-01'),
} as const;

/** Agreement to support, of every kind unless told which, signed on 1 October 2026. */
export function aConsent(...kinds: InterventionConsentKind[]): ConsentBuilder<InterventionRecord> {
  const agreed = kinds.length > 0 ? kinds : INTERVENTION_CONSENT_KINDS;
  return new ConsentBuilder<InterventionRecord>({
    ...FORM,
    id: 'consent-1' as ConsentId,
    kind: 'INTERVENTION',
    interventions: agreed.map((kind) => ({ kind, given: true, withdrawn: null })),
  });
}

/** Agreement to tell one agency these kinds of information. */
export function aSharingConsent(
  agency: AgencyCode = 'CAMHS',
  information: readonly InformationKind[] = ['NAME_AND_CONTACT', 'NEEDS'],
  agencyName: string | null = null,
): ConsentBuilder<SharingRecord> {
  return new ConsentBuilder<SharingRecord>({
    ...FORM,
    id: 'consent-2' as ConsentId,
    kind: 'SHARING',
    sharing: [{ agency, agencyName, information, given: true, withdrawn: null }],
  });
}
