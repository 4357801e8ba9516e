import fc from 'fast-check';
import {
  A_CENTRE,
  aLead,
  aManager,
  ANOTHER_SCHOOL,
  aReferrer,
  aViewer,
  aWorker,
} from '../src/access/viewer.builder.ts';
import type { Viewer } from '../src/access/viewer.ts';
import { arrangeCover } from '../src/cases/arrange-cover.ts';
import { assignDedicatedWorker } from '../src/cases/assign-dedicated-worker.ts';
import { CASE_OUTCOMES, PARTNERSHIP_PARTIES } from '../src/cases/case-codes.ts';
import { closeCase } from '../src/cases/close-case.ts';
import { confirmPartnership } from '../src/cases/confirm-partnership.ts';
import { endCover } from '../src/cases/end-cover.ts';
import { reactivateCase } from '../src/cases/reactivate-case.ts';
import { reopenCase } from '../src/cases/reopen-case.ts';
import { stepDownCase } from '../src/cases/step-down-case.ts';
import type { CaseEvent, SupportCase } from '../src/cases/support-case.ts';
import { addDays } from '../src/kernel/dates.ts';
import type { Decision } from '../src/kernel/decision.ts';
import type { CoverId } from '../src/kernel/identifiers.ts';
import { acceptReferral } from '../src/referrals/accept-referral.ts';
import { answerReferral } from '../src/referrals/answer-referral.ts';
import { challengeReferral } from '../src/referrals/challenge-referral.ts';
import { declineReferral } from '../src/referrals/decline-referral.ts';
import {
  DECLINE_REASONS,
  isOpen,
  type Referral,
  type ReferralEvent,
} from '../src/referrals/referral.ts';
import { REFERRAL_ACTS, type ReferralAct } from '../src/referrals/referral-transitions.ts';
import { returnReferral } from '../src/referrals/return-referral.ts';
import { upholdDecline } from '../src/referrals/uphold-decline.ts';
import { withdrawReferral } from '../src/referrals/withdraw-referral.ts';
import { DEFAULT_SETTINGS } from '../src/settings/service-settings.ts';
import { BEGINNINGS } from './referral-and-case-beginnings.ts';
import {
  acceptanceFacts,
  CONTENTS,
  newCaseId,
  openCaseOf,
  WORKERS,
  type World,
} from './referral-and-case-world.ts';

const CASE_DEEDS = [
  'STEP_DOWN',
  'REACTIVATE',
  'CLOSE',
  'REOPEN',
  'ASSIGN',
  'COVER',
  'END_COVER',
  'CONFIRM',
] as const;
export type CaseDeed = (typeof CASE_DEEDS)[number];

/** Whatever somebody may type: sometimes nothing, and dates before and after today. */
export interface Chance {
  readonly text: string;
  readonly pick: number;
  readonly days: number;
  readonly length: number;
  readonly yes: boolean;
}
export type Act = {
  readonly who: number;
  readonly which: number;
  readonly chance: Chance;
} & (
  | { readonly kind: 'PASS' | 'SUBMIT' | 'CONSENT' }
  | { readonly kind: 'REFERRAL'; readonly act: ReferralAct }
  | { readonly kind: 'CASE'; readonly act: CaseDeed }
);

const chance = fc.record({
  text: fc.constantFrom('because', 'because', 'because', ' '),
  pick: fc.nat(20),
  days: fc.integer({ min: -10, max: 30 }),
  length: fc.integer({ min: -1, max: 20 }),
  yes: fc.boolean(),
});
const common = { who: fc.nat(20), which: fc.nat(20), chance };

const acts = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: fc.record({ ...common, kind: fc.constant('PASS' as const) }) },
    { weight: 3, arbitrary: fc.record({ ...common, kind: fc.constant('SUBMIT' as const) }) },
    { weight: 1, arbitrary: fc.record({ ...common, kind: fc.constant('CONSENT' as const) }) },
    {
      weight: 8,
      arbitrary: fc.record({
        ...common,
        kind: fc.constant('REFERRAL' as const),
        act: fc.constantFrom(...REFERRAL_ACTS),
      }),
    },
    {
      weight: 8,
      arbitrary: fc.record({
        ...common,
        kind: fc.constant('CASE' as const),
        act: fc.constantFrom(...CASE_DEEDS),
      }),
    },
  ),
  { minLength: 40, maxLength: 80 },
);

/** Long stories in which all sorts of people try all sorts of things, most often who may. */
export const stories = fc
  .tuple(fc.constantFrom(...BEGINNINGS), acts)
  .map(([beginning, rest]) => [...beginning, ...rest]);

