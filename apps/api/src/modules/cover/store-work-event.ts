import {
  addDays,
  cancelSession,
  type AllocationId,
  type CaseEvent,
  type CoverId,
  type WorkerCoverEnd,
  type WorkEvent,
} from '@outreach/domain';
import type { Act } from '../../acts/act.ts';
import { raiseVersion } from '../../acts/raise-version.ts';
import { closeAllocation, openAllocation } from '../allocations/store-allocation.ts';
import { applyCaseEvent } from '../cases/apply-case-event.ts';
import { caseState } from '../cases/find-case.ts';
import { applySessionEvent } from '../sessions/apply-session-event.ts';
import { sessionState } from '../sessions/find-session.ts';
import type { FoundWork } from './find-work.ts';

/** What was found of a worker's work, as it is stored. */
type Stored = Omit<FoundWork, 'state'>;

/** The schools at which another worker comes, or the worker is back. */
export const schoolsOf = (events: readonly WorkerCoverEnd[]): string[] =>
  events.flatMap((event) => {
    switch (event.type) {
      case 'SchoolCovered':
      case 'SchoolHandedOver':
        return [event.allocation.schoolId];
      case 'SchoolCoverEnded':
        return [event.schoolId];
      default:
        return [];
    }
  });

/** Stores one part of a cover or a hand-over, and records it where it belongs: school, case or session. */
export async function storeWorkEvent(
  act: Act,
  work: Stored,
  event: WorkEvent,
  reason: string,
): Promise<void> {
  switch (event.type) {
    case 'SchoolCoverEnded':
      await endCover(act, work, event);
      return;
    case 'SchoolCovered':
      open(act, work, event.allocation, reason);
      return;
    case 'SchoolHandedOver':
      await closeBefore(act, work, event.allocation);
      open(act, work, event.allocation, reason);
      return;
    case 'CaseCovered':
    case 'CaseCoverEnded':
    case 'CaseHandedOver': {
      const found = work.cases.find(({ row }) => row.id === event.caseId);
      if (!found) throw new Error('a case was handed over that was not found');
      applyCaseEvent(act, found, caseState(found), caseEvent(act, event));
      await raiseVersion(act.em, 'support_case', found.row);
      return;
    }
    case 'GroupHandedOver':
      giveGroup(act, work, event);
      return;
    case 'SessionHandedOver':
    case 'SessionReleased': {
      const found = work.sessions.find(({ row }) => row.id === event.sessionId);
      if (!found) throw new Error('a session was handed over that was not found');
      const state = sessionState(found);
      if (event.type === 'SessionHandedOver')
        applySessionEvent(act, found, {
          type: 'SessionMoved',
          to: state.slot,
          workerId: event.workerId,
        });
      else {
        const { viewer: by, today } = act;
        const decision = cancelSession(state, { by, today, reason: 'WORKER_AWAY' });
        if (decision.outcome === 'refused')
          throw new Error('what is planned could not be released');
        for (const cancelled of decision.events)
          if (cancelled.type !== 'SessionPlanned') applySessionEvent(act, found, cancelled);
      }
      await act.em.flush();
    }
  }
}

function caseEvent(
  { newId, today }: Act,
  event: Extract<WorkEvent, { type: `Case${string}` }>,
): Exclude<CaseEvent, { type: 'CaseOpened' }> {
  switch (event.type) {
    case 'CaseCovered':
      return {
        type: 'CoverArranged',
        cover: { ...event.cover, id: newId() as CoverId, endedOn: null },
      };
    case 'CaseCoverEnded':
      return { type: 'CoverEnded', coverId: event.coverId, on: event.on };
    case 'CaseHandedOver':
      return { type: 'DedicatedWorkerAssigned', workerId: event.workerId, from: today };
  }
}

function giveGroup(
  act: Act,
  { groups }: Stored,
  { groupId, workerId }: Extract<WorkEvent, { type: 'GroupHandedOver' }>,
): void {
  const row = groups.find(({ id }) => id === groupId);
  if (!row) throw new Error('a group was handed over that was not found');
  row.workerId = workerId;
  act.record({
    event: 'GROUP_HANDED_OVER',
    subject: 'GROUP',
    subjectId: row.id,
    schoolId: row.schoolId,
    facts: [{ name: 'worker', value: workerId }],
  });
}

async function endCover(
  act: Act,
  { allocations }: Stored,
  { allocationId, to }: Extract<WorkEvent, { type: 'SchoolCoverEnded' }>,
): Promise<void> {
  const row = allocations.find(({ id }) => id === allocationId);
  if (!row) throw new Error('cover was ended that was not found');
  closeAllocation(act, row, to);
  await act.em.flush();
}

type Opened = Extract<WorkEvent, { type: 'SchoolCovered' }>['allocation'];

function open(act: Act, { worker }: Stored, opened: Opened, reason: string): void {
  const id = act.newId() as AllocationId;
  openAllocation(act, { ...opened, id }, { centreId: worker.centreId, reason });
}

/** ALL-7: the row that holds on the day ends the day before. */
async function closeBefore(act: Act, work: Stored, opened: Opened): Promise<void> {
  const closing = work.allocations.filter(
    (row) =>
      row.schoolId === opened.schoolId &&
      row.role === 'DEDICATED' &&
      row.startsOn < opened.from &&
      (row.endsOn == null || row.endsOn >= opened.from),
  );
  for (const row of closing) closeAllocation(act, row, addDays(opened.from, -1));
  await act.em.flush();
}
