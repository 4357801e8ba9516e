import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import { recordSenProvision as decide } from '@outreach/domain';
import type { Outcome } from '../../acts/outcome.ts';
import { findStudent, ofStudent } from './find-student.ts';
import { SenProvision } from './sen-provision.entity.ts';
import { RecordSenProvisionInput, RecordSenProvisionResult } from './record-sen-provision.input.ts';
import { StudentSuccess } from './student-results.type.ts';

@Resolver()
export class RecordSenProvisionMutation {
  @Mutation(() => RecordSenProvisionResult, {
    description: 'Record special educational provision from a day on',
  })
  recordSenProvision(
    @Arg('input', () => RecordSenProvisionInput, { description: 'What is sent' })
    input: RecordSenProvisionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RecordSenProvisionResult> {
    return answerAct(context, info, {
      name: 'recordSenProvision',
      input,
      success: StudentSuccess,
      shows: { student: 'Student' },
      work: (act) => recordSenProvision(act, input),
    });
  }
}

async function recordSenProvision(act: Act, input: RecordSenProvisionInput): Promise<Outcome> {
  const { em, viewer: by, today, newId } = act;
  const found = await findStudent(act, input.studentId);
  const rows = await em.find(SenProvision, { studentId: found.row.id });
  const provisions = rows.map(({ id, startsOn, endsOn }) => ({
    id,
    from: startsOn,
    to: endsOn ?? null,
  }));
  const { provision, from } = input;
  const primaryNeed = input.primaryNeed ?? null;
  const decision = decide(
    { ...found.place, provisions },
    { by, today, provision, primaryNeed, from },
  );
  if (decision.outcome === 'refused') return decision;
  for (const event of decision.events) {
    if (event.type === 'SenProvisionEnded') {
      for (const row of rows.filter(({ id }) => id === event.provisionId)) row.endsOn = event.to;
      await em.flush();
    } else
      em.persist(
        em.create(SenProvision, {
          ...ofStudent(found),
          id: newId(),
          provision,
          primaryNeed,
          startsOn: from,
        }),
      );
  }
  act.record({
    event: 'SEN_PROVISION_RECORDED',
    subject: 'STUDENT',
    subjectId: found.row.id,
    schoolId: found.row.schoolId,
    studentId: found.row.id,
    facts: [{ name: 'provision', value: provision }],
  });
  return { outcome: 'done', nodes: { student: found.row.id }, warnings: decision.warnings };
}
