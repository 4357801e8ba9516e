import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { raiseVersion } from '../../acts/raise-version.ts';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import {
  agencyKey,
  consentStanding,
  withdrawalConsequences,
  withdrawConsent as decide,
  type CentreId,
  type SchoolDate,
} from '@outreach/domain';
import { outdated, written, writtenOrNull } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { workerOfStudent } from '../notices/case-worker.ts';
import { releaseStudents } from '../sessions/release-students.ts';
import { releaseMembers } from '../workshops/groups/release-members.ts';
import { consentRecordsOf, findConsent } from './find-consent.ts';
import { InterventionConsent } from './intervention-consent.entity.ts';
import { SharingConsent } from './sharing-consent.entity.ts';
import { withdrawalScope } from './withdrawal-scope.ts';
import { withdrawalFacts } from './withdrawal-facts.ts';
import { WithdrawConsentInput, WithdrawConsentResult } from './withdraw-consent.input.ts';
import { WithdrawConsentSuccess } from './consent-results.type.ts';

@Resolver()
export class WithdrawConsentMutation {
  @Mutation(() => WithdrawConsentResult, {
    description: 'Record that consent was withdrawn, in whole or in part (CNS-3, SHR-6)',
  })
  withdrawConsent(
    @Arg('input', () => WithdrawConsentInput, { description: 'What is sent' })
    input: WithdrawConsentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof WithdrawConsentResult> {
    return answerAct(context, info, {
      name: 'withdrawConsent',
      input,
      success: WithdrawConsentSuccess,
      shows: { consent: 'Consent' },
      work: (act) => withdrawConsent(act, input),
    });
  }
}

async function withdrawConsent(act: Act, input: WithdrawConsentInput): Promise<Outcome> {
  const { em, viewer: by, today } = act;
  const { row, caseId, records, record } = await findConsent(act, input.consentId);
  const stale = outdated(row, input.expectedVersion);
  if (stale) return stale;
  const scope = withdrawalScope(input);
  const decision = decide(record, {
    ...scope,
    by,
    caseId,
    centreId: row.centreId as CentreId,
    today,
    method: input.method,
    withdrawnByName: written(input.withdrawnByName, 'withdrawnByName', 200),
    reason: writtenOrNull(input.reason, 'reason'),
  });
  if (decision.outcome === 'refused') return decision;
  const consequences = withdrawalConsequences(
    records,
    record,
    scope,
    await withdrawalFacts(em, row.studentId, today),
  );
  for (const event of decision.events) {
    if (event.type !== 'ConsentWithdrawn') continue;
    const { on, byName, how, reason } = event.withdrawal;
    const withdrawn = {
      withdrawnOn: on,
      withdrawnByName: byName,
      withdrawnHow: how,
      withdrawnReason: reason,
    };
    const still = { consentId: row.id, given: true, withdrawnOn: null };
    await em.nativeUpdate(
      InterventionConsent,
      { ...still, kind: { $in: [...event.interventions] } },
      withdrawn,
    );
    const agencies = (record.kind === 'SHARING' ? record.sharing : []).filter((item) =>
      event.agencies.includes(agencyKey(item)),
    );
    for (const { agency, agencyName } of agencies)
      await em.nativeUpdate(SharingConsent, { ...still, agency, agencyName }, withdrawn);
    await raiseVersion(em, 'consent', row);
    // CNS-3: the worker is told the same day.
    const to = await workerOfStudent(act, row.studentId);
    act.tell({ kind: 'CONSENT_WITHDRAWN', to, path: `/students/${row.studentId}` });
    act.record({
      event: 'CONSENT_WITHDRAWN',
      subject: 'CONSENT',
      subjectId: row.id,
      schoolId: row.schoolId,
      studentId: row.studentId,
      facts: [
        { name: 'kind', value: row.kind },
        { name: 'method', value: how },
        ...event.interventions.map((value) => ({ name: 'intervention', value })),
        ...agencies.map(({ agency, agencyName }) => ({
          name: 'agency',
          value: agencyName ?? agency,
        })),
      ],
    });
  }
  await em.flush();
  const after = await consentRecordsOf(act, row.studentId);
  const causeOn = (day: SchoolDate) =>
    ({ code: 'CONSENT_WITHDRAWN', standing: consentStanding(after, day) }) as const;
  await releaseStudents(act, row.studentId, causeOn);
  await releaseMembers(act, row.studentId, causeOn(today));
  return { outcome: 'done', nodes: { consent: row.id }, values: { consequences } };
}
