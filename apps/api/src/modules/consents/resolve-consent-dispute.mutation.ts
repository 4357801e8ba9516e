import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { resolveConsentDispute as decide, type CentreId } from '@outreach/domain';
import { outdated, written } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { nameStudents } from '../referrals/name-students.ts';
import { findConsent } from './find-consent.ts';
import {
  ResolveConsentDisputeInput,
  ResolveConsentDisputeResult,
} from './resolve-consent-dispute.input.ts';
import { ConsentSuccess } from './consent-results.type.ts';

@Resolver()
export class ResolveConsentDisputeMutation {
  @Mutation(() => ResolveConsentDisputeResult, { description: 'Settle a dispute' })
  resolveConsentDispute(
    @Arg('input', () => ResolveConsentDisputeInput, { description: 'What is sent' })
    input: ResolveConsentDisputeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ResolveConsentDisputeResult> {
    return answerAct(context, info, {
      name: 'resolveConsentDispute',
      input,
      success: ConsentSuccess,
      shows: { consent: 'Consent' },
      work: (act) => resolveConsentDispute(act, input),
    });
  }
}

async function resolveConsentDispute(
  act: Act,
  input: ResolveConsentDisputeInput,
): Promise<Outcome> {
  const { row, record } = await findConsent(act, input.consentId);
  const stale = outdated(row, input.expectedVersion);
  if (stale) return stale;
  const note = written(input.note, 'note');
  const { upheld } = input;
  const decision = decide(record, {
    by: act.viewer,
    centreId: row.centreId as CentreId,
    upheld,
    note,
  });
  if (decision.outcome === 'refused') return decision;
  row.disputed = upheld;
  row.disputeNote = note;
  act.record({
    event: 'CONSENT_DISPUTE_RESOLVED',
    subject: 'CONSENT',
    subjectId: row.id,
    schoolId: row.schoolId,
    studentId: row.studentId,
    facts: [{ name: 'upheld', value: String(upheld) }],
  });
  await nameStudents(act, row.studentId);
  return { outcome: 'done', nodes: { consent: row.id } };
}
