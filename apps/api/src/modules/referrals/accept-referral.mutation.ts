import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import {
  acceptReferral as decide,
  type CaseId,
  type CentreId,
  type StaffId,
} from '@outreach/domain';
import { sql } from 'kysely';
import { outdated, writtenOrNull } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { queryOne } from '../../acts/query-one.ts';
import { openCase } from '../cases/open-case.ts';
import { findWorker } from '../staff/is-worker.ts';
import { applyReferralEvent } from './apply-referral-event.ts';
import { findReferral, referralState } from './find-referral.ts';
import { referralFacts } from './referral-facts.ts';
import { AcceptReferralInput, AcceptReferralResult } from './accept-referral.input.ts';
import { AcceptReferralSuccess } from './referral-results.type.ts';

@Resolver()
export class AcceptReferralMutation {
  @Mutation(() => AcceptReferralResult, {
    description: 'Accept a referral: a case opens, or the open one is joined (CAS-2)',
  })
  acceptReferral(
    @Arg('input', () => AcceptReferralInput, { description: 'What is sent' })
    input: AcceptReferralInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof AcceptReferralResult> {
    return answerAct(context, info, {
      name: 'acceptReferral',
      input,
      success: AcceptReferralSuccess,
      shows: { referral: 'Referral', case: 'Case' },
      work: (act) => acceptReferral(act, input),
    });
  }
}

async function acceptReferral(act: Act, input: AcceptReferralInput): Promise<Outcome> {
  const { viewer: by, today, newId } = act;
  const found = await findReferral(act, input.referralId);
  const stale = outdated(found.row, input.expectedVersion);
  if (stale) return stale;
  const { row } = found;
  const worker = await findWorker(act, input.workerId);
  const facts = await referralFacts(act, { ...row, authorId: row.referrerId });
  const state = referralState(found);
  const decision = decide(state, {
    by,
    centreId: row.centreId as CentreId,
    supportSought: found.content.supportSought,
    facts,
    workerId: (worker?.id ?? null) as StaffId | null,
    workerServesSchool: worker !== null && (await servesSchool(act, worker.id, row.schoolId)),
    openCaseId: facts.openCaseId,
    newCaseId: newId() as CaseId,
    confirmUrgency: input.confirmUrgency,
    exceptionReason: writtenOrNull(input.exceptionReason, 'exceptionReason'),
  });
  if (decision.outcome === 'refused') return decision;
  let caseId: string | null = null;
  for (const event of decision.events) {
    if (event.type !== 'ReferralAccepted') continue;
    caseId = event.caseId;
    await applyReferralEvent(act, found, state, event);
    if (event.opensCase) await openCase(act, row, { caseId, workerId: event.workerId, today });
    else
      act.record({
        event: 'CASE_JOINED',
        subject: 'CASE',
        subjectId: caseId,
        schoolId: row.schoolId,
        studentId: row.studentId,
        referralId: row.id,
        caseId,
      });
  }
  if (caseId === null) throw new Error('a referral was accepted without an event');
  return {
    outcome: 'done',
    nodes: { referral: row.id, case: caseId },
    warnings: decision.warnings,
  };
}

function servesSchool({ em, today }: Act, workerId: string, schoolId: string): Promise<boolean> {
  return queryOne<boolean>(
    em,
    sql`exists (select from outreach.allocation a where a.worker_id = ${workerId} and a.school_id = ${schoolId}
      and a.starts_on <= ${today} and (a.ends_on is null or a.ends_on >= ${today}))`,
  );
}
