import type { InferEntity } from '@mikro-orm/core';
import { sql } from 'kysely';
import type { SchoolDate } from '@outreach/domain';
import type { Act } from '../../acts/act.ts';
import { held, idOf, present } from '../../acts/find.ts';
import { queryOne } from '../../acts/query-one.ts';
import { SupportCase } from '../cases/support-case.entity.ts';
import { GoalRating } from './goal-rating.entity.ts';
import { PlanAgreement } from './plan-agreement.entity.ts';
import { PlanReview } from './plan-review.entity.ts';
import { PlanTarget } from './plan-target.entity.ts';
import { PlanVersion } from './plan-version.entity.ts';
import { SupportPlan } from './support-plan.entity.ts';
import { Target } from './target.entity.ts';

/** A case whose profile, plan or measures are written, held for the act: two who write at once are one after the other. */
export async function findCaseOfPlan({ em }: Act, id: string) {
  return present(await em.findOne(SupportCase, { id: idOf(id) }, held));
}

export type CaseOfPlan = Awaited<ReturnType<typeof findCaseOfPlan>>;

/** A plan that the viewer may see, held for the act, with its case and all that belongs to it. */
export async function findPlan(act: Act, id: string) {
  const row = present(await act.em.findOne(SupportPlan, { id: idOf(id) }, held));
  const supportCase = present(await act.em.findOne(SupportCase, { id: row.caseId }));
  return { supportCase, ...(await rowsOf(act, row)) };
}

export type FoundPlan = Awaited<ReturnType<typeof findPlan>>;

/** The plan of a case; one that was never written has a row from now on, which only a version makes a plan. */
export async function planOfCase(act: Act, supportCase: CaseOfPlan): Promise<FoundPlan> {
  const { em, newId, now } = act;
  const known = await em.findOne(SupportPlan, { caseId: supportCase.id }, held);
  if (known !== null) return { supportCase, ...(await rowsOf(act, known)) };
  const row = em.create(SupportPlan, {
    ...ownerOf(supportCase),
    id: newId(),
    caseId: supportCase.id,
    createdAt: now,
  });
  em.persist(row);
  return {
    supportCase,
    row,
    versions: [],
    targets: [],
    agreements: [],
    reviews: [],
    ratings: [],
    ids: [],
  };
}

async function rowsOf({ em }: Act, row: InferEntity<typeof SupportPlan>) {
  const planId = row.id;
  const versions = await em.find(PlanVersion, { planId }, { orderBy: { number: 'asc' } });
  const written = { planVersionId: versions.map(({ id }) => id), replacedAt: null };
  const targets = await em.find(PlanTarget, written, { orderBy: { position: 'asc' } });
  const agreements = await em.find(PlanAgreement, written, { orderBy: { recordedAt: 'asc' } });
  const reviews = await em.find(PlanReview, { planId }, { orderBy: { recordedAt: 'asc' } });
  const ratings = await em.find(GoalRating, { planId }, { orderBy: { recordedAt: 'asc' } });
  const ids = (await em.find(Target, { planId })).map(({ id }) => id);
  return { row, versions, targets, agreements, reviews, ratings, ids };
}

/** What every row about a student's case carries. */
export const ownerOf = ({
  centreId,
  schoolId,
  studentId,
}: Pick<CaseOfPlan, 'centreId' | 'schoolId' | 'studentId'>) => ({ centreId, schoolId, studentId });

/** The day of the first session of a case to which the student came; none before it. */
export function workBeganOn({ em }: Act, { id }: CaseOfPlan): Promise<SchoolDate | null> {
  return queryOne<SchoolDate | null>(
    em,
    sql`(select min(s.held_on)::text from outreach.session s
      join outreach.session_student x on x.session_id = s.id and x.attendance in ('ATTENDED', 'LATE')
      where x.case_id = ${id}::uuid and s.state = 'HAPPENED')`,
  );
}