/** Of seven acts five are by a manager or the school, who get on with it. */
export function viewerOf({ who }: Act, { cases }: World): Viewer {
  const people: Viewer[] = [
    aManager(),
    aReferrer(),
    aManager(),
    aLead(),
    aManager(),
    aWorker({ caseIds: cases.map(({ state }) => state.id) }),
    aReferrer(ANOTHER_SCHOOL),
    aViewer('COMMISSIONER'),
  ];
  return people[who % people.length] ?? aManager();
}

export const contentOf = ({ chance: { pick } }: Act) => CONTENTS[pick % 3] ?? CONTENTS[0];

export function decideOnReferral(
  world: World,
  referral: Referral,
  act: ReferralAct,
  by: Viewer,
  { text, pick, yes }: Chance,
): Decision<ReferralEvent> {
  const seen = { by, centreId: A_CENTRE };
  const { today } = world;
  switch (act) {
    case 'RETURN':
      return returnReferral(referral, { ...seen, today, question: text });
    case 'ANSWER': {
      const content = CONTENTS[pick % 3] ?? CONTENTS[0];
      return answerReferral(referral, {
        ...seen,
        today,
        settings: DEFAULT_SETTINGS,
        answer: text,
        content,
      });
    }
    case 'ACCEPT':
      return acceptReferral(referral, {
        ...seen,
        supportSought: CONTENTS[0].supportSought,
        facts: acceptanceFacts(world),
        workerId: pick % 7 === 0 ? null : (WORKERS[pick % 2] ?? null),
        workerServesSchool: yes,
        openCaseId: openCaseOf(world)?.id ?? null,
        newCaseId: newCaseId(world),
        confirmUrgency: yes,
        exceptionReason: pick % 3 === 0 ? text : null,
      });
    case 'DECLINE':
      return declineReferral(referral, {
        ...seen,
        at: `${today}T10:00:00.000Z`,
        reason: DECLINE_REASONS[pick % DECLINE_REASONS.length] ?? 'OTHER',
        whatToTry: text,
        adviceOffered: yes,
      });
    case 'CHALLENGE':
      return challengeReferral(referral, {
        ...seen,
        grounds: text,
        otherOpenReferral: world.referrals.some(
          ({ state }) => state.id !== referral.id && isOpen(state),
        ),
      });
    case 'UPHOLD_DECLINE':
      return upholdDecline(referral, { ...seen, reason: text });
    case 'WITHDRAW':
      return withdrawReferral(referral, { ...seen, reason: text });
  }
}

export function decideOnCase(
  world: World,
  state: SupportCase,
  act: CaseDeed,
  by: Viewer,
  { text, pick, days, length, yes }: Chance,
): Decision<CaseEvent> {
  const { today } = world;
  const day = addDays(today, days);
  const workerId = WORKERS[pick % 2] ?? WORKERS[0];
  switch (act) {
    case 'STEP_DOWN':
      return stepDownCase(state, { by, today, nextCheckOn: day, reason: text });
    case 'REACTIVATE':
      return reactivateCase(state, { by, reason: text });
    case 'CLOSE': {
      const outcome = CASE_OUTCOMES[pick % CASE_OUTCOMES.length] ?? 'OTHER';
      const closedOn = yes ? today : day;
      return closeCase(state, { by, today, outcome, reason: text, closedOn });
    }
    case 'REOPEN':
      return reopenCase(state, {
        by,
        today,
        reason: text,
        terms: [{ firstDay: '2027-01-04' }, { firstDay: '2027-04-12' }, { firstDay: '2027-09-01' }],
        openCaseId: openCaseOf(world)?.id ?? null,
        settings: DEFAULT_SETTINGS,
      });
    case 'ASSIGN':
      return assignDedicatedWorker(state, { by, workerId, isWorker: pick % 7 > 0, from: today });
    case 'COVER': {
      const id = `cover-${state.covers.length}` as CoverId;
      const cover = { id, workerId, from: day, to: addDays(day, length), reason: text };
      return arrangeCover(state, { by, today, cover, isWorker: pick % 7 > 0 });
    }
    case 'END_COVER': {
      const coverId = `cover-${pick % (state.covers.length + 1)}` as CoverId;
      return endCover(state, { by, coverId, endedOn: day });
    }
    case 'CONFIRM': {
      const party = PARTNERSHIP_PARTIES[pick % 4] ?? 'PARENT';
      const confirmation = { party, confirmedOn: yes ? today : day, byName: text };
      return confirmPartnership(state, { by, today, confirmation });
    }
  }
}
