import { describe, expect, it } from 'vitest';
import {
  A_CASE,
  aManager,
  ANOTHER_CENTRE,
  aReferrer,
  aViewer,
  aWorker,
} from '../access/viewer.builder.ts';
import { aCase } from './case.builder.ts';
import { CASE_ACTS, caseTransitions, mayDoWithCase } from './case-transitions.ts';

const STATES = {
  active: aCase().build(),
  monitored: aCase().monitored().build(),
  closed: aCase().closed().build(),
};
const mine = aWorker({ caseIds: [A_CASE] });
const actsOf = (state: keyof typeof STATES, viewer = aManager()) =>
  caseTransitions(STATES[state], viewer)
    .filter(({ allowed }) => allowed)
    .map(({ act, to }) => `${act} ${to}`);

describe('where a case can go (rules.md 4.0)', () => {
  it.each([
    ['active', ['STEP_DOWN MONITORED', 'CLOSE CLOSED'], ['STEP_DOWN MONITORED']],
    ['monitored', ['REACTIVATE ACTIVE', 'CLOSE CLOSED'], ['REACTIVATE ACTIVE']],
    ['closed', ['REOPEN ACTIVE'], []],
  ] as const)('%s: the manager %j, the worker who has it %j', (state, ofManager, ofWorker) => {
    expect(actsOf(state)).toEqual(ofManager);
    expect(actsOf(state, mine)).toEqual(ofWorker);
  });

  it.each([aWorker(), aReferrer(), aViewer('MANAGER', { centreId: ANOTHER_CENTRE })])(
    'nobody else has a part in it ($role)',
    (viewer) => {
      for (const state of ['active', 'monitored', 'closed'] as const)
        expect(actsOf(state, viewer)).toEqual([]);
    },
  );

  it.each([
    [
      'active',
      { STEP_DOWN: [], REACTIVATE: ['ALREADY_ACTIVE'], CLOSE: [], REOPEN: ['CASE_IS_NOT_CLOSED'] },
    ],
    [
      'monitored',
      {
        STEP_DOWN: ['ALREADY_MONITORED'],
        REACTIVATE: [],
        CLOSE: [],
        REOPEN: ['CASE_IS_NOT_CLOSED'],
      },
    ],
    [
      'closed',
      {
        STEP_DOWN: ['CASE_IS_CLOSED'],
        REACTIVATE: ['CASE_IS_CLOSED'],
        CLOSE: ['CASE_IS_CLOSED'],
        REOPEN: [],
      },
    ],
  ] as const)('%s: says why not', (state, reasons) => {
    const found = caseTransitions(STATES[state], aManager()).map(
      (one) => [one.act, one.reasons.map(({ code }) => code)] as const,
    );
    expect(Object.fromEntries(found)).toEqual(reasons);
  });

  it('answers for one act as for all', () => {
    for (const state of Object.values(STATES))
      for (const viewer of [aManager(), mine, aReferrer()])
        expect(CASE_ACTS.filter((act) => mayDoWithCase(act, state, viewer))).toEqual(
          caseTransitions(state, viewer)
            .filter(({ allowed }) => allowed)
            .map(({ act }) => act),
        );
  });
});
