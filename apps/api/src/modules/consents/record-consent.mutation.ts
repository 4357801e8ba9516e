import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { recordConsent as decide, type ConsentId, type ConsentRecord } from '@outreach/domain';
import { written, writtenOrNull } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { badInput } from '../../errors/api-error.ts';
import { findStudent } from '../students/find-student.ts';
import { openCaseIdOf } from '../cases/open-case-id-of.ts';
import { nameStudents } from '../referrals/name-students.ts';
import { addConsent } from './add-consent.ts';
import { RecordConsentInput, RecordConsentResult } from './record-consent.input.ts';
import { RecordConsentSuccess } from './consent-results.type.ts';

@Resolver()
export class RecordConsentMutation {
  @Mutation(() => RecordConsentResult, {
    description: 'Record a signed Single Service Request form (SSR-1 to SSR-6)',
  })
  recordConsent(
    @Arg('input', () => RecordConsentInput, { description: 'What is sent' })
    input: RecordConsentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RecordConsentResult> {
    return answerAct(context, info, {
      name: 'recordConsent',
      input,
      success: RecordConsentSuccess,
      shows: { student: 'Student', consents: 'Consent' },
      work: (act) => recordConsent(act, input),
    });
  }
}

/** More than any form has room for. */
const MOST_AGENCIES = 40;

async function recordConsent(act: Act, input: RecordConsentInput): Promise<Outcome> {
  const { viewer: by, at, today, settings, newId } = act;
  if (input.sharing.length > MOST_AGENCIES) throw badInput('sharing');
  const { place } = await findStudent(act, input.studentId);
  const caseId = await openCaseIdOf(act, place.studentId);
  const decision = decide(
    { ...place, caseId },
    {
      by,
      at,
      today,
      settings,
      interventionConsentId: newId() as ConsentId,
      sharingConsentId: newId() as ConsentId,
      formVersion: input.formVersion,
      signedByName: written(input.signedByName, 'signedByName', 200),
      relationship: input.relationship,
      parentalResponsibility: input.parentalResponsibility,
      method: input.method,
      seenByName: writtenOrNull(input.seenByName, 'seenByName', 200),
      signedOn: input.signedOn,
      interventions: input.interventions.map(({ kind, given }) => ({ kind, given })),
      sharing: input.sharing.map(({ agency, agencyName, information, given }) => ({
        agency,
        agencyName: writtenOrNull(agencyName, 'agencyName', 200),
        information: [...new Set(information)],
        given,
      })),
    },
  );
  if (decision.outcome === 'refused') return decision;
  const records: ConsentRecord[] = decision.events.flatMap((event) =>
    event.type === 'ConsentRecorded' ? [event.record] : [],
  );
  for (const record of records) addConsent(act, place.centreId, record);
  await nameStudents(act, place.studentId);
  return {
    outcome: 'done',
    nodes: { student: place.studentId, consents: records.map(({ id }) => id) },
    warnings: decision.warnings,
  };
}
