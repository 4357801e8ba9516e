import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { liftKeepApart as decide, type KeepApartId, type SchoolId } from '@outreach/domain';
import { answerAct } from '../../../acts/answer-act.ts';
import type { Act } from '../../../acts/act.ts';
import { heldOrSeen, idOf, written } from '../../../acts/find.ts';
import type { Outcome } from '../../../acts/outcome.ts';
import type { Context } from '../../../context.ts';
import { Student } from '../../students/student.entity.ts';
import { KeepApartSuccess } from './keep-apart-results.type.ts';
import { KeepApart } from './keep-apart.entity.ts';
import { recordOfBoth } from './record-of-both.ts';
import { keepApartState } from './keep-apart-state.ts';
import { LiftKeepApartInput, LiftKeepApartResult } from './lift-keep-apart.input.ts';

@Resolver()
export class LiftKeepApartMutation {
  @Mutation(() => LiftKeepApartResult, {
    description: 'Let two students meet again in groups, from today on (GRP-4)',
  })
  liftKeepApart(
    @Arg('input', () => LiftKeepApartInput, { description: 'What is sent' })
    input: LiftKeepApartInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof LiftKeepApartResult> {
    return answerAct(context, info, {
      name: 'liftKeepApart',
      input,
      success: KeepApartSuccess,
      shows: { keepApart: 'KeepApart' },
      work: (act) => liftKeepApart(act, input),
    });
  }
}

async function liftKeepApart(act: Act, input: LiftKeepApartInput): Promise<Outcome> {
  const { em, viewer, today } = act;
  const row = await heldOrSeen((lock) =>
    em.findOne(KeepApart, { id: idOf(input.keepApartId) }, lock),
  );
  const decision = decide([keepApartState(row)], {
    by: viewer,
    today,
    schoolId: row.schoolId as SchoolId,
    id: row.id as KeepApartId,
    reason: written(input.reason, 'reason', 2_000).trim(),
  });
  if (decision.outcome === 'refused') return decision;
  for (const event of decision.events) {
    if (event.type !== 'KeepApartLifted') continue;
    Object.assign(row, {
      liftedOn: event.on,
      liftedReason: event.reason,
      liftedBy: viewer.staffId,
    });
    const ids = [row.studentId, row.otherStudentId];
    recordOfBoth(act, await em.find(Student, { id: { $in: ids } }), 'KEEP_APART_LIFTED');
  }
  return { outcome: 'done', nodes: { keepApart: row.id }, warnings: decision.warnings };
}
