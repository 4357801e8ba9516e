import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { snoozeSilence, type CaseId, type CentreId, type SchoolId } from '@outreach/domain';
import type { Act } from '../../acts/act.ts';
import { answerAct } from '../../acts/answer-act.ts';
import { written } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import type { Context } from '../../context.ts';
import { findCase } from '../cases/find-case.ts';
import { findSilence } from './find-silence.ts';
import { SilenceSnoozeSuccess } from './silence-results.type.ts';
import { SilenceSnooze } from './silence-snooze.entity.ts';
import { SnoozeSilentCaseInput, SnoozeSilentCaseResult } from './snooze-silent-case.input.ts';

@Resolver()
export class SnoozeSilentCaseMutation {
  @Mutation(() => SnoozeSilentCaseResult, {
    description: 'Put off a silent case, with a reason and an end',
  })
  snoozeSilentCase(
    @Arg('input', () => SnoozeSilentCaseInput, { description: 'What is sent' })
    input: SnoozeSilentCaseInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof SnoozeSilentCaseResult> {
    return answerAct(context, info, {
      name: 'snoozeSilentCase',
      input,
      success: SilenceSnoozeSuccess,
      shows: { snooze: 'SilenceSnooze' },
      work: (act) => snooze(act, input),
    });
  }
}

async function snooze(act: Act, input: SnoozeSilentCaseInput): Promise<Outcome> {
  const { row } = await findCase(act, input.caseId);
  const { silence, snoozed } = await findSilence(act, row.id, input.reason);
  const { centreId, schoolId, studentId } = row;
  const why = written(input.why, 'why', 1000);
  const { until } = input;
  const decision = snoozeSilence(
    {
      caseId: row.id as CaseId,
      centreId: centreId as CentreId,
      schoolId: schoolId as SchoolId,
      silence,
      snoozed,
    },
    { by: act.viewer, today: act.today, until, why },
  );
  if (decision.outcome === 'refused') return decision;
  const id = act.newId();
  for (const event of decision.events) {
    act.em.persist(
      act.em.create(SilenceSnooze, {
        id,
        centreId,
        schoolId,
        studentId,
        caseId: row.id,
        reason: event.silence.reason,
        silentOn: event.silence.on,
        why,
        snoozedOn: act.today,
        until,
        snoozedBy: act.viewer.staffId,
      }),
    );
    act.record({
      event: 'SILENCE_SNOOZED',
      subject: 'CASE',
      subjectId: row.id,
      schoolId,
      studentId,
      caseId: row.id,
      facts: [
        { name: 'silence', value: event.silence.reason },
        { name: 'until', value: until },
      ],
    });
  }
  return { outcome: 'done', nodes: { snooze: id } };
}
