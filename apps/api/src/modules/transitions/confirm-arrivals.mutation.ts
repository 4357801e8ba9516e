import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import {
  confirmArrivals as decide,
  type ArrivalEvent,
  type CentreId,
  type SchoolId,
} from '@outreach/domain';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import { idOf, present } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import type { Context } from '../../context.ts';
import { badInput } from '../../errors/api-error.ts';
import { School } from '../schools/school.entity.ts';
import { storeEnrolment } from '../students/store-enrolment.ts';
import { ConfirmArrivalsInput, ConfirmArrivalsResult } from './confirm-arrivals.input.ts';
import { closeNomination, endNomination } from './end-nomination.ts';
import { findExpected, type Expected } from './find-expected.ts';
import { ArrivalsSuccess } from './transition-results.type.ts';

@Resolver()
export class ConfirmArrivalsMutation {
  @Mutation(() => ConfirmArrivalsResult, {
    description: 'Say who arrived at a school, from its first day on (TRN-5)',
  })
  confirmArrivals(
    @Arg('input', () => ConfirmArrivalsInput, { description: 'What is sent' })
    input: ConfirmArrivalsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ConfirmArrivalsResult> {
    return answerAct(context, info, {
      name: 'confirmArrivals',
      input,
      success: ArrivalsSuccess,
      shows: { nominations: 'TransitionNomination' },
      work: (act) => confirmArrivals(act, input),
    });
  }
}

/** More than a school nominates in a year. */
const MOST_PUPILS = 100;

async function confirmArrivals(act: Act, input: ConfirmArrivalsInput): Promise<Outcome> {
  const { em, viewer: by, today } = act;
  if (input.arrived.length + input.notArrived.length > MOST_PUPILS) throw badInput('arrived');
  const school = present(await em.findOne(School, { id: idOf(input.schoolId) }));
  const ids = [...input.arrived, ...input.notArrived.map((one) => one.nominationId)].map(idOf);
  const found = await findExpected(act, school.id, ids);
  const pupil = (id: string) => present(found.get(idOf(id)) ?? null).pupil;
  const decision = decide(
    { centreId: school.centreId as CentreId, schoolId: school.id as SchoolId },
    {
      ...{ by, today },
      arrived: input.arrived.map(pupil),
      notArrived: input.notArrived.map(({ nominationId, reason }) => ({
        ...{ pupil: pupil(nominationId), reason },
      })),
    },
  );
  if (decision.outcome === 'refused') return decision;
  for (const event of decision.events)
    await apply(act, present(found.get(event.nominationId) ?? null), event);
  return { outcome: 'done', nodes: { nominations: ids }, warnings: decision.warnings };
}

async function apply(act: Act, { row, student, pupil }: Expected, event: ArrivalEvent) {
  if (event.type === 'DidNotArrive') return endNomination(act, row, event.reason);
  await storeEnrolment(act, student, {
    enrolments: pupil.enrolments,
    events: event.enrolment,
    yearGroup: event.yearGroup,
  });
  closeNomination(act, row, 'ARRIVED');
}
