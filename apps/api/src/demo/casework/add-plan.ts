import {
  addDays,
  goalProgress,
  type GoalRating,
  type PartnershipParty,
  PARTNERSHIP_PARTIES,
  type SaidBy,
  type SchoolDate,
  type TargetId,
  type TargetResult,
} from '@outreach/domain';
import { type DemoCentre, momentOn } from '../demo-centre.ts';
import { earlier } from '../earlier.ts';
import { aims, changeReasons, endWords, reviewNotes } from '../words/plans.ts';
import {
  addPlanHistory,
  began,
  ofCase,
  recordedOn,
  workBegan,
  type WorkOnCase,
} from './plan-row.ts';

/** What has become of a plan by today. */
export type PlanCourse =
  'GOES_ON' | 'DUE' | 'OVERDUE' | 'BEING_AGREED' | 'CHANGED' | 'CHANGE_BEING_AGREED' | 'ENDED';

interface Goal {
  readonly id: string;
  readonly words: (typeof aims)[number];
  readonly ratings: GoalRating[];
}

/** Six weeks, as most plans are looked at. */
const BETWEEN = 42;

/** One plan, taken through to what it is today. */
export function addPlan(
  centre: DemoCentre,
  work: WorkOnCase,
  profileOn: SchoolDate,
  course: PlanCourse,
): void {
  new DemoPlan(centre, work, course).tell(centre.days.after(profileOn, 4));
}

class DemoPlan {
  readonly #id: string;
  readonly #goals: Goal[];
  readonly #began: SchoolDate | null;
  #version = 1;

  constructor(
    private readonly centre: DemoCentre,
    private readonly work: WorkOnCase,
    private readonly course: PlanCourse,
  ) {
    const { random } = centre;
    this.#id = random.uuid();
    this.#began = workBegan(centre, work);
    const words = random.some(aims, random.between(1, 3));
    this.#goals = words.map((one) => ({ id: random.uuid(), words: one, ratings: [] }));
  }

