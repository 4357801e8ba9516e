import type { Enum } from '../../graphql/graphql.ts';
import { agencyLabels } from '../../messages/support-labels.ts';

export interface Answers {
  /** Kind of support → given or refused. */
  interventions: Record<Enum<'InterventionConsentKind'>, 'GIVEN' | 'REFUSED'>;
  /** Agencies that are ticked on the form. */
  agencies: readonly string[];
  /** Agencies that the form names freely, one on each line. */
  others: string;
  /** Agency → what it may be told; one that is not here may be told what most forms say. */
  information: Readonly<Record<string, readonly string[]>>;
}

/** The form's default: support given; nothing is shared until somebody says so. */
export function emptyAnswers(): Answers {
  return {
    interventions: { ONE_TO_ONE: 'GIVEN', GROUP: 'GIVEN', RESPITE: 'REFUSED' },
    agencies: [],
    others: '',
    information: {},
  };
}

const USUAL = ['NAME_AND_CONTACT', 'NEEDS'] as const;

/** An agency that may be told something, and what. */
export interface AgencyAnswer {
  readonly key: string;
  readonly agency: Enum<'Agency'>;
  readonly agencyName: string | null;
  readonly label: string;
  readonly information: readonly string[];
}

/** The agencies that are agreed to, in the order of the form, freely named ones last (SHR-1). */
export function agenciesAgreed({ agencies, others, information }: Answers): AgencyAnswer[] {
  const names = new Set(
    others
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
  const told = (key: string) => information[key] ?? USUAL;
  return [
    ...(agencies as readonly Enum<'Agency'>[]).map((agency) => ({
      key: agency,
      agency,
      agencyName: null,
      label: agencyLabels[agency],
      information: told(agency),
    })),
    ...Array.from(names, (name) => ({
      key: `other ${name}`,
      agency: 'OTHER_NAMED' as const,
      agencyName: name,
      label: name,
      information: told(`other ${name}`),
    })),
  ];
}

interface Signed {
  readonly signedByName: string;
  readonly relationship: string;
  readonly parentalResponsibility: string;
  readonly method: string;
  readonly seenByName: string;
  readonly signedOn: string;
  readonly answers: Answers;
}

/** What was typed as the graph takes it. */
export function recordInput(
  studentId: string,
  formVersion: string,
  { answers, ...signed }: Signed,
) {
  const kinds = Object.entries(answers.interventions) as [
    Enum<'InterventionConsentKind'>,
    string,
  ][];
  return {
    studentId,
    formVersion,
    signedByName: signed.signedByName,
    relationship: signed.relationship as Enum<'Relationship'>,
    parentalResponsibility: signed.parentalResponsibility as Enum<'ParentalResponsibility'>,
    method: signed.method as Enum<'ConsentMethod'>,
    seenByName: signed.seenByName === '' ? null : signed.seenByName,
    signedOn: signed.signedOn,
    interventions: kinds.map(([kind, answer]) => ({ kind, given: answer === 'GIVEN' })),
    sharing: agenciesAgreed(answers).map(({ agency, agencyName, information }) => ({
      agency,
      agencyName,
      information: [...information] as Enum<'InformationKind'>[],
      given: true,
    })),
  };
}
