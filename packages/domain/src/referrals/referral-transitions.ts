import { canAnswerReferral, canDecideReferral } from '../access/referral-access.ts';
import type { Viewer } from '../access/viewer.ts';
import type { CentreId } from '../kernel/identifiers.ts';
import { violation, type Violation } from '../kernel/violation.ts';
import type { Referral, ReferralStatus } from './referral.ts';
import type { ReferralViolationCode } from './referral-violations.ts';

export const REFERRAL_ACTS = [
  'RETURN',
  'ANSWER',
  'ACCEPT',
  'DECLINE',
  'CHALLENGE',
  'UPHOLD_DECLINE',
  'WITHDRAW',
] as const;
export type ReferralAct = (typeof REFERRAL_ACTS)[number];

interface Row {
  readonly act: ReferralAct;
  readonly from: readonly ReferralStatus[];
  readonly to: ReferralStatus;
  readonly by: 'CENTRE' | 'SCHOOL' | 'EITHER';
}

/** Where a referral can go, by whom (rules.md 4.0). The decisions hold the rest of each rule. */
export const REFERRAL_TRANSITIONS: readonly Row[] = [
  { act: 'RETURN', from: ['SUBMITTED'], to: 'RETURNED', by: 'CENTRE' },
  { act: 'ANSWER', from: ['RETURNED'], to: 'SUBMITTED', by: 'SCHOOL' },
  { act: 'ACCEPT', from: ['SUBMITTED', 'CHALLENGED'], to: 'ACCEPTED', by: 'CENTRE' },
  { act: 'DECLINE', from: ['SUBMITTED'], to: 'DECLINED', by: 'CENTRE' },
  { act: 'CHALLENGE', from: ['DECLINED'], to: 'CHALLENGED', by: 'SCHOOL' },
  { act: 'UPHOLD_DECLINE', from: ['CHALLENGED'], to: 'DECLINED', by: 'CENTRE' },
  { act: 'WITHDRAW', from: ['SUBMITTED', 'RETURNED', 'CHALLENGED'], to: 'WITHDRAWN', by: 'EITHER' },
];

export interface ReferralTransition {
  readonly to: ReferralStatus;
  readonly act: ReferralAct;
  readonly allowed: boolean;
  readonly reasons: readonly Violation<ReferralViolationCode>[];
}

/** What the transitions depend on: less than the whole referral, so that a list can ask. */
export type ReferralStanding = Pick<Referral, 'status' | 'schoolId' | 'nameWithheld'> & {
  readonly centreId: CentreId;
  readonly challengedBefore: boolean;
};

/** Every act, and why it is not to be done now where it is not: the graph's `transitions`. */
export function referralTransitions(
  referral: ReferralStanding,
  viewer: Viewer,
): ReferralTransition[] {
  return REFERRAL_TRANSITIONS.map((row) => {
    const reasons = reasonsAgainst(row, referral, viewer);
    return { to: row.to, act: row.act, allowed: reasons.length === 0, reasons };
  });
}

/** Whether the viewer may do one act now: the graph's `viewerCan…`. */
export function mayDoWithReferral(
  act: ReferralAct,
  referral: ReferralStanding,
  viewer: Viewer,
): boolean {
  return REFERRAL_TRANSITIONS.some(
    (row) => row.act === act && reasonsAgainst(row, referral, viewer).length === 0,
  );
}

function reasonsAgainst(
  { act, from, by }: Row,
  referral: ReferralStanding,
  viewer: Viewer,
): Violation<ReferralViolationCode>[] {
  const centre = by !== 'SCHOOL' && canDecideReferral(viewer, referral);
  const school = by !== 'CENTRE' && canAnswerReferral(viewer, referral);
  return [
    ...(centre || school ? [] : [violation('NOT_ALLOWED_FOR_ROLE' as const)]),
    ...(from.includes(referral.status)
      ? []
      : [violation('NOT_IN_THIS_STATE' as const, undefined, referral.status)]),
    ...(act === 'ACCEPT' && referral.nameWithheld
      ? [violation('CONSENT_NOT_RECORDED' as const, 'consent')]
      : []),
    ...(act === 'CHALLENGE' && referral.challengedBefore
      ? [violation('ALREADY_CHALLENGED' as const)]
      : []),
  ];
}