  tell(writtenOn: SchoolDate): void {
    const { centre, work, course } = this;
    for (const { id } of this.#goals)
      centre.rows.targets.push({ ...ofCase(work), id, planId: this.#id });
    if (course === 'BEING_AGREED') {
      const lately = centre.days.before(work.until, 6);
      this.#write(lately, { number: 1, state: 'DRAFT' }, addDays(work.until, 36), [
        'SERVICE',
        'STUDENT',
      ]);
    } else this.#hold(writtenOn);
    centre.rows.plans.push({
      ...{ ...ofCase(work), id: this.#id, caseId: work.case.id ?? '' },
      ...{ createdAt: momentOn(centre, writtenOn), version: this.#version },
    });
  }

  /** Agreed to soon after it was written, rated and reviewed since, and then as its course is. */
  #hold(writtenOn: SchoolDate): void {
    const { centre, work, course } = this;
    const { days, random } = centre;
    const changedOn = days.onOrBefore(addDays(work.until, -25));
    const changes = course === 'CHANGED' && changedOn > addDays(writtenOn, BETWEEN);
    const nextOn = addDays(
      work.until,
      { DUE: 6, OVERDUE: -5 }[course as string] ?? random.between(18, 38),
    );
    const state = course === 'ENDED' ? 'ENDED' : changes ? 'SUPERSEDED' : 'AGREED';
    const ends = state === 'AGREED' ? null : state === 'ENDED' ? work.until : changedOn;
    const last = changes ? addDays(changedOn, BETWEEN) : nextOn;
    const versionId = this.#write(writtenOn, { number: 1, state, ends }, last, PARTNERSHIP_PARTIES);
    const until = changes ? changedOn : course === 'OVERDUE' ? addDays(nextOn, -1) : work.until;
    this.#review(writtenOn, until, versionId, last);
    if (changes)
      this.#write(changedOn, { number: 2, state: 'AGREED' }, nextOn, PARTNERSHIP_PARTIES);
    if (course === 'CHANGE_BEING_AGREED')
      this.#write(
        days.before(work.until, 3),
        { number: 2, state: 'DRAFT' },
        addDays(work.until, 39),
        ['SERVICE'],
      );
    if (state === 'ENDED') this.#end(versionId);
  }

  #write(
    on: SchoolDate,
    version: { number: number; state: string; ends?: SchoolDate | null },
    reviewOn: SchoolDate,
    parties: readonly PartnershipParty[],
  ): string {
    const { centre, work } = this;
    const { random, rows } = centre;
    const id = random.uuid();
    const { number, state, ends = null } = version;
    const owner = { ...ofCase(work), planId: this.#id };
    rows.planVersions.push({
      ...{ ...owner, id, number, state, writtenOn: on, writtenBy: work.worker.id },
      ...{ reason: number === 1 ? null : random.pick(changeReasons) },
      ...{ supersededOn: state === 'SUPERSEDED' ? ends : null },
      ...{ endedOn: state === 'ENDED' ? ends : null },
    });
    this.#tell('PLAN_WRITTEN', on, number);
    for (const [at, { id: targetId, words }] of this.#goals.entries()) {
      rows.planTargets.push({
        ...{ ...owner, id: random.uuid(), planVersionId: id, targetId, position: at + 1 },
        ...{ aim: words.aim, aimOf: words.aimOf, topics: [...words.topics] },
        ...{ ownerParty: 'SERVICE', ownerName: work.worker.name, reviewOn, replacedAt: null },
        ...{ result: null, resultSaidBy: null, resultWords: null, progress: null },
      });
      if (number === 1) this.#rate(at, random.between(1, 4), 'STUDENT', on);
    }
    for (const party of parties) this.#agree(id, party, on, number);
    if (state !== 'DRAFT' && number > 1) this.#tell('PLAN_SUPERSEDED', on, number - 1);
    if (state !== 'DRAFT') this.#tell('PLAN_AGREED', on, number);
    return id;
  }

  #agree(versionId: string, party: PartnershipParty, on: SchoolDate, number: number): void {
    const { centre, work } = this;
    const agreedOn = earlier(centre.days.after(on, 2), work.until);
    const confirmed = centre.rows.confirmations.find(
      (one) => one.caseId === work.case.id && one.party === party,
    );
    const names = {
      SERVICE: work.worker.name,
      SCHOOL: 'Head of year',
      PARENT: 'A parent',
      STUDENT: 'Themselves',
    };
    centre.rows.planAgreements.push({
      ...{ ...ofCase(work), id: centre.random.uuid(), planVersionId: versionId, party, agreedOn },
      ...{ name: confirmed?.byName ?? names[party], replacedAt: null },
      ...recordedOn(centre, work, agreedOn),
    });
    this.#version += 1;
    this.#tell('PLAN_AGREEMENT_GIVEN', agreedOn, number, [
      { name: 'party', value: party },
      { name: 'on', value: agreedOn },
    ]);
  }

  /** Every six weeks; the student rates again each time, and the school once. */
  #review(from: SchoolDate, until: SchoolDate, planVersionId: string, last: SchoolDate): void {
    const { centre, work } = this;
    const { random, rows } = centre;
    const looks: SchoolDate[] = [];
    for (let on = addDays(from, BETWEEN); on < until; on = addDays(on, BETWEEN + 14 * looks.length))
      looks.push(centre.days.onOrBefore(on));
    for (const [index, on] of looks.entries()) {
      const nextReviewOn = looks[index + 1] ?? last;
      const targets = this.#goals.map(({ id }) => ({
        ...{ targetId: id as TargetId, answer: 'GOES_ON' as const, nextReviewOn },
      }));
      for (const [at, { ratings }] of this.#goals.entries()) {
        const risen = Math.min(4, index) + random.between(-1, 2);
        const value = Math.min(9, Math.max(0, (ratings.at(0)?.value ?? 0) + risen));
        this.#rate(at, value, 'STUDENT', on);
        if (index === 0 && random.chance(40))
          this.#rate(at, Math.max(0, value - random.between(0, 2)), 'SCHOOL', on);
      }
      rows.planReviews.push({
        ...{ ...ofCase(work), id: random.uuid(), planId: this.#id, planVersionId, targets },
        ...{ reviewedOn: on, note: random.pick(reviewNotes), ...recordedOn(centre, work, on) },
      });
      this.#version += 1;
      this.#tell('PLAN_REVIEWED', on, 1, [{ name: 'on', value: on }]);
    }
  }

  #end(versionId: string): void {
    const { centre, work } = this;
    const ended = centre.rows.planTargets.filter(
      ({ planVersionId }) => planVersionId === versionId,
    );
    for (const [at, row] of ended.entries()) {
      const goal = this.#goals[at];
      if (goal === undefined) continue;
      this.#rate(
        at,
        Math.min(10, (goal.ratings.at(0)?.value ?? 0) + centre.random.between(0, 5)),
        'STUDENT',
        work.until,
      );
      const progress = goalProgress(goal.ratings, goal.id as TargetId);
      const change = progress.change ?? 0;
      const result: TargetResult = change >= 3 ? 'MET' : change > 0 ? 'SOME' : 'NOT_MET';
      Object.assign(row, {
        ...{ result, resultSaidBy: 'STUDENT', progress },
        resultWords: centre.random.pick(endWords[result]),
      });
    }
    this.#version += 1;
    this.#tell('PLAN_ENDED', work.until, 1, [{ name: 'on', value: work.until }]);
  }

  #rate(at: number, value: number, ratedBy: SaidBy, ratedOn: SchoolDate): void {
    const { centre, work } = this;
    const goal = this.#goals[at];
    if (goal === undefined) return;
    const workHadBegun = began(this.#began, ratedOn);
    const { recordedAt, recordedBy } = recordedOn(centre, work, ratedOn);
    goal.ratings.push({
      ...{ targetId: goal.id as TargetId, value, ratedBy, ratedOn, workHadBegun },
      recordedAt: recordedAt.toISOString(),
    });
    centre.rows.goalRatings.push({
      ...{ ...ofCase(work), id: centre.random.uuid(), planId: this.#id, targetId: goal.id },
      ...{ value, ratedBy, ratedOn, workHadBegun, recordedAt, recordedBy },
    });
    this.#tell('GOAL_RATED', ratedOn, null, [
      { name: 'ratedBy', value: ratedBy },
      { name: 'on', value: ratedOn },
    ]);
  }

  #tell(
    event: string,
    on: SchoolDate,
    number: number | null,
    facts: { name: string; value: string }[] = [],
  ): void {
    const numbered = number === null ? [] : [{ name: 'number', value: String(number) }];
    addPlanHistory(this.centre, this.work, event, this.#id, on, [...numbered, ...facts]);
  }
}
