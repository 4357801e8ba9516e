import { describe, expect, it } from 'vitest';
import {
  A_CENTRE,
  aLead,
  aManager,
  ANOTHER_CENTRE,
  ANOTHER_SCHOOL,
  aReferrer,
  aViewer,
  aWorker,
} from '../access/viewer.builder.ts';
import { aReferral } from './referral.builder.ts';
import { mayDoWithReferral, REFERRAL_ACTS, referralTransitions } from './referral-transitions.ts';
import type { Referral } from './referral.ts';

const sent = aReferral();
const STATES = {
  submitted: sent.build(),
  returned: sent.returned().build(),
  accepted: sent.accepted().build(),
  declined: sent.declined().build(),
  challenged: sent.declined().challenged().build(),
  upheld: sent.declined().challenged().upheld().build(),
  withdrawn: sent.withdrawn().build(),
} satisfies Record<string, Referral>;

const standing = (state: Referral) => ({
  status: state.status,
  schoolId: state.schoolId,
  nameWithheld: state.nameWithheld,
  centreId: A_CENTRE,
  challengedBefore: state.status === 'DECLINED' && state.challenged,
});
const actsOf = (state: Referral, viewer = aManager()) =>
  referralTransitions(standing(state), viewer)
    .filter(({ allowed }) => allowed)
    .map(({ act, to }) => `${act} ${to}`);

describe('where a referral can go (rules.md 4.0)', () => {
  it.each([
    [
      'submitted',
      ['RETURN RETURNED', 'ACCEPT ACCEPTED', 'DECLINE DECLINED', 'WITHDRAW WITHDRAWN'],
      ['WITHDRAW WITHDRAWN'],
    ],
    ['returned', ['WITHDRAW WITHDRAWN'], ['ANSWER SUBMITTED', 'WITHDRAW WITHDRAWN']],
    ['accepted', [], []],
    ['declined', [], ['CHALLENGE CHALLENGED']],
    [
      'challenged',
      ['ACCEPT ACCEPTED', 'UPHOLD_DECLINE DECLINED', 'WITHDRAW WITHDRAWN'],
      ['WITHDRAW WITHDRAWN'],
    ],
    ['upheld', [], []],
    ['withdrawn', [], []],
  ] as const)('%s: the manager %j, the school %j', (state, ofManager, ofSchool) => {
    expect(actsOf(STATES[state])).toEqual(ofManager);
    expect(actsOf(STATES[state], aReferrer())).toEqual(ofSchool);
    expect(actsOf(STATES[state], aLead())).toEqual(ofSchool);
  });

  it.each([
    aWorker(),
    aReferrer(ANOTHER_SCHOOL),
    aViewer('MANAGER', { centreId: ANOTHER_CENTRE }),
    aViewer('PANEL_MEMBER'),
  ])('nobody else has a part in it ($role)', (viewer) => {
    for (const state of Object.values(STATES)) expect(actsOf(state, viewer)).toEqual([]);
  });

  it('waits for the name before it accepts (SSR-2)', () => {
    const [, , accept] = referralTransitions(standing(sent.withoutName().build()), aManager());
    expect(accept).toMatchObject({
      act: 'ACCEPT',
      allowed: false,
      reasons: [{ code: 'CONSENT_NOT_RECORDED', field: 'consent' }],
    });
  });

  it('says why not', () => {
    const challenge = referralTransitions(standing(STATES.upheld), aManager()).find(
      ({ act }) => act === 'CHALLENGE',
    );
    expect(challenge?.reasons.map(({ code }) => code)).toEqual([
      'NOT_ALLOWED_FOR_ROLE',
      'ALREADY_CHALLENGED',
    ]);
  });

  it('answers for one act as for all', () => {
    for (const state of Object.values(STATES))
      for (const viewer of [aManager(), aReferrer(), aWorker()])
        expect(
          REFERRAL_ACTS.filter((act) => mayDoWithReferral(act, standing(state), viewer)),
        ).toEqual(
          referralTransitions(standing(state), viewer)
            .filter(({ allowed }) => allowed)
            .map(({ act }) => act),
        );
  });
});
