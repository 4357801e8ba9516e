import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { badInput } from '../../errors/api-error.ts';
import { setSchoolTerm as decide, type CentreId } from '@outreach/domain';
import { heldOrSeen, idOf, outdated } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { School } from './school.entity.ts';
import { SchoolTerm } from './school-term.entity.ts';
import { schoolTermState } from './school-term-state.ts';
import { SetSchoolTermInput, SetSchoolTermResult } from './set-school-term.input.ts';
import { SchoolSuccess } from './school-results.type.ts';

@Resolver()
export class SetSchoolTermMutation {
  @Mutation(() => SetSchoolTermResult, { description: "Set a school's term dates" })
  setSchoolTerm(
    @Arg('input', () => SetSchoolTermInput, { description: 'What is sent' })
    input: SetSchoolTermInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof SetSchoolTermResult> {
    return answerAct(context, info, {
      name: 'setSchoolTerm',
      input,
      success: SchoolSuccess,
      shows: { school: 'School' },
      work: (act) => setSchoolTerm(act, input),
    });
  }
}

async function setSchoolTerm(act: Act, input: SetSchoolTermInput): Promise<Outcome> {
  const { em, viewer: by, newId } = act;
  const id = idOf(input.schoolId);
  // Its terms are held by their school, since a term that is new has nothing to hold and none may share a day.
  const school = await heldOrSeen((lock) => em.findOne(School, { id }, lock));
  const terms = await em.find(SchoolTerm, { schoolId: id });
  const { academicYear, term, firstDay, lastDay } = input;
  const known = terms.find((one) => one.academicYear === academicYear && one.term === term);
  if (!known && input.expectedVersion != null) throw badInput('expectedVersion');
  const stale = known && outdated(known, input.expectedVersion ?? null);
  if (stale) return stale;
  const halfTerm = {
    halfTermFrom: input.halfTermFrom ?? null,
    halfTermTo: input.halfTermTo ?? null,
  };
  const wanted = { academicYear, term, firstDay, lastDay, ...halfTerm };
  const centreId = school.centreId as CentreId;
  const decision = decide(terms.map(schoolTermState), { by, centreId, term: wanted });
  if (decision.outcome === 'refused') return decision;
  if (decision.events.length === 0) return { outcome: 'done', nodes: { school: school.id } };
  const source = 'entered by the centre';
  if (known) Object.assign(known, wanted, { source });
  else
    em.persist(
      em.create(SchoolTerm, {
        id: newId(),
        centreId: school.centreId,
        schoolId: school.id,
        ...wanted,
        source,
      }),
    );
  act.record({
    event: 'SCHOOL_TERM_SET',
    subject: 'SCHOOL',
    subjectId: school.id,
    schoolId: school.id,
    facts: [{ name: 'term', value: `${academicYear} ${term}` }],
  });
  return { outcome: 'done', nodes: { school: school.id }, warnings: decision.warnings };
}
