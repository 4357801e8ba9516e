import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { openPlaceOf, planCatchUp as decide, type StudentId } from '@outreach/domain';
import { answerAct } from '../../../acts/answer-act.ts';
import type { Act } from '../../../acts/act.ts';
import { idOf, writtenOrNull } from '../../../acts/find.ts';
import type { Outcome } from '../../../acts/outcome.ts';
import type { Context } from '../../../context.ts';
import { findGroup } from './find-group.ts';
import { WorkshopGroupSuccess } from './group-results.type.ts';
import { planRunSession } from './plan-run-session.ts';
import { PlanCatchUpInput, PlanCatchUpResult } from './plan-catch-up.input.ts';

@Resolver()
export class PlanCatchUpMutation {
  @Mutation(() => PlanCatchUpResult, {
    description: 'Plan that a member makes up for a session they missed, alone (WRK-3)',
  })
  planCatchUp(
    @Arg('input', () => PlanCatchUpInput, { description: 'What is sent' })
    input: PlanCatchUpInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof PlanCatchUpResult> {
    return answerAct(context, info, {
      name: 'planCatchUp',
      input,
      success: WorkshopGroupSuccess,
      shows: { group: 'WorkshopGroup' },
      work: (act) => planCatchUp(act, input),
    });
  }
}

async function planCatchUp(act: Act, input: PlanCatchUpInput): Promise<Outcome> {
  const found = await findGroup(act, input.groupId);
  const studentId = idOf(input.studentId) as StudentId;
  const { number, on, startsAt } = input;
  const { state, stored } = found;
  const decision = decide(state, {
    by: act.viewer,
    today: act.today,
    studentId,
    number,
    on,
    attendance: stored.attendance,
  });
  if (decision.outcome === 'refused') return decision;
  const missed = state.dates.find((date) => date.number === number);
  if (decision.events.length > 0 && missed !== undefined) {
    const caseId = openPlaceOf(state, studentId)?.caseId ?? null;
    const room = writtenOrNull(input.room, 'room', 100) ?? state.room;
    const date = { ...missed, on, startsAt, minutes: input.minutes ?? missed.minutes };
    const group = { ...state, room };
    await planRunSession(act, group, stored.programme, date, [{ studentId, caseId }], true);
  }
  return { outcome: 'done', nodes: { group: state.id }, warnings: decision.warnings };
}
