import { workerLoad, type SessionId, type WorkOfWorker } from '@outreach/domain';
import type { Act } from '../../acts/act.ts';
import { idOf, present } from '../../acts/find.ts';
import { allocationState } from '../allocations/allocation-state.ts';
import { Allocation } from '../allocations/allocation.entity.ts';
import { findWorker } from '../staff/is-worker.ts';

/** The worker who takes the work on, as the rules ask about them (ALL-2). */
export async function otherWorker(act: Act, id: string, from: string) {
  const worker = await findWorker(act, id);
  const own = await act.em.find(Allocation, { workerId: idOf(id) });
  return {
    isWorker: worker !== null,
    otherMinutes: workerLoad(own.map(allocationState), from),
    contractedMinutes: worker?.contractedMinutesPerWeek ?? null,
  };
}

export const released = (ids: readonly string[]): ReadonlySet<SessionId> =>
  new Set(ids.map((id) => idOf(id) as SessionId));

/** What was asked to be called off is among what is planned; asked once it is clear who asks. */
export function allPlanned(
  ids: ReadonlySet<SessionId>,
  { sessions }: Pick<WorkOfWorker, 'sessions'>,
): void {
  for (const id of ids) present(sessions.find((one) => one.id === id) ?? null);
}
