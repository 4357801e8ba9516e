import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { letInGuestSchool as decide, type CentreId } from '@outreach/domain';
import { idOf, present } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { guestPeriodState } from './guest-period-state.ts';
import { GuestPeriod } from './guest-period.entity.ts';
import { LetInGuestSchoolInput, LetInGuestSchoolResult } from './let-in-guest-school.input.ts';
import { SchoolSuccess } from './school-results.type.ts';
import { School } from './school.entity.ts';

@Resolver()
export class LetInGuestSchoolMutation {
  @Mutation(() => LetInGuestSchoolResult, {
    description: 'Let a school outside the area refer as a guest (SCH-1)',
  })
  letInGuestSchool(
    @Arg('input', () => LetInGuestSchoolInput, { description: 'What is sent' })
    input: LetInGuestSchoolInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof LetInGuestSchoolResult> {
    return answerAct(context, info, {
      name: 'letInGuestSchool',
      input,
      success: SchoolSuccess,
      shows: { school: 'School' },
      work: (act) => letInGuestSchool(act, input),
    });
  }
}

async function letInGuestSchool(
  act: Act,
  { schoolId, from, to }: LetInGuestSchoolInput,
): Promise<Outcome> {
  const { em, viewer: by, today, newId } = act;
  const school = present(await em.findOne(School, { id: idOf(schoolId) }));
  const centreId = school.centreId as CentreId;
  const periods = await em.find(GuestPeriod, { schoolId: school.id });
  const decision = decide(
    {
      inServiceArea: school.inServiceArea,
      secondary: school.secondary === true,
      closed: school.status === 'CLOSED',
      periods: periods.map(guestPeriodState),
    },
    { by, centreId, today, from, to },
  );
  if (decision.outcome === 'refused') return decision;
  em.persist(
    em.create(GuestPeriod, {
      ...{ id: newId(), centreId, schoolId: school.id },
      ...{ startsOn: from, endsOn: to, letInBy: by.staffId },
    }),
  );
  act.record({
    event: 'GUEST_SCHOOL_LET_IN',
    ...{ subject: 'SCHOOL', subjectId: school.id, schoolId: school.id },
    facts: [
      { name: 'from', value: from },
      { name: 'to', value: to },
    ],
  });
  return { outcome: 'done', nodes: { school: school.id } };
}
