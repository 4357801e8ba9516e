import { describe, it } from 'vitest';
import {
  A_CASE,
  A_CENTRE,
  A_SCHOOL,
  A_WORKER,
  aManager,
  ANOTHER_SCHOOL,
  ANOTHER_WORKER,
  aReferrer,
  aWorker,
  onlookers,
} from '../access/viewer.builder.ts';
import type { Allocation } from '../allocations/allocation.ts';
import { aCase } from '../cases/case.builder.ts';
import { TODAY } from '../consent/consent.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import type { AllocationId, GroupId, SessionId, StaffId } from '../kernel/identifiers.ts';
import { coverWorker } from './cover-worker.ts';
import { handOverWork } from './hand-over-work.ts';
import type { WorkOfWorker } from './work-of-worker.ts';

const anAllocation = (parts: Partial<Allocation> = {}): Allocation => ({
  id: 'allocation-1' as AllocationId,
  schoolId: A_SCHOOL,
  workerId: A_WORKER,
  role: 'DEDICATED',
  minutesPerWeek: 300,
  weekdays: ['MON', 'TUE'],
  from: '2026-09-01',
  to: null,
  ...parts,
});
const session = (id: string, on: string, clashes = false) => ({ id: id as SessionId, on, clashes });
const work: WorkOfWorker = {
  workerId: A_WORKER,
  allocations: [anAllocation()],
  cases: [aCase().build()],
  sessions: [session('in', '2026-11-24'), session('after', '2026-12-01')],
  groups: [],
  covered: [],
};
const week = {
  by: aManager(),
  centreId: A_CENTRE,
  today: TODAY,
  coveringWorkerId: ANOTHER_WORKER,
  isWorker: true,
  from: '2026-11-23',
  to: '2026-11-27',
  reason: 'Ill',
  release: new Set<SessionId>(),
  otherMinutes: 0,
  contractedMinutes: null,
};
const schoolCovered = {
  type: 'SchoolCovered',
  allocation: {
    workerId: ANOTHER_WORKER,
    minutesPerWeek: 300,
    role: 'COVER',
    from: week.from,
    to: week.to,
  },
} as const;
const caseCovered = {
  type: 'CaseCovered',
  caseId: A_CASE,
  cover: { workerId: ANOTHER_WORKER, from: week.from, to: week.to, reason: 'Ill' },
} as const;
const handedOver = { type: 'SessionHandedOver', sessionId: 'in' as SessionId } as const;

