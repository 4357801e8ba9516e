import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerAct } from '../../acts/answer-act.ts';
import type { Act } from '../../acts/act.ts';
import type { Context } from '../../context.ts';
import {
  isGuestOn,
  setAllocation as decide,
  workerLoad,
  type AllocationId,
  type CentreId,
  type SchoolId,
  type StaffId,
} from '@outreach/domain';
import { held, idOf, present, writtenOrNull } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { guestPeriodState } from '../schools/guest-period-state.ts';
import { GuestPeriod } from '../schools/guest-period.entity.ts';
import { School } from '../schools/school.entity.ts';
import { findWorker } from '../staff/is-worker.ts';
import { allocationState } from './allocation-state.ts';
import { Allocation } from './allocation.entity.ts';
import { SetAllocationInput, SetAllocationResult } from './set-allocation.input.ts';
import { AllocationSuccess } from './allocation-results.type.ts';
import { closeAllocation, openAllocation } from './store-allocation.ts';

@Resolver()
export class SetAllocationMutation {
  @Mutation(() => SetAllocationResult, {
    description: "Set a worker's weekly time in a school from a day on (ALL-1, ALL-7)",
  })
  setAllocation(
    @Arg('input', () => SetAllocationInput, { description: 'What is sent' })
    input: SetAllocationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof SetAllocationResult> {
    return answerAct(context, info, {
      name: 'setAllocation',
      input,
      success: AllocationSuccess,
      shows: { allocation: 'Allocation' },
      work: (act) => setAllocation(act, input),
    });
  }
}

async function setAllocation(act: Act, input: SetAllocationInput): Promise<Outcome> {
  const { em, viewer: by, newId } = act;
  const school = present(await em.findOne(School, { id: idOf(input.schoolId) }));
  const workerId = idOf(input.workerId);
  const worker = await findWorker(act, workerId);
  const rows = await em.find(Allocation, { schoolId: school.id }, held);
  const ofWorker = await em.find(Allocation, {
    workerId,
    schoolId: { $ne: school.id },
  });
  const periods = school.inServiceArea ? [] : await em.find(GuestPeriod, { schoolId: school.id });
  const guest = isGuestOn(periods.map(guestPeriodState), input.from);
  const reason = writtenOrNull(input.reason, 'reason', 1000);
  const decision = decide(rows.map(allocationState), {
    by,
    centreId: school.centreId as CentreId,
    isWorker: worker !== null,
    schoolServed: school.secondary === true && (school.inServiceArea || guest),
    otherMinutes: workerLoad(ofWorker.map(allocationState), input.from),
    contractedMinutes: worker?.contractedMinutesPerWeek ?? null,
    allocation: {
      id: newId() as AllocationId,
      schoolId: school.id as SchoolId,
      workerId: workerId as StaffId,
      role: input.role,
      minutesPerWeek: input.minutesPerWeek,
      weekdays: [...new Set(input.weekdays)],
      from: input.from,
      to: input.to ?? null,
    },
  });
  if (decision.outcome === 'refused') return decision;
  let opened: string | null = null;
  for (const event of decision.events) {
    if (event.type === 'AllocationClosed') {
      for (const row of rows.filter(({ id }) => id === event.allocationId))
        closeAllocation(act, row, event.to);
      await em.flush();
    } else {
      opened = event.allocation.id;
      openAllocation(act, event.allocation, { centreId: school.centreId, reason });
    }
  }
  if (opened === null) throw new Error('an allocation was set without an event');
  return { outcome: 'done', nodes: { allocation: opened }, warnings: decision.warnings };
}
