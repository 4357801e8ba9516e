import type {
  CaseId,
  CentreId,
  GoalRating as Rating,
  PartnershipParty,
  PlanAgreement as Agreement,
  PlanId,
  PlanVersion as Version,
  SaidBy,
  SchoolId,
  StaffId,
  Subtopic,
  SupportPlan as PlanState,
  Target,
  TargetEnd,
  TargetId,
  TargetResult,
  Topic,
} from '@outreach/domain';
import type { CaseOfPlan, FoundPlan } from './find-plan.ts';

/** The case of a plan, a profile or a measure as the rules know it. */
export const placeOf = ({ id, centreId, schoolId }: CaseOfPlan) => ({
  centreId: centreId as CentreId,
  schoolId: schoolId as SchoolId,
  caseId: id as CaseId,
});

/** The stored plan as the rules know it. */
export function planState(found: FoundPlan): PlanState {
  return {
    ...placeOf(found.supportCase),
    id: found.row.id as PlanId,
    versions: found.versions.map((version) => versionOf(found, version)),
    ratings: found.ratings.map((one) => ({
      targetId: one.targetId as TargetId,
      value: one.value,
      ratedBy: one.ratedBy as SaidBy,
      ratedOn: one.ratedOn,
      recordedAt: one.recordedAt.toISOString(),
      workHadBegun: one.workHadBegun,
    })) satisfies Rating[],
    reviews: found.reviews.map(({ planVersionId, reviewedOn, note, targets }) => ({
      version: found.versions.find(({ id }) => id === planVersionId)?.number ?? 0,
      reviewedOn,
      note,
      targets,
    })),
  };
}

type StoredVersion = FoundPlan['versions'][number];
type StoredTarget = FoundPlan['targets'][number];

function versionOf({ targets, agreements }: FoundPlan, row: StoredVersion): Version {
  const own = targets.filter(({ planVersionId }) => planVersionId === row.id);
  const common = {
    version: row.number,
    writtenOn: row.writtenOn,
    writtenBy: row.writtenBy as StaffId,
    reason: row.reason ?? null,
    targets: own.map(targetOf),
    agreements: agreements
      .filter(({ planVersionId }) => planVersionId === row.id)
      .map(({ party, name, agreedOn }): Agreement => ({
        party: party as PartnershipParty,
        name,
        agreedOn,
      })),
  };
  switch (row.state) {
    case 'DRAFT':
    case 'AGREED':
      return { ...common, state: row.state };
    case 'SUPERSEDED':
      return { ...common, state: 'SUPERSEDED', supersededOn: row.supersededOn ?? row.writtenOn };
    case 'ENDED':
      return {
        ...common,
        state: 'ENDED',
        endedOn: row.endedOn ?? row.writtenOn,
        report: own.flatMap(endOf),
      };
    default:
      throw new Error(`a version of a plan is ${row.state}`);
  }
}

const targetOf = (row: StoredTarget): Target => ({
  id: row.targetId as TargetId,
  aim: row.aim,
  aimOf: row.aimOf as SaidBy,
  topics: row.topics as (Topic | Subtopic)[],
  owner: { party: row.ownerParty as PartnershipParty, name: row.ownerName },
  reviewOn: row.reviewOn ?? null,
});

function endOf(row: StoredTarget): TargetEnd[] {
  if (row.result == null || row.progress == null) return [];
  return [
    {
      ...row.progress,
      targetId: row.targetId as TargetId,
      aim: row.aim,
      aimOf: row.aimOf as SaidBy,
      result: row.result as TargetResult,
      saidBy: (row.resultSaidBy ?? 'WORKER') as SaidBy,
      words: row.resultWords ?? '',
    },
  ];
}
