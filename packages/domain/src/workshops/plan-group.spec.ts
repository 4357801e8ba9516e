import { describe, expect, it } from 'vitest';
import { hertfordshireCalendar } from '../../test/calendars.ts';
import {
  A_SCHOOL,
  A_WORKER,
  aManager,
  ANOTHER_SCHOOL,
  aReferrer,
  aWorker,
} from '../access/viewer.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { planGroup, type PlanGroup } from './plan-group.ts';
import { A_GROUP, aGroup, aProgramme } from './workshop.builder.ts';

const plan = (parts: Partial<PlanGroup> = {}): PlanGroup => ({
  by: aWorker(),
  today: '2026-01-05',
  id: A_GROUP,
  schoolId: A_SCHOOL,
  programme: aProgramme(),
  settings: { groupSizeDefault: 6 },
  name: 'Tuesdays at ten',
  workerId: A_WORKER,
  isWorker: true,
  room: 'Library',
  pattern: { from: '2026-01-06', weekday: 2, startsAt: '10:00', everyWeeks: 1 },
  calendar: hertfordshireCalendar(),
  workerBusy: [],
  ...parts,
});

describe('a run (WRK-1)', () => {
  it.each([aWorker(), aManager()])('is planned by $role, with its dates and nobody in it', (by) => {
    given(null)
      .when(planGroup, plan({ by }))
      .then({
        type: 'GroupPlanned',
        group: {
          status: 'PLANNED',
          members: [],
          dates: ['06', '13', '20', '27']
            .map((day) => ({ on: `2026-01-${day}` }))
            .concat([{ on: '2026-02-03' }, { on: '2026-02-10' }]),
        },
      })
      .warning();
  });

  it('is planned once, however often it is sent', () => {
    given(aGroup().build()).when(planGroup, plan()).then();
  });

  it('beyond the terms that are known says so', () => {
    const pattern = { from: '2027-06-01', weekday: 2, startsAt: '10:00', everyWeeks: 1 };
    given(null)
      .when(planGroup, plan({ pattern }))
      .then({ type: 'GroupPlanned' })
      .warning('RUN_DATES_NOT_KNOWN at from');
  });

  it.each([
    [
      'on the worker’s other plans (WRK-2)',
      { workerBusy: [{ on: '2026-01-20', startsAt: '10:30', minutes: 60, groupId: null }] },
      ['WORKER_DOUBLE_BOOKED at startsAt'],
    ],
    ['without a name', { name: ' ' }, ['GROUP_NAME_MISSING at name']],
    ['by somebody who is no worker', { isWorker: false }, ['NOT_A_WORKER at workerId']],
    [
      'in the past',
      { pattern: { from: '2026-01-02', weekday: 2, startsAt: '10:00', everyWeeks: 1 } },
      ['GROUP_SESSION_IN_PAST at from'],
    ],
    [
      'on a Sunday at no time',
      { pattern: { from: '2026-01-06', weekday: 7, startsAt: 'ten', everyWeeks: 9 } },
      [
        'RUN_TIME_WRONG at startsAt',
        'RUN_WEEKDAY_WRONG at weekday',
        'SERIES_INTERVAL_OUT_OF_RANGE at everyWeeks',
      ],
    ],
    [
      'from a programme without sessions',
      { programme: aProgramme({ sessions: [] }) },
      ['PROGRAMME_HAS_NO_SESSIONS at sessions'],
    ],
    ['at another school', { schoolId: ANOTHER_SCHOOL }, ['NOT_ALLOWED_FOR_ROLE']],
    ['by the school', { by: aReferrer() }, ['NOT_ALLOWED_FOR_ROLE']],
  ] as const)('is not planned %s', (_what, parts, codes) => {
    given(null)
      .when(planGroup, plan(parts))
      .thenRefused(...codes);
  });

  it('that finds no day in two years is not planned', () => {
    const calendar = hertfordshireCalendar();
    const shut = Array.from(
      { length: 60 },
      (_, at) => `20${26 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
    );
    const closures = shut.flatMap((month) =>
      Array.from({ length: 31 }, (_, day) => ({
        date: `${month}-${String(day + 1).padStart(2, '0')}`,
        kind: 'CLOSURE' as const,
      })),
    );
    given(null)
      .when(planGroup, plan({ calendar: { ...calendar, closures } }))
      .thenRefused('RUN_DOES_NOT_FIT at from');
    expect(closures.length).toBeGreaterThan(1800);
  });
});
