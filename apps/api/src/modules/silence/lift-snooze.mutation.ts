import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { liftSnooze as decide, type CaseId, type CentreId, type SchoolId } from '@outreach/domain';
import type { Act } from '../../acts/act.ts';
import { answerAct } from '../../acts/answer-act.ts';
import { heldOrSeen, idOf, outdated } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import type { Context } from '../../context.ts';
import { LiftSnoozeInput, LiftSnoozeResult } from './lift-snooze.input.ts';
import { SilenceSnoozeSuccess } from './silence-results.type.ts';
import { SilenceSnooze } from './silence-snooze.entity.ts';

@Resolver()
export class LiftSnoozeMutation {
  @Mutation(() => LiftSnoozeResult, { description: 'Put a silent case back on the list' })
  liftSnooze(
    @Arg('input', () => LiftSnoozeInput, { description: 'What is sent' }) input: LiftSnoozeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof LiftSnoozeResult> {
    return answerAct(context, info, {
      name: 'liftSnooze',
      input,
      success: SilenceSnoozeSuccess,
      shows: { snooze: 'SilenceSnooze' },
      work: (act) => liftSnooze(act, input),
    });
  }
}

async function liftSnooze(act: Act, input: LiftSnoozeInput): Promise<Outcome> {
  const row = await heldOrSeen((lock) =>
    act.em.findOne(SilenceSnooze, { id: idOf(input.snoozeId) }, lock),
  );
  const stale = outdated(row, input.expectedVersion);
  if (stale) return stale;
  const decision = decide(
    {
      caseId: row.caseId as CaseId,
      centreId: row.centreId as CentreId,
      schoolId: row.schoolId as SchoolId,
      until: row.until,
      liftedOn: row.liftedOn ?? null,
    },
    { by: act.viewer, today: act.today },
  );
  if (decision.outcome === 'refused') return decision;
  row.liftedOn = act.today;
  act.record({
    event: 'SILENCE_SNOOZE_LIFTED',
    subject: 'CASE',
    subjectId: row.caseId,
    schoolId: row.schoolId,
    studentId: row.studentId,
    caseId: row.caseId,
    facts: [{ name: 'silence', value: row.reason }],
  });
  return { outcome: 'done', nodes: { snooze: row.id } };
}
