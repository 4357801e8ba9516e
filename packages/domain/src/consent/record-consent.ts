import { mayRecordConsent } from '../access/consent-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { addMonths } from '../kernel/dates.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type {
  CaseId,
  CentreId,
  ConsentId,
  Instant,
  SchoolDate,
  SchoolId,
  StudentId,
} from '../kernel/identifiers.ts';
import { violation, type Violation } from '../kernel/violation.ts';
import { isBlank } from '../kernel/text.ts';
import type { ServiceSettings } from '../settings/service-settings.ts';
import type {
  AgencyCode,
  ConsentMethod,
  InformationKind,
  InterventionConsentKind,
  ParentalResponsibility,
  Relationship,
} from './consent-codes.ts';
import type { ConsentViolationCode } from './consent-violations.ts';
import { agencyKey, type ConsentEvent } from './consent-record.ts';
import { REQUEST_FORMS } from './request-form.ts';

export interface RecordConsent {
  readonly by: Viewer;
  readonly at: Instant;
  readonly today: SchoolDate;
  readonly settings: Pick<ServiceSettings, 'consentValidMonths' | 'signatureMaxAgeMonths'>;
  readonly interventionConsentId: ConsentId;
  readonly sharingConsentId: ConsentId;
  readonly formVersion: string;
  readonly signedByName: string;
  readonly relationship: Relationship;
  readonly parentalResponsibility: ParentalResponsibility;
  readonly method: ConsentMethod;
  readonly seenByName: string | null;
  readonly signedOn: SchoolDate;
  readonly interventions: readonly {
    readonly kind: InterventionConsentKind;
    readonly given: boolean;
  }[];
  readonly sharing: readonly {
    readonly agency: AgencyCode;
    readonly agencyName: string | null;
    readonly information: readonly InformationKind[];
    readonly given: boolean;
  }[];
}

export interface ConsentSubject {
  readonly centreId: CentreId;
  readonly studentId: StudentId;
  readonly schoolId: SchoolId;
  readonly caseId?: CaseId | null;
}

const MAY_NOT_SIGN: readonly Relationship[] = ['SIBLING', 'OTHER'];

/** SSR-3, SSR-6, SHR-1: records a signed request form as two records, support and sharing. */
export function recordConsent(
  student: ConsentSubject,
  command: RecordConsent,
): Decision<ConsentEvent, ConsentViolationCode> {
  const violations = [
    ...(mayRecordConsent(command.by, student) ? [] : [violation('NOT_ALLOWED_FOR_ROLE' as const)]),
    ...signatureViolations(command),
    ...answerViolations(command),
  ];
  const { name, ...signed } = {
    name: command.signedByName.trim(),
    ...signedPart(student, command),
  };
  const warnings =
    command.parentalResponsibility === 'NOT_HELD'
      ? [violation('RESPONSIBILITY_NOT_HELD' as const, 'parentalResponsibility')]
      : [];
  const signedBy = {
    name,
    relationship: command.relationship,
    parentalResponsibility: command.parentalResponsibility,
  };
  const events: ConsentEvent[] = [];
  if (command.interventions.length > 0)
    events.push({
      type: 'ConsentRecorded',
      record: {
        ...signed,
        signedBy,
        id: command.interventionConsentId,
        kind: 'INTERVENTION',
        interventions: command.interventions.map((answer) => ({ ...answer, withdrawn: null })),
      },
    });
  if (command.sharing.length > 0)
    events.push({
      type: 'ConsentRecorded',
      record: {
        ...signed,
        signedBy,
        id: command.sharingConsentId,
        kind: 'SHARING',
        sharing: command.sharing.map((answer) => ({ ...answer, withdrawn: null })),
      },
    });
  return decided(violations, events, warnings);
}

function signedPart({ studentId, schoolId }: ConsentSubject, command: RecordConsent) {
  return {
    studentId,
    schoolId,
    formVersion: command.formVersion,
    method: command.method,
    seenBy: isBlank(command.seenByName) ? null : command.seenByName,
    signedOn: command.signedOn,
    validUntil: addMonths(command.signedOn, command.settings.consentValidMonths),
    disputed: false,
    recordedAt: command.at,
  };
}

/** SSR-6: not in the future, not before the form existed, not older than the settings allow. */
function signatureViolations(command: RecordConsent): Violation<ConsentViolationCode>[] {
  const form = REQUEST_FORMS.find(({ version }) => version === command.formVersion);
  const oldest = addMonths(command.today, -command.settings.signatureMaxAgeMonths);
  return [
    ...(isBlank(command.signedByName)
      ? [violation('SIGNER_NAME_MISSING' as const, 'signedByName')]
      : []),
    ...(MAY_NOT_SIGN.includes(command.relationship)
      ? [violation('RELATIONSHIP_MAY_NOT_SIGN' as const, 'relationship')]
      : []),
    ...(command.method !== 'ELECTRONIC' && isBlank(command.seenByName)
      ? [violation('SEEN_BY_MISSING' as const, 'seenByName')]
      : []),
    ...(command.signedOn > command.today
      ? [violation('SIGNED_IN_FUTURE' as const, 'signedOn')]
      : []),
    ...(command.signedOn < oldest ? [violation('SIGNATURE_TOO_OLD' as const, 'signedOn')] : []),
    ...(form === undefined
      ? [violation('FORM_VERSION_UNKNOWN' as const, 'formVersion')]
      : command.signedOn < form.from
        ? [violation('SIGNED_BEFORE_FORM' as const, 'signedOn', form.from)]
        : []),
  ];
}

function answerViolations({
  interventions,
  sharing,
}: RecordConsent): Violation<ConsentViolationCode>[] {
  const kinds = interventions.map(({ kind }) => kind);
  const agencies = sharing.map(agencyKey);
  const twice = (keys: readonly string[]) => new Set(keys).size < keys.length;
  return [
    ...(interventions.length + sharing.length === 0
      ? [violation('NOTHING_ANSWERED' as const, 'interventions')]
      : []),
    ...(twice(kinds) ? [violation('ANSWERED_TWICE' as const, 'interventions')] : []),
    ...(twice(agencies) ? [violation('ANSWERED_TWICE' as const, 'sharing')] : []),
    ...sharing.flatMap(({ agency, agencyName, information, given }, at) => [
      ...(agency === 'OTHER_NAMED' && isBlank(agencyName)
        ? [violation('AGENCY_NAME_MISSING' as const, `sharing.${at}.agencyName`)]
        : []),
      ...(given && information.length === 0
        ? [violation('INFORMATION_MISSING' as const, `sharing.${at}.information`)]
        : []),
    ]),
  ];
}
