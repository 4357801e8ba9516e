import { addDays, type SchoolDate } from '@outreach/domain';
import { type DemoCentre, momentOn } from '../demo-centre.ts';
import { profiles } from '../words/plans.ts';
import { addPlanHistory, ofCase, type WorkOnCase } from './plan-row.ts';

/** ASS-1: within twenty school days of the opening; some were written anew since. Answers with the first's day. */
export function addProfile(centre: DemoCentre, work: WorkOnCase): SchoolDate {
  const { random, days } = centre;
  const writtenOn = days.after(work.case.openedOn, random.between(8, 16));
  const known = random.pick(profiles);
  const anew = days.onOrBefore(addDays(work.until, -random.between(3, 12)));
  write(centre, work, { version: 1, on: writtenOn, known: known.slice(0, 4) });
  if (anew > addDays(writtenOn, 30)) write(centre, work, { version: 2, on: anew, known });
  return writtenOn;
}

function write(
  centre: DemoCentre,
  work: WorkOnCase,
  { version, on, known }: { version: number; on: SchoolDate; known: (typeof profiles)[number] },
): void {
  const id = centre.random.uuid();
  centre.rows.profiles.push({
    ...{ ...ofCase(work), id, caseId: work.case.id ?? '', version, writtenOn: on },
    ...{ writtenAt: momentOn(centre, on), writtenBy: work.worker.id, studentDeclined: false },
    statements: known.map((one) => ({ ...one, saidOn: on })),
  });
  addPlanHistory(centre, work, 'NEEDS_PROFILE_WRITTEN', id, on, [
    { name: 'number', value: String(version) },
  ]);
}
