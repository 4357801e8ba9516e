import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import {
  planGroup as decide,
  type GroupId,
  type PlannedGroup,
  type Programme as ProgrammeState,
  type SchoolId,
  type StaffId,
} from '@outreach/domain';
import { answerAct } from '../../../acts/answer-act.ts';
import type { Act } from '../../../acts/act.ts';
import { calendarOf } from '../../../acts/calendar-of.ts';
import { idOf, present, written, writtenOrNull } from '../../../acts/find.ts';
import type { Outcome } from '../../../acts/outcome.ts';
import type { Context } from '../../../context.ts';
import { School } from '../../schools/school.entity.ts';
import { findWorker } from '../../staff/is-worker.ts';
import { findProgramme } from '../programmes/find-programme.ts';
import { WorkshopGroupSuccess } from './group-results.type.ts';
import { planRunSession } from './plan-run-session.ts';
import { weekdayNumber } from './weekday-number.ts';
import { workerBusy } from './worker-busy.ts';
import { WorkshopGroup } from './workshop-group.entity.ts';
import { PlanGroupInput, PlanGroupResult } from './plan-group.input.ts';

@Resolver()
export class PlanGroupMutation {
  @Mutation(() => PlanGroupResult, {
    description:
      'Plan a run of a programme at a school, with its dates from the school’s calendar (WRK-1)',
  })
  planGroup(
    @Arg('input', () => PlanGroupInput, { description: 'What is sent' })
    input: PlanGroupInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof PlanGroupResult> {
    return answerAct(context, info, {
      name: 'planGroup',
      input,
      success: WorkshopGroupSuccess,
      shows: { group: 'WorkshopGroup' },
      work: (act) => planGroup(act, input),
    });
  }
}

async function planGroup(act: Act, input: PlanGroupInput): Promise<Outcome> {
  const { em, viewer, today } = act;
  const { state: programme } = await findProgramme(act, input.programmeId);
  const school = present(await em.findOne(School, { id: idOf(input.schoolId) }));
  const workerId = idOf(input.workerId ?? viewer.staffId) as StaffId;
  const id = act.newId() as GroupId;
  const { from, startsAt } = input;
  const everyWeeks = input.everyWeeks ?? 1;
  const decision = decide(null, {
    by: viewer,
    today,
    id,
    schoolId: school.id as SchoolId,
    programme,
    settings: act.settings,
    name: written(input.name, 'name', 100).trim(),
    workerId,
    isWorker: (await findWorker(act, workerId)) !== null,
    room: writtenOrNull(input.room, 'room', 100),
    pattern: { from, weekday: weekdayNumber(input.weekday), startsAt, everyWeeks },
    calendar: await calendarOf(em, school.id),
    workerBusy: await workerBusy(act, workerId, today),
  });
  if (decision.outcome === 'refused') return decision;
  for (const event of decision.events)
    if (event.type === 'GroupPlanned') await store(act, event.group, programme);
  return { outcome: 'done', nodes: { group: id }, warnings: decision.warnings };
}

async function store(act: Act, group: PlannedGroup, programme: ProgrammeState): Promise<void> {
  const { id, centreId, schoolId, programmeId, workerId, name, room, everyWeeks, dates } = group;
  act.em.persist(
    act.em.create(WorkshopGroup, {
      id,
      centreId,
      schoolId,
      programmeId,
      workerId,
      name,
      room,
      everyWeeks,
      status: 'PLANNED',
      createdAt: act.now,
    }),
  );
  await act.em.flush();
  act.record({
    event: 'GROUP_PLANNED',
    subject: 'GROUP',
    subjectId: id,
    schoolId,
    facts: [
      { name: 'programme', value: programmeId },
      { name: 'worker', value: workerId },
      ...dates.slice(0, 1).map(({ on }) => ({ name: 'on', value: on })),
    ],
  });
  for (const date of dates) await planRunSession(act, group, programme, date, []);
}
