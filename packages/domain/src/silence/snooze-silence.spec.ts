import { describe, it } from 'vitest';
import {
  A_CASE,
  A_CENTRE,
  A_SCHOOL,
  aManager,
  aReferrer,
  aWorker,
} from '../access/viewer.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { liftSnooze } from './lift-snooze.ts';
import { snoozeSilence } from './snooze-silence.ts';

const today = '2026-11-25';
const silence = { reason: 'MISSED_TWICE', on: '2026-11-11' } as const;
const place = { caseId: A_CASE, centreId: A_CENTRE, schoolId: A_SCHOOL };
const state = { ...place, silence, snoozed: false };
const command = { by: aManager(), today, until: '2026-12-04', why: 'In hospital until then' };

describe('a silent case', () => {
  it.each([aManager(), aWorker({ caseIds: [A_CASE] })])('is put off by $role', (by) => {
    given(state)
      .when(snoozeSilence, { ...command, by })
      .then({ type: 'SilenceSnoozed', silence, until: '2026-12-04' });
  });

  it.each([aWorker(), aReferrer()])('is not put off by $role without the case', (by) => {
    given(state)
      .when(snoozeSilence, { ...command, by })
      .thenRefused('NOT_ALLOWED_FOR_ROLE');
  });

  it.each([
    ['without a reason', { why: ' ' }, 'REASON_MISSING at why'],
    ['to a day that has passed', { until: '2026-11-24' }, 'SNOOZE_NOT_TO_COME at until'],
    ['for longer than half a term', { until: '2027-01-07' }, 'SNOOZE_TOO_LONG at until'],
  ] as const)('is not put off %s', (_how, parts, refusal) => {
    given(state)
      .when(snoozeSilence, { ...command, ...parts })
      .thenRefused(refusal);
  });

  it('is put off for six weeks at most, to the day', () => {
    given(state)
      .when(snoozeSilence, { ...command, until: '2027-01-06' })
      .then({ type: 'SilenceSnoozed' });
  });

  it('is put off once, and only while it is silent', () => {
    given({ ...state, snoozed: true })
      .when(snoozeSilence, command)
      .thenRefused('SNOOZED_ALREADY at reason');
    given({ ...state, silence: null })
      .when(snoozeSilence, command)
      .thenRefused('NOT_SILENT at reason');
  });
});

describe('what was put off', () => {
  const snooze = { ...place, until: '2026-12-04', liftedOn: null };

  it('is put back by whoever manages the case, while it is away', () => {
    given(snooze)
      .when(liftSnooze, { by: aWorker({ caseIds: [A_CASE] }), today })
      .then({ type: 'SnoozeLifted', on: today });
    given(snooze).when(liftSnooze, { by: aWorker(), today }).thenRefused('NOT_ALLOWED_FOR_ROLE');
    given({ ...snooze, until: '2026-11-24' })
      .when(liftSnooze, { by: aManager(), today })
      .thenRefused('SNOOZE_IS_OVER');
    given({ ...snooze, liftedOn: today })
      .when(liftSnooze, { by: aManager(), today })
      .thenRefused('SNOOZE_IS_OVER');
  });
});
