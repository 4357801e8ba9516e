import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { disputeConsent as decide, type CentreId } from '@outreach/domain';
import { outdated, written } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { findConsent } from './find-consent.ts';
import { DisputeConsentInput, DisputeConsentResult } from './dispute-consent.input.ts';
import { ConsentSuccess } from './consent-results.type.ts';

@Resolver()
export class DisputeConsentMutation {
  @Mutation(() => DisputeConsentResult, {
    description: 'Record that somebody disputes a consent (SSR-3)',
  })
  disputeConsent(
    @Arg('input', () => DisputeConsentInput, { description: 'What is sent' })
    input: DisputeConsentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof DisputeConsentResult> {
    return answerAct(context, info, {
      name: 'disputeConsent',
      input,
      success: ConsentSuccess,
      shows: { consent: 'Consent' },
      work: (act) => disputeConsent(act, input),
    });
  }
}

async function disputeConsent(act: Act, input: DisputeConsentInput): Promise<Outcome> {
  const { row, caseId, record } = await findConsent(act, input.consentId);
  const stale = outdated(row, input.expectedVersion);
  if (stale) return stale;
  const note = written(input.note, 'note');
  const decision = decide(record, {
    by: act.viewer,
    centreId: row.centreId as CentreId,
    caseId,
    note,
  });
  if (decision.outcome === 'refused') return decision;
  if (decision.events.length > 0) {
    row.disputed = true;
    row.disputeNote = note;
    act.record({
      event: 'CONSENT_DISPUTED',
      subject: 'CONSENT',
      subjectId: row.id,
      schoolId: row.schoolId,
      studentId: row.studentId,
    });
  }
  return { outcome: 'done', nodes: { consent: row.id } };
}
