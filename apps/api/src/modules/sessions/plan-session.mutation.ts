import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import { refusedWith, type Outcome } from '../../acts/outcome.ts';
import type { Context } from '../../context.ts';
import { takenOn } from './bookings.ts';
import { bookingOf, planningOf, planOn, storePlanned } from './plan-in-school.ts';
import { PlanSessionInput, PlanSessionResult } from './plan-session.input.ts';
import { SessionSuccess } from './session-results.type.ts';

@Resolver()
export class PlanSessionMutation {
  @Mutation(() => PlanSessionResult, {
    description: 'Put a session into the plan (CAS-1, CNS-1)',
  })
  planSession(
    @Arg('input', () => PlanSessionInput, { description: 'What is sent' })
    input: PlanSessionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof PlanSessionResult> {
    return answerAct(context, info, {
      name: 'planSession',
      input,
      success: SessionSuccess,
      shows: { session: 'Session' },
      work: (act) => planSession(act, input),
    });
  }
}

async function planSession(act: Act, input: PlanSessionInput): Promise<Outcome> {
  const planning = await planningOf(act, input);
  const { decision } = await planOn(act, input, planning, input.on);
  if (decision.outcome === 'refused') return decision;
  const taken = await takenOn(act, bookingOf(planning, input, [input.on]));
  if (taken.size > 0) return refusedWith(...[...taken.values()].flat());
  const { row } = await storePlanned(act, planning, decision.events);
  return { outcome: 'done', nodes: { session: row.id }, warnings: decision.warnings };
}
