import { A_CASE, A_CENTRE, A_SCHOOL, A_WORKER } from '../access/viewer.builder.ts';
import { PARTNERSHIP_PARTIES, type PartnershipParty } from '../cases/case-codes.ts';
import { TODAY } from '../consent/consent.builder.ts';
import type { PlanId, SchoolDate, TargetId } from '../kernel/identifiers.ts';
import type { SaidBy } from '../referrals/referral-content.ts';
import { endReport } from './end-report.ts';
import type { MeasuresOfCase } from './measure.ts';
import type { NeedsProfile } from './needs-profile.ts';
import {
  evolvePlan,
  type GoalRating,
  type PlanEvent,
  type SupportPlan,
  type TargetReview,
} from './support-plan.ts';
import { asTargets, type WrittenTarget } from './target-rules.ts';

export const A_TARGET = 'target-1' as TargetId;
const PLACE = { centreId: A_CENTRE, schoolId: A_SCHOOL, caseId: A_CASE };

/** A case of which nothing has been written down yet. */
export const noProfile: NeedsProfile = { ...PLACE, versions: [] };
export const noMeasures: MeasuresOfCase = { ...PLACE, measures: [] };

/** Asking for help before leaving the room, from three, to be looked at in January. */
export function aTarget(parts: Partial<WrittenTarget> = {}): WrittenTarget {
  return {
    id: A_TARGET,
    aim: 'I ask for help before I leave the room.',
    aimOf: 'STUDENT',
    topics: ['COPING'],
    owner: { party: 'SERVICE', name: 'The outreach worker' },
    reviewOn: '2027-01-18',
    start: { value: 3, ratedBy: 'STUDENT', ratedOn: TODAY },
    ...parts,
  };
}

/** Three by the student today, unless told. */
export function aRating(parts: Partial<GoalRating> = {}): GoalRating {
  return {
    targetId: A_TARGET,
    value: 3,
    ratedBy: 'STUDENT',
    ratedOn: TODAY,
    recordedAt: `${parts.ratedOn ?? TODAY}T12:00:00.000Z`,
    workHadBegun: false,
    ...parts,
  };
}

/** A plan in a state that it came to by what happened to it. */
class PlanBuilder {
  readonly #state: SupportPlan;

  constructor(state: SupportPlan) {
    this.#state = state;
  }

  /** The plan as it stands. */
  build(): SupportPlan {
    return this.#state;
  }

  /** Another version, or the first, with these targets and their starts. */
  written(...targets: WrittenTarget[]): PlanBuilder {
    const version = this.#last() + 1;
    const written = targets.length === 0 ? [aTarget()] : targets;
    return written.reduce<PlanBuilder>(
      (builder, { id, start }) =>
        start === null
          ? builder
          : builder.#after({ type: 'GoalRated', rating: aRating({ targetId: id, ...start }) }),
      this.#after({
        type: 'PlanWritten',
        plan: {
          version,
          writtenOn: TODAY,
          writtenBy: A_WORKER,
          reason: version === 1 ? null : 'Lunchtimes are hard too.',
          targets: asTargets(written),
          agreements: [],
          state: 'DRAFT',
        },
      }),
    );
  }

  agreedBy(...parties: PartnershipParty[]): PlanBuilder {
    return parties.reduce<PlanBuilder>(
      (builder, party) =>
        builder.#after({
          type: 'PlanAgreementGiven',
          version: this.#last(),
          agreement: { party, name: 'Somebody', agreedOn: TODAY },
        }),
      this,
    );
  }

  /** By all four, so that it holds and the one before does not. */
  agreed(): PlanBuilder {
    const before = this.#state.versions.find(({ state }) => state === 'AGREED');
    const all = this.agreedBy(...PARTNERSHIP_PARTIES);
    const alone =
      before === undefined
        ? all
        : all.#after({ type: 'PlanSuperseded', version: before.version, on: TODAY });
    return alone.#after({ type: 'PlanAgreed', version: this.#last() });
  }

  rated(value: number, ratedOn: SchoolDate, ratedBy: SaidBy = 'STUDENT'): PlanBuilder {
    return this.#after({ type: 'GoalRated', rating: aRating({ value, ratedOn, ratedBy }) });
  }

  reviewed(...targets: TargetReview[]): PlanBuilder {
    return this.#after({
      type: 'PlanReviewed',
      review: { version: this.#last(), reviewedOn: TODAY, note: 'Going well.', targets },
    });
  }

  ended(on: SchoolDate = TODAY): PlanBuilder {
    const { versions, ratings } = this.#state;
    const targets = versions.at(-1)?.targets ?? [];
    const report = endReport(
      targets,
      ratings,
      targets.map(({ id }) => ({
        targetId: id,
        result: 'MET',
        saidBy: 'STUDENT',
        words: 'I do that now.',
      })),
    );
    return this.#after({ type: 'PlanEnded', version: this.#last(), on, report });
  }

  #last(): number {
    return this.#state.versions.at(-1)?.version ?? 0;
  }

  #after(event: PlanEvent): PlanBuilder {
    return new PlanBuilder(evolvePlan(this.#state, event));
  }
}

/** No plan yet; `written()` writes one today. */
export function aPlan(): PlanBuilder {
  return new PlanBuilder({
    ...PLACE,
    id: 'plan-1' as PlanId,
    versions: [],
    ratings: [],
    reviews: [],
  });
}
