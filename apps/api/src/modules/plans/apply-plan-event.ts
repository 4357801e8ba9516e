import type { PlanEvent, Target as TargetState, TargetEnd } from '@outreach/domain';
import type { Act, Happening } from '../../acts/act.ts';
import { ownerOf, type FoundPlan } from './find-plan.ts';
import { GoalRating } from './goal-rating.entity.ts';
import { PlanAgreement } from './plan-agreement.entity.ts';
import { PlanReview } from './plan-review.entity.ts';
import { PlanTarget } from './plan-target.entity.ts';
import { PlanVersion } from './plan-version.entity.ts';
import { Target } from './target.entity.ts';

type Facts = NonNullable<Happening['facts']>;

const NAMES = {
  PlanWritten: 'PLAN_WRITTEN',
  PlanDraftChanged: 'PLAN_DRAFT_CHANGED',
  PlanAgreementGiven: 'PLAN_AGREEMENT_GIVEN',
  PlanAgreed: 'PLAN_AGREED',
  PlanSuperseded: 'PLAN_SUPERSEDED',
  GoalRated: 'GOAL_RATED',
  PlanReviewed: 'PLAN_REVIEWED',
  PlanEnded: 'PLAN_ENDED',
} as const;

/** Stores what a decision said about a plan, beside what was there before, and records it. */
export function applyPlanEvent(act: Act, found: FoundPlan, event: PlanEvent): void {
  const { row, supportCase } = found;
  act.record({
    event: NAMES[event.type],
    subject: 'PLAN',
    subjectId: row.id,
    schoolId: supportCase.schoolId,
    studentId: supportCase.studentId,
    caseId: supportCase.id,
    facts: store(act, found, event),
  });
}

function store(act: Act, found: FoundPlan, event: PlanEvent): Facts {
  const { em, newId, now, viewer } = act;
  const owner = ownerOf(found.supportCase);
  const recorded = { recordedAt: now, recordedBy: viewer.staffId };
  const planId = found.row.id;
  switch (event.type) {
    case 'PlanWritten': {
      const { version: number, writtenOn, writtenBy, reason, targets, state } = event.plan;
      const version = em.create(PlanVersion, {
        ...{ ...owner, id: newId(), planId, number, state, writtenOn, writtenBy, reason },
      });
      em.persist(version);
      found.versions.push(version);
      write(act, found, version.id, targets);
      return numbered(number);
    }
    case 'PlanDraftChanged': {
      const version = versionOf(found, event.version);
      version.writtenOn = event.on;
      version.writtenBy = viewer.staffId;
      const before = [...found.targets, ...found.agreements];
      for (const one of before) if (one.planVersionId === version.id) one.replacedAt = now;
      write(act, found, version.id, event.targets);
      return numbered(event.version);
    }
    case 'PlanAgreementGiven': {
      const { party, name, agreedOn } = event.agreement;
      const version = versionOf(found, event.version);
      for (const one of found.agreements)
        if (one.planVersionId === version.id && one.party === party) one.replacedAt = now;
      em.persist(
        em.create(PlanAgreement, {
          ...{ ...owner, ...recorded, id: newId(), planVersionId: version.id },
          ...{ party, name, agreedOn },
        }),
      );
      return [...numbered(event.version), { name: 'party', value: party }, on(agreedOn)];
    }
    case 'PlanAgreed':
      versionOf(found, event.version).state = 'AGREED';
      return numbered(event.version);
    case 'PlanSuperseded':
      Object.assign(versionOf(found, event.version), {
        state: 'SUPERSEDED',
        supersededOn: event.on,
      });
      return numbered(event.version);
    case 'GoalRated': {
      const { targetId, value, ratedBy, ratedOn, workHadBegun } = event.rating;
      em.persist(
        em.create(GoalRating, {
          ...{ ...owner, ...recorded, id: newId(), planId, targetId },
          ...{ value, ratedBy, ratedOn, workHadBegun },
        }),
      );
      return [{ name: 'ratedBy', value: ratedBy }, on(ratedOn)];
    }
    case 'PlanReviewed': {
      const { version: number, reviewedOn, note, targets } = event.review;
      const version = versionOf(found, number);
      em.persist(
        em.create(PlanReview, {
          ...{ ...owner, ...recorded, id: newId(), planId, planVersionId: version.id },
          ...{ reviewedOn, note, targets: [...targets] },
        }),
      );
      for (const one of found.targets)
        if (one.planVersionId === version.id)
          one.reviewOn =
            targets.find(({ targetId }) => targetId === one.targetId)?.nextReviewOn ?? null;
      return [...numbered(number), on(reviewedOn)];
    }
    case 'PlanEnded': {
      const version = versionOf(found, event.version);
      Object.assign(version, { state: 'ENDED', endedOn: event.on });
      for (const end of event.report) report(found, version.id, end);
      return [...numbered(event.version), on(event.on)];
    }
  }
}

const on = (day: string) => ({ name: 'on', value: day });
const numbered = (version: number) => [{ name: 'number', value: String(version) }];

function versionOf({ versions }: FoundPlan, number: number) {
  const version = versions.find((one) => one.number === number);
  if (version === undefined) throw new Error('an act on a version that is not there was accepted');
  return version;
}

/** The targets in the words of a version; a new one is a target from now on. */
function write(
  { em, newId }: Act,
  { supportCase, row, ids }: FoundPlan,
  planVersionId: string,
  targets: readonly TargetState[],
): void {
  const owner = { ...ownerOf(supportCase), planId: row.id };
  for (const [at, { id: targetId, aim, aimOf, topics, owner: by, reviewOn }] of targets.entries()) {
    if (!ids.includes(targetId)) em.persist(em.create(Target, { ...owner, id: targetId }));
    em.persist(
      em.create(PlanTarget, {
        ...{ ...owner, id: newId(), planVersionId, targetId, position: at + 1 },
        ...{ aim, aimOf, topics: [...topics], reviewOn },
        ...{ ownerParty: by.party, ownerName: by.name },
      }),
    );
  }
}

/** How a target ended, frozen with where it had come to. */
function report({ targets }: FoundPlan, planVersionId: string, end: TargetEnd): void {
  const { targetId, result, saidBy, words, start, latest, change, raterChanged, byRater } = end;
  for (const one of targets)
    if (one.planVersionId === planVersionId && one.targetId === targetId)
      Object.assign(one, {
        ...{ result, resultSaidBy: saidBy, resultWords: words },
        progress: { start, latest, change, raterChanged, byRater },
      });
}
