import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { A_CASE, aManager, aReferrer, aWorker } from '../src/access/viewer.builder.ts';
import { PARTNERSHIP_PARTIES } from '../src/cases/case-codes.ts';
import { TODAY } from '../src/consent/consent.builder.ts';
import { addDays } from '../src/kernel/dates.ts';
import type { Decision } from '../src/kernel/decision.ts';
import type { TargetId } from '../src/kernel/identifiers.ts';
import { agreePlan } from '../src/plans/agree-plan.ts';
import { changePlan } from '../src/plans/change-plan.ts';
import { endPlan } from '../src/plans/end-plan.ts';
import { goalProgress } from '../src/plans/goal-progress.ts';
import { aPlan, aTarget } from '../src/plans/plan.builder.ts';
import { MOST_TARGETS, REVIEW_ANSWERS, TARGET_RESULTS } from '../src/plans/plan-codes.ts';
import { planReviewStanding } from '../src/plans/plan-review-standing.ts';
import { rateGoal } from '../src/plans/rate-goal.ts';
import { reviewPlan } from '../src/plans/review-plan.ts';
import {
  draftOf,
  evolvePlan,
  planInForce,
  type PlanEvent,
  type SupportPlan,
} from '../src/plans/support-plan.ts';
import { writePlan } from '../src/plans/write-plan.ts';
import { SAID_BY } from '../src/referrals/referral-content.ts';
import { holds } from './seeded.ts';

const TARGETS = [1, 2, 3, 4].map((at) => `target-${at}` as TargetId);
const acts = fc.record({
  deed: fc.constantFrom(
    'WRITE',
    'CHANGE',
    'AGREE',
    'AGREE',
    'AGREE',
    'AGREE',
    'RATE',
    'RATE',
    'REVIEW',
    'END',
    'PASS',
  ),
  byWhom: fc.nat(9),
  targets: fc.oneof(
    fc.constant<number[]>([0, 1]),
    fc.constant<number[]>([0, 1]),
    fc.uniqueArray(fc.nat(3)),
  ),
  party: fc.constantFrom(...PARTNERSHIP_PARTIES),
  ratedBy: fc.constantFrom(...SAID_BY),
  value: fc.integer({ min: -1, max: 11 }),
  days: fc.integer({ min: -1, max: 20 }),
  answer: fc.constantFrom(...REVIEW_ANSWERS),
  result: fc.constantFrom(...TARGET_RESULTS),
  words: fc.constantFrom('In my own words.', 'In my own words.', ' '),
});
type Act = typeof acts extends fc.Arbitrary<infer One> ? One : never;
const stories = fc.array(acts, { minLength: 20, maxLength: 60, size: 'max' });

interface World {
  readonly today: string;
  /** Acts so far: no two are recorded at the same moment. */
  readonly count: number;
  readonly plan: SupportPlan;
  readonly events: readonly PlanEvent[];
}
const start: World = { today: TODAY, count: 0, plan: aPlan().build(), events: [] };

function decide({ today, count, plan }: World, act: Act): Decision<PlanEvent> | null {
  const worker = aWorker({ caseIds: [A_CASE] });
  const by = act.byWhom === 0 ? aReferrer() : act.byWhom === 1 ? aManager() : worker;
  const common = {
    by,
    today,
    caseIsOpen: true,
    at: `${today}T10:00:00.${String(count).padStart(3, '0')}Z`,
    workBeganOn: addDays(TODAY, 10),
  };
  const current = planInForce(plan) ?? draftOf(plan);
  const ids = act.targets.flatMap((at) => TARGETS[at] ?? []);
  const targets = ids.map((id) =>
    aTarget({
      id,
      reviewOn: addDays(today, act.days),
      start: { value: act.value, ratedBy: act.ratedBy, ratedOn: today },
    }),
  );
  switch (act.deed) {
    case 'WRITE':
      return writePlan(plan, { ...common, targets, hasProfile: true });
    case 'CHANGE':
      return changePlan(plan, { ...common, targets, reason: act.words });
    case 'AGREE':
      return agreePlan(plan, {
        ...common,
        version: draftOf(plan)?.version ?? 1,
        agreement: { party: act.party, name: 'Somebody', agreedOn: today },
      });
    case 'RATE':
      return rateGoal(plan, {
        ...common,
        targetId: TARGETS[0] ?? ('' as TargetId),
        value: act.value,
        ratedBy: act.ratedBy,
        ratedOn: addDays(today, -Math.max(act.days, -1)),
      });
    case 'REVIEW':
      return reviewPlan(plan, {
        ...common,
        reviewedOn: today,
        note: '',
        targets: (current?.targets ?? []).map(({ id }) => ({
          targetId: id,
          answer: act.answer,
          nextReviewOn: addDays(today, act.days),
        })),
      });
    case 'END':
      return endPlan(plan, {
        ...common,
        endedOn: today,
        judgements: (act.value < 2 ? ids : (current?.targets ?? []).map(({ id }) => id)).map(
          (targetId) => ({ targetId, result: act.result, saidBy: act.ratedBy, words: act.words }),
        ),
      });
    case 'PASS':
      return null;
  }
}

