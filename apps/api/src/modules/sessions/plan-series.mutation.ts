import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { seriesDays, seriesIsPlausible, type SeriesId } from '@outreach/domain';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import { refusedWith, type Outcome } from '../../acts/outcome.ts';
import type { Context } from '../../context.ts';
import { takenOn } from './bookings.ts';
import { bookingOf, distinct, onDay, planningOf, planOn, storePlanned } from './plan-in-school.ts';
import { PlanSeriesInput, PlanSeriesResult } from './plan-series.input.ts';
import { SessionSeries } from './session-series.entity.ts';
import { SessionSeriesSuccess } from './session-results.type.ts';

@Resolver()
export class PlanSeriesMutation {
  @Mutation(() => PlanSeriesResult, {
    description: "Plan a session for each week of a time, on the school's own school days",
  })
  planSeries(
    @Arg('input', () => PlanSeriesInput, { description: 'What is sent' })
    input: PlanSeriesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof PlanSeriesResult> {
    return answerAct(context, info, {
      name: 'planSeries',
      input,
      success: SessionSeriesSuccess,
      shows: { sessions: 'Session' },
      work: (act) => planSeries(act, input),
    });
  }
}

async function planSeries(act: Act, input: PlanSeriesInput): Promise<Outcome> {
  const { em, now, newId } = act;
  const { weekday, from, to } = input;
  const everyWeeks = input.everyWeeks ?? 1;
  const planning = await planningOf(act, input);
  const { school, workerId, room, calendar } = planning;
  const series = { weekday, from, to, everyWeeks };
  const implausible = seriesIsPlausible(calendar, series);
  if (implausible.length > 0) return refusedWith(...implausible);
  const seriesId = newId() as SeriesId;
  const plans = [];
  for (const on of seriesDays(calendar, series)) {
    const { decision } = await planOn(act, input, planning, on, seriesId);
    plans.push({ on, decision });
  }
  const violations = plans.flatMap(({ on, decision }) =>
    decision.outcome === 'refused' ? onDay(decision.violations, on) : [],
  );
  if (violations.length > 0) return refusedWith(...distinct(violations));
  const days = plans.map(({ on }) => on);
  const taken = await takenOn(act, bookingOf(planning, input, days));
  const clashes = [...taken.values()].flat();
  const free = plans.filter(({ on }) => !taken.has(on));
  if (clashes.length > 0 && (input.leaveOutTaken !== true || free.length === 0))
    return refusedWith(...clashes);
  const warnings = free.flatMap(({ on, decision }) =>
    decision.outcome === 'accepted' ? onDay(decision.warnings, on) : [],
  );
  em.persist(
    em.create(SessionSeries, {
      id: seriesId,
      centreId: school.centreId,
      schoolId: school.id,
      workerId,
      kind: input.kind,
      weekday,
      startsAt: input.startsAt,
      minutes: input.minutes,
      room,
      everyWeeks,
      startsOn: from,
      endsOn: to,
      createdAt: now,
    }),
  );
  await em.flush();
  const planned: string[] = [];
  for (const { decision } of free)
    if (decision.outcome === 'accepted')
      planned.push((await storePlanned(act, planning, decision.events)).row.id);
  return {
    outcome: 'done',
    nodes: { sessions: planned },
    warnings: [...clashes, ...distinct(warnings)],
  };
}