describe('a worker who is away (rules.md §5, point 15)', () => {
  it('is covered in one act: schools, cases and what is planned, on those days alone', () => {
    given(work).when(coverWorker, week).then(schoolCovered, caseCovered, handedOver).warning();
  });

  it('is covered at a school for the days of its agreement only', () => {
    const leaving = anAllocation({ to: '2026-11-24' });
    const later = anAllocation({ schoolId: ANOTHER_SCHOOL, from: '2026-11-30' });
    given({ ...work, allocations: [leaving, later], cases: [], sessions: [] })
      .when(coverWorker, week)
      .then({ type: 'SchoolCovered', allocation: { from: '2026-11-23', to: '2026-11-24' } });
  });

  it('needs no cover at a school where the other is anyway', () => {
    const there = anAllocation({ workerId: ANOTHER_WORKER, role: 'COVER', to: '2026-12-18' });
    given({ ...work, allocations: [anAllocation(), there] })
      .when(coverWorker, week)
      .then(caseCovered, handedOver);
  });

  it('keeps the cover that a case has already, and says so', () => {
    const covered = aCase()
      .covered('2026-11-25', '2026-11-25', 'a-third' as StaffId)
      .build();
    given({ ...work, cases: [covered] })
      .when(coverWorker, week)
      .then(schoolCovered, handedOver)
      .warning('CASE_COVERED_ALREADY at from');
    const over = aCase().covered('2026-11-16', '2026-11-25').coverEnded('2026-11-18').build();
    given({ ...work, cases: [over] })
      .when(coverWorker, week)
      .then(schoolCovered, caseCovered, handedOver);
  });

  it('has what clashes called off by choice, and nothing is moved over something else', () => {
    const clashing = { ...work, sessions: [session('in', '2026-11-24', true)] };
    given(clashing).when(coverWorker, week).thenRefused('WORKER_BUSY at releaseSessionIds');
    given(clashing)
      .when(coverWorker, { ...week, release: new Set(['in' as SessionId]) })
      .then(schoolCovered, caseCovered, { type: 'SessionReleased', sessionId: 'in' as SessionId });
  });

  it('leaves what has passed where it was', () => {
    given({ ...work, sessions: [session('past', '2026-11-13')] })
      .when(coverWorker, { ...week, from: '2026-11-09' })
      .then({ type: 'SchoolCovered' }, { type: 'CaseCovered' });
  });

  it.each([
    ['ends before it begins', { to: '2026-11-20' }, ['COVER_REVERSED at to']],
    ['is over', { from: '2026-11-09', to: '2026-11-13' }, ['COVER_IN_THE_PAST at to']],
    [
      'is by the same worker',
      { coveringWorkerId: A_WORKER },
      ['COVERS_ONESELF at coveringWorkerId'],
    ],
    [
      'is by somebody else than a worker',
      { isWorker: false },
      ['NOT_A_WORKER at coveringWorkerId'],
    ],
    ['has no reason', { reason: ' ' }, ['REASON_MISSING at reason']],
  ] as const)('is not covered where the cover %s', (_what, parts, codes) => {
    given(work)
      .when(coverWorker, { ...week, ...parts })
      .thenRefused(...codes);
  });

  it('is covered once on any day, and only where there is something to cover', () => {
    given({ ...work, covered: [{ from: '2026-11-27', to: '2026-11-30' }] })
      .when(coverWorker, week)
      .thenRefused('WORKER_COVERED_ALREADY at from');
    given({ ...work, allocations: [], cases: [], sessions: [] })
      .when(coverWorker, week)
      .thenRefused('NOTHING_TO_COVER at from');
  });

  it('warns where the covering worker has more than the contract then (ALL-2)', () => {
    given(work)
      .when(coverWorker, { ...week, otherMinutes: 1_000, contractedMinutes: 1_200 })
      .then({ type: 'SchoolCovered' }, { type: 'CaseCovered' }, handedOver)
      .warning('CONTRACTED_MINUTES_EXCEEDED at coveringWorkerId');
  });

  it.each([aWorker(), aReferrer(), ...onlookers()])('is not covered by order of $role', (by) => {
    given(work)
      .when(coverWorker, { ...week, by })
      .thenRefused('NOT_ALLOWED_FOR_ROLE');
  });
});

describe('work that is handed over for good (ALL-7)', () => {
  const { coveringWorkerId: toWorkerId, to: _, ...common } = week;
  const handOver = { ...common, toWorkerId, from: '2026-12-01' };

  it('goes to the other from a day on; until then the former worker covers the cases', () => {
    given(work)
      .when(handOverWork, handOver)
      .then(
        {
          type: 'SchoolHandedOver',
          allocation: { workerId: ANOTHER_WORKER, from: '2026-12-01', to: null, role: 'DEDICATED' },
        },
        { type: 'CaseHandedOver', caseId: A_CASE, workerId: ANOTHER_WORKER },
        {
          type: 'CaseCovered',
          caseId: A_CASE,
          cover: { workerId: A_WORKER, from: TODAY, to: '2026-11-30' },
        },
        { type: 'SessionHandedOver', sessionId: 'after' as SessionId },
      );
  });

  it('needs no cover when it goes over today', () => {
    given({ ...work, sessions: [] })
      .when(handOverWork, { ...handOver, from: TODAY })
      .then({ type: 'SchoolHandedOver' }, { type: 'CaseHandedOver' });
  });

  it('gives the groups to the other, who holds what is left of them', () => {
    const groupId = 'group-1' as GroupId;
    const gone = { type: 'GroupHandedOver', groupId, workerId: ANOTHER_WORKER } as const;
    given({ ...work, allocations: [], cases: [], sessions: [], groups: [groupId] })
      .when(handOverWork, handOver)
      .then(gone);
  });

  it('does not change the past, nor an agreement that is still to begin', () => {
    given(work)
      .when(handOverWork, { ...handOver, from: '2026-11-13' })
      .thenRefused('HAND_OVER_IN_THE_PAST at from');
    given({ ...work, allocations: [anAllocation({ from: '2027-01-04' })] })
      .when(handOverWork, handOver)
      .thenRefused('DEDICATED_WORKER_OVERLAP at from');
  });

  it('is not handed to oneself, without a reason, or by anybody but the manager', () => {
    given(work)
      .when(handOverWork, { ...handOver, toWorkerId: A_WORKER, reason: '' })
      .thenRefused('COVERS_ONESELF at toWorkerId', 'REASON_MISSING at reason');
    given(work)
      .when(handOverWork, { ...handOver, by: aWorker() })
      .thenRefused('NOT_ALLOWED_FOR_ROLE');
  });
});