function step(world: World, act: Act): World {
  const count = world.count + 1;
  const decision = decide(world, act);
  if (decision === null)
    return { ...world, count, today: addDays(world.today, Math.abs(act.days)) };
  if (decision.outcome === 'refused') {
    expect(decision.violations).not.toEqual([]);
    return { ...world, count };
  }
  return {
    ...world,
    count,
    plan: decision.events.reduce(evolvePlan, world.plan),
    events: [...world.events, ...decision.events],
  };
}

/** What holds of every plan that can come about, and of every step from one to the next. */
const INVARIANTS: Record<string, (now: World, before: World) => void> = {
  'one plan holds at most, and one is being written': ({ plan }) => {
    for (const state of ['AGREED', 'DRAFT'])
      expect(plan.versions.filter((one) => one.state === state).length).toBeLessThanOrEqual(1);
  },
  'versions are numbered in order and none is lost': ({ plan }, before) => {
    expect(plan.versions.map(({ version }) => version)).toEqual(
      plan.versions.map((_one, at) => at + 1),
    );
    expect(plan.versions.length).toBeGreaterThanOrEqual(before.plan.versions.length);
  },
  'what was agreed was agreed to by all four, and its aims never change': ({ plan }, before) => {
    for (const one of plan.versions)
      if (one.state === 'AGREED')
        expect(one.agreements.map(({ party }) => party).sort()).toEqual(
          [...PARTNERSHIP_PARTIES].sort(),
        );
    for (const one of before.plan.versions)
      if (one.state !== 'DRAFT') {
        const aims = plan.versions
          .find(({ version }) => version === one.version)
          ?.targets.map(({ id, aim, topics, owner }) => ({ id, aim, topics, owner }));
        expect(aims).toEqual(
          one.targets.map(({ id, aim, topics, owner }) => ({ id, aim, topics, owner })),
        );
      }
  },
  'what is over stays over': ({ plan }, before) => {
    for (const one of before.plan.versions)
      if (one.state === 'ENDED' || one.state === 'SUPERSEDED')
        expect(plan.versions).toContainEqual(one);
  },
  'a plan has one to three targets, and each has its start (ASS-3)': ({ plan }) => {
    for (const { targets } of plan.versions) {
      expect(targets.length).toBeGreaterThan(0);
      expect(targets.length).toBeLessThanOrEqual(MOST_TARGETS);
      for (const { id } of targets) expect(goalProgress(plan.ratings, id).start).not.toBeNull();
    }
  },
  'ratings are from 0 to 10, not in the future, and none is taken away (ASS-5)': (
    { plan, today },
    before,
  ) => {
    expect(plan.ratings.slice(0, before.plan.ratings.length)).toEqual(before.plan.ratings);
    for (const { value, ratedOn } of plan.ratings) {
      expect(value >= 0 && value <= 10).toBe(true);
      expect(ratedOn <= today).toBe(true);
    }
  },
  'two people’s ratings are never told as one movement (ASS-5)': ({ plan }) => {
    for (const id of TARGETS) {
      const { start: first, latest, change } = goalProgress(plan.ratings, id);
      if (change !== null) expect(first?.ratedBy).toBe(latest?.ratedBy);
    }
  },
  'an ended plan tells of each of its targets, in somebody’s words': ({ plan }) => {
    for (const one of plan.versions)
      if (one.state === 'ENDED') {
        expect(one.report.map(({ targetId }) => targetId)).toEqual(one.targets.map(({ id }) => id));
        for (const { words } of one.report) expect(words.trim()).not.toBe('');
      }
  },
  'only a plan that holds is due (by date alone)': ({ plan, today }) => {
    if (planInForce(plan) === undefined) expect(planReviewStanding(plan, today)).toBe('NOT_DUE');
  },
  'the events, told again, give the plan, and it can be stored': ({ plan, events }) => {
    expect(events.reduce(evolvePlan, start.plan)).toEqual(plan);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  },
};

describe('whatever is written, agreed, rated, reviewed and ended', () => {
  holds(
    'no reachable plan breaks an invariant',
    fc.property(stories, (story) => {
      story.reduce((before, act) => {
        const now = step(before, act);
        if (now.plan !== before.plan)
          for (const invariant of Object.values(INVARIANTS)) invariant(now, before);
        return now;
      }, start);
    }),
    150,
  );

  it('the stories get somewhere: every kind of event happens in them', () => {
    const seen = new Set<string>();
    for (const story of fc.sample(stories, { numRuns: 120, seed: 20261116 }))
      for (const { type } of story.reduce(step, start).events) seen.add(type);
    expect([...seen].sort()).toEqual([
      'GoalRated',
      'PlanAgreed',
      'PlanAgreementGiven',
      'PlanDraftChanged',
      'PlanEnded',
      'PlanReviewed',
      'PlanSuperseded',
      'PlanWritten',
    ]);
  });
});
