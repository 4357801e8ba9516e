import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { recordMeasure as decide } from '@outreach/domain';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Outcome } from '../../acts/outcome.ts';
import type { Context } from '../../context.ts';
import { onCase } from './decide-plan.ts';
import { findCaseOfPlan, ownerOf, workBeganOn } from './find-plan.ts';
import { Measure } from './measure.entity.ts';
import { columnsOf, measureState, typedMeasure } from './measure-state.ts';
import { placeOf } from './plan-state.ts';
import { RecordMeasureInput, RecordMeasureResult } from './record-measure.input.ts';
import { MeasureSuccess } from './plan-results.type.ts';

@Resolver()
export class RecordMeasureMutation {
  @Mutation(() => RecordMeasureResult, {
    description:
      'Record a measure: scores that were worked out on paper, or the service’s own rating (ASS-4)',
  })
  recordMeasure(
    @Arg('input', () => RecordMeasureInput, { description: 'What is sent' })
    input: RecordMeasureInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RecordMeasureResult> {
    return answerAct(context, info, {
      name: 'recordMeasure',
      input,
      success: MeasureSuccess,
      shows: { measure: 'Measure' },
      work: (act) => recordMeasure(act, input),
    });
  }
}

async function recordMeasure(act: Act, input: RecordMeasureInput): Promise<Outcome> {
  const { em, newId, now, viewer, at } = act;
  const supportCase = await findCaseOfPlan(act, input.caseId);
  const rows = await em.find(
    Measure,
    { caseId: supportCase.id },
    { orderBy: { recordedAt: 'asc' } },
  );
  const decision = decide(
    { ...placeOf(supportCase), measures: rows.map(measureState) },
    {
      ...{ ...onCase(act, supportCase), at, takenOn: input.takenOn },
      workBeganOn: await workBeganOn(act, supportCase),
      measure: typedMeasure(input),
    },
  );
  if (decision.outcome === 'refused') return decision;
  const id = newId();
  for (const { measure } of decision.events) {
    em.persist(
      em.create(Measure, {
        ...{ ...ownerOf(supportCase), id, caseId: supportCase.id },
        ...columnsOf(measure),
        ...{ recordedAt: now, recordedBy: viewer.staffId },
      }),
    );
    act.record({
      event: 'MEASURE_RECORDED',
      subject: 'PLAN',
      subjectId: id,
      schoolId: supportCase.schoolId,
      studentId: supportCase.studentId,
      caseId: supportCase.id,
      facts: [
        { name: 'kind', value: measure.kind },
        { name: 'on', value: measure.takenOn },
      ],
    });
  }
  return { outcome: 'done', nodes: { measure: id }, warnings: decision.warnings };
}
