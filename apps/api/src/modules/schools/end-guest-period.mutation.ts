import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { endGuestPeriod as decide, type CentreId } from '@outreach/domain';
import { heldOrSeen, idOf, outdated } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { EndGuestPeriodInput, EndGuestPeriodResult } from './end-guest-period.input.ts';
import { guestPeriodState } from './guest-period-state.ts';
import { GuestPeriod } from './guest-period.entity.ts';
import { SchoolSuccess } from './school-results.type.ts';

@Resolver()
export class EndGuestPeriodMutation {
  @Mutation(() => EndGuestPeriodResult, {
    description: 'End the time of a guest school sooner, or call it off (SCH-1)',
  })
  endGuestPeriod(
    @Arg('input', () => EndGuestPeriodInput, { description: 'What is sent' })
    input: EndGuestPeriodInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof EndGuestPeriodResult> {
    return answerAct(context, info, {
      name: 'endGuestPeriod',
      input,
      success: SchoolSuccess,
      shows: { school: 'School' },
      work: (act) => endGuestPeriod(act, input),
    });
  }
}

async function endGuestPeriod(
  act: Act,
  { guestPeriodId, expectedVersion, to }: EndGuestPeriodInput,
): Promise<Outcome> {
  const { em, viewer: by, today } = act;
  const id = idOf(guestPeriodId);
  const row = await heldOrSeen((lock) => em.findOne(GuestPeriod, { id }, lock));
  const stale = outdated(row, expectedVersion);
  if (stale) return stale;
  const place = { centreId: row.centreId as CentreId };
  const decision = decide(guestPeriodState(row), { by, ...place, today, to });
  if (decision.outcome === 'refused') return decision;
  for (const { type } of decision.events) {
    if (type === 'GuestPeriodCalledOff') row.calledOff = true;
    else row.endsOn = to;
    act.record({
      event: type === 'GuestPeriodCalledOff' ? 'GUEST_PERIOD_CALLED_OFF' : 'GUEST_PERIOD_ENDED',
      ...{ subject: 'SCHOOL', subjectId: row.schoolId, schoolId: row.schoolId },
      facts: type === 'GuestPeriodCalledOff' ? [] : [{ name: 'to', value: to }],
    });
  }
  return { outcome: 'done', nodes: { school: row.schoolId } };
}
