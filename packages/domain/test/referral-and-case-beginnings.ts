import type { ReferralAct } from '../src/referrals/referral-transitions.ts';
import type { Act, CaseDeed, Chance } from './referral-and-case-acts.ts';

const MANAGER = 0;
const REFERRER = 1;
const chance: Chance = { text: 'because', pick: 1, days: 5, length: 5, yes: true };

const signed: Act = { who: REFERRER, which: 0, chance, kind: 'CONSENT' };
const sent: Act = { who: REFERRER, which: 0, chance: { ...chance, pick: 0 }, kind: 'SUBMIT' };
const answered = (act: ReferralAct, which = 0, who = MANAGER): Act => ({
  who,
  which,
  chance,
  kind: 'REFERRAL',
  act,
});
const accepted = (which: number) => answered('ACCEPT', which);
const done = (act: CaseDeed): Act => ({ who: MANAGER, which: 0, chance, kind: 'CASE', act });
const daysLater: Act = { who: MANAGER, which: 0, chance, kind: 'PASS' };

const closed = [signed, sent, accepted(0), done('CLOSE')];

/** Where a story may set in, so that what takes long to come about is met often enough. */
export const BEGINNINGS: readonly (readonly Act[])[] = [
  [],
  [sent, signed, accepted(0)],
  [signed, sent, answered('DECLINE'), answered('CHALLENGE', 0, REFERRER)],
  closed,
  [...closed, sent, accepted(1)],
  [...closed, daysLater, done('REOPEN')],
  [signed, sent, accepted(0), done('ASSIGN'), { ...done('COVER'), chance: { ...chance, pick: 2 } }],
];
