import type { Enum } from '../../graphql/graphql.ts';

export interface Answers {
  /** Kind of support → given or refused. */
  interventions: Record<Enum<'InterventionConsentKind'>, 'GIVEN' | 'REFUSED'>;
  /** Agency → kinds of information; an agency with none was not agreed to. */
  agencies: readonly string[];
  information: readonly string[];
}

/** The form's default: support given; nothing is shared until somebody says so. */
export function emptyAnswers(): Answers {
  return {
    interventions: { ONE_TO_ONE: 'GIVEN', GROUP: 'GIVEN', RESPITE: 'REFUSED' },
    agencies: [],
    information: ['NAME_AND_CONTACT', 'NEEDS'],
  };
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
    sharing: answers.agencies.map((agency) => ({
      agency: agency as Enum<'Agency'>,
      information: [...answers.information] as Enum<'InformationKind'>[],
      given: true,
    })),
  };
}
