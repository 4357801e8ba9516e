import { describe, it } from 'vitest';
import {
  A_CASE,
  A_CENTRE,
  A_SCHOOL,
  A_WORKER,
  aManager,
  ANOTHER_WORKER,
  aReferrer,
  aWorker,
  onlookers,
} from '../access/viewer.builder.ts';
import { aCase } from '../cases/case.builder.ts';
import { TODAY } from '../consent/consent.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import type { AllocationId, SessionId, StaffId } from '../kernel/identifiers.ts';
import { endWorkerCover, type WorkerCover } from './end-worker-cover.ts';

const allocation = (id: string, from: string, to: string | null) => ({
  ...{ id: id as AllocationId, schoolId: A_SCHOOL, from, to },
});
const session = (id: string, on: string, clashes = false) => ({ id: id as SessionId, on, clashes });
const days = { from: '2026-11-23', to: '2026-12-04' };
const cover: WorkerCover = {
  ...{ workerId: A_WORKER, coveringWorkerId: ANOTHER_WORKER, ...days },
  allocations: [allocation('at-school', days.from, days.to)],
  cases: [aCase().covered(days.from, days.to, ANOTHER_WORKER).build()],
  sessions: [session('before', '2026-11-27'), session('after', '2026-12-02')],
};
const [coverId] = cover.cases.flatMap(({ covers }) => covers.map(({ id }) => id));
const back = {
  by: aManager(),
  centreId: A_CENTRE,
  today: TODAY,
  backOn: '2026-11-30',
  release: new Set<SessionId>(),
};
const atSchool = {
  type: 'SchoolCoverEnded',
  allocationId: 'at-school' as AllocationId,
  schoolId: A_SCHOOL,
} as const;
const cameBack = { type: 'SessionHandedOver', workerId: A_WORKER } as const;

describe('a worker who is back before the day (rules.md §5, point 15)', () => {
  it('has schools, cases and what is planned again, in one act', () => {
    given(cover)
      .when(endWorkerCover, back)
      .then(
        { type: 'WorkerCoverEnded', to: '2026-11-29' },
        { ...atSchool, to: '2026-11-29' },
        { type: 'CaseCoverEnded', caseId: A_CASE, coverId: coverId!, on: '2026-11-30' },
        { ...cameBack, sessionId: 'after' as SessionId },
      );
  });

  it('was never away where they are back before it began', () => {
    given(cover)
      .when(endWorkerCover, { ...back, backOn: '2026-11-20' })
      .then(
        { type: 'WorkerCoverEnded', to: null },
        { ...atSchool, to: null },
        { type: 'CaseCoverEnded', caseId: A_CASE, coverId: coverId!, on: days.from },
        { ...cameBack, sessionId: 'before' as SessionId },
        { ...cameBack, sessionId: 'after' as SessionId },
      );
  });

  it('leaves what goes beyond the cover, what ended before, and what a third covers', () => {
    given({
      ...cover,
      allocations: [
        allocation('longer', days.from, '2026-12-18'),
        allocation('for good', days.from, null),
        allocation('over', days.from, '2026-11-27'),
      ],
      cases: [
        aCase()
          .covered(days.from, days.to, 'a-third' as StaffId)
          .build(),
        aCase().covered(days.from, days.to, ANOTHER_WORKER).coverEnded('2026-11-25').build(),
        aCase().covered(days.from, '2026-12-18', ANOTHER_WORKER).build(),
      ],
      sessions: [],
    })
      .when(endWorkerCover, back)
      .then({ type: 'WorkerCoverEnded', to: '2026-11-29' });
  });

  it('takes nothing back over something else; what is called off is called off by choice', () => {
    const clashing = { ...cover, sessions: [session('after', '2026-12-02', true)] };
    given(clashing).when(endWorkerCover, back).thenRefused('WORKER_BUSY at releaseSessionIds');
    given({ ...clashing, allocations: [], cases: [] })
      .when(endWorkerCover, { ...back, release: new Set(['after' as SessionId]) })
      .then(
        { type: 'WorkerCoverEnded' },
        { type: 'SessionReleased', sessionId: 'after' as SessionId },
      );
  });

  it('does not change the past, nor what is over', () => {
    given({ ...cover, from: '2026-11-02' })
      .when(endWorkerCover, { ...back, backOn: '2026-11-13' })
      .thenRefused('BACK_IN_THE_PAST at backOn');
    given(cover)
      .when(endWorkerCover, { ...back, backOn: '2026-12-05' })
      .thenRefused('COVER_ENDED at backOn');
  });

  it.each([aWorker(), aReferrer(), ...onlookers()])('is not ordered back by $role', (by) => {
    given(cover)
      .when(endWorkerCover, { ...back, by })
      .thenRefused('NOT_ALLOWED_FOR_ROLE');
  });
});
