import { addDays } from '@outreach/domain';
import type { DemoCentre } from '../demo-centre.ts';
import type { DemoPerson } from '../people/demo-staff.ts';
import { addMeasures } from './add-measures.ts';
import { addPlan, type PlanCourse } from './add-plan.ts';
import { addProfile } from './add-profile.ts';

/** What has become of plans, in the order in which the cases were opened. */
const courses: readonly (PlanCourse | 'PROFILE_ONLY')[] = [
  ...(['GOES_ON', 'DUE', 'GOES_ON', 'OVERDUE', 'CHANGED', 'GOES_ON'] as const),
  ...(['BEING_AGREED', 'GOES_ON', 'DUE', 'ENDED', 'PROFILE_ONLY', 'CHANGE_BEING_AGREED'] as const),
];

/** Most plans are looked at in time: two are not. */
const OVERDUE_PLANS = 2;

/** A profile, a plan and a few measures for cases that have been open for a while, in every state. */
export function addPlans(centre: DemoCentre, workers: readonly DemoPerson[]): void {
  const { rows, today } = centre;
  const people = new Map(workers.map((worker) => [worker.id, worker]));
  const cases = rows.cases
    // A case that was closed for a while in between is left alone.
    .filter((one) => one.reopenedOn.length === 0)
    .toSorted((a, b) => (a.openedOn < b.openedOn ? -1 : a.openedOn > b.openedOn ? 1 : 0));
  let open = 0;
  let overdue = 0;
  for (const one of cases) {
    const worker = people.get(one.dedicatedWorkerId ?? '');
    const until = one.closedOn ?? today;
    if (worker === undefined || addDays(one.openedOn, 40) > until) continue;
    const work = { case: one, worker, until };
    const writtenOn = addProfile(centre, work);
    const usual = one.closedOn == null ? courses[open++ % courses.length] : 'ENDED';
    const course = usual === 'OVERDUE' && ++overdue > OVERDUE_PLANS ? 'GOES_ON' : usual;
    if (course !== 'PROFILE_ONLY' && course !== undefined) addPlan(centre, work, writtenOn, course);
    addMeasures(centre, work, writtenOn);
  }
}
