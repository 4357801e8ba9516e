import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import {
  academicYearName,
  academicYearStart,
  nominateForTransition as decide,
  type CentreId,
  type NominationEvent,
  type ProgrammeKind,
  type SchoolId,
} from '@outreach/domain';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import { idOf, present } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import type { Context } from '../../context.ts';
import { badInput } from '../../errors/api-error.ts';
import { SchoolTerm } from '../schools/school-term.entity.ts';
import { School } from '../schools/school.entity.ts';
import { Programme } from '../workshops/programmes/programme.entity.ts';
import { findOnRecord, newNominee } from './find-nominee.ts';
import {
  NominateForTransitionInput,
  NominateForTransitionResult,
} from './nominate-for-transition.input.ts';
import { endNomination } from './end-nomination.ts';
import { storeNomination } from './store-nomination.ts';
import { TransitionSuccess } from './transition-results.type.ts';

@Resolver()
export class NominateForTransitionMutation {
  @Mutation(() => NominateForTransitionResult, {
    description: 'Nominate a pupil for a transition at a school (TRN-1)',
  })
  nominateForTransition(
    @Arg('input', () => NominateForTransitionInput, { description: 'What is sent' })
    input: NominateForTransitionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof NominateForTransitionResult> {
    return answerAct(context, info, {
      name: 'nominateForTransition',
      input,
      success: TransitionSuccess,
      shows: { nomination: 'TransitionNomination' },
      work: (act) => nominateForTransition(act, input),
    });
  }
}

async function nominateForTransition(
  act: Act,
  input: NominateForTransitionInput,
): Promise<Outcome> {
  const { em, viewer: by, today } = act;
  const { studentId = null, pupil = null } = input;
  if (studentId !== null && pupil !== null) throw badInput('pupil');
  const school = present(await em.findOne(School, { id: idOf(input.schoolId) }));
  const programme = present(await em.findOne(Programme, { id: idOf(input.programmeId) }));
  const onRecord = studentId === null ? null : await findOnRecord(act, studentId, programme.kind);
  const entered = pupil === null ? null : await newNominee(act, school.id, pupil);
  const autumn = await em.findOne(SchoolTerm, {
    schoolId: school.id,
    academicYear: academicYearName(academicYearStart(today) + 1),
    term: 'AUTUMN',
  });
  const decision = decide(
    {
      centreId: school.centreId as CentreId,
      schoolId: school.id as SchoolId,
      lowAge: school.lowAge ?? null,
      highAge: school.highAge ?? null,
    },
    {
      by,
      today,
      programmeKind: programme.kind as ProgrammeKind,
      nominee: onRecord?.nominee ?? entered,
      needs: input.needs,
      autumnFirstDay: autumn?.firstDay ?? null,
    },
  );
  if (decision.outcome === 'refused') return decision;
  let id = '';
  for (const event of decision.events) {
    if (event.type === 'NominationOvertaken') await overtake(act, onRecord, school.id, event.moves);
    else
      id = await storeNomination(act, event, {
        school,
        programme,
        student: onRecord?.row ?? null,
        fromSchool: entered?.fromSchool ?? null,
      });
  }
  return { outcome: 'done', nodes: { nomination: id }, warnings: decision.warnings };
}

type Overtaken = Extract<NominationEvent, { type: 'NominationOvertaken' }>;

/** Whoever is on no roll is from now on the other school's to know; what the first one wrote stays with it. */
async function overtake(
  act: Act,
  found: Awaited<ReturnType<typeof findOnRecord>> | null,
  schoolId: string,
  moves: Overtaken['moves'],
): Promise<void> {
  if (!found?.standing) return;
  await endNomination(act, found.standing, 'ANOTHER_SCHOOL');
  if (moves) found.row.schoolId = schoolId;
  await act.em.flush();
}
