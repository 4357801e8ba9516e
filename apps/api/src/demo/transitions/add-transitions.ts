import { academicYearStart } from '@outreach/domain';
import type { ServedPlace } from '../casework/casework.ts';
import { demoAccounts } from '../demo-accounts.ts';
import type { DemoCentre } from '../demo-centre.ts';
import { notes } from '../words/transitions.ts';
import { addComingPupil } from './add-coming-pupil.ts';
import { addSecondaryNomination } from './add-secondary-nomination.ts';
import { addTransitionNote } from './add-transition-note.ts';

/** Who is to start at the school that is tried out: with a note, still without one, awaited, and arrived. */
export function addTransitions(centre: DemoCentre, places: readonly ServedPlace[]): void {
  const triedOut = demoAccounts.find(({ role }) => role === 'SCHOOL_LEAD')?.school;
  const place = places.find(({ school }) => school.name === triedOut);
  if (place === undefined) return;
  const next = `${academicYearStart(centre.today) + 1}-09-01`;
  const noted = addComingPupil(centre, place, 6);
  const nominated = addSecondaryNomination(centre, place, noted, { startsOn: next });
  addTransitionNote(centre, place, nominated, notes[0]);
  addSecondaryNomination(centre, place, addComingPupil(centre, place, 6), { startsOn: next });
  const last = lastSeptember(centre);
  addSecondaryNomination(centre, place, addComingPupil(centre, place, 7), { startsOn: last });
  const here = place.students.find(({ onRollFrom }) => onRollFrom === last);
  if (here === undefined) return;
  const arrived = addSecondaryNomination(centre, place, here, {
    ...{ startsOn: last, arrivedOn: centre.days.after(last, 2) },
  });
  addTransitionNote(centre, place, arrived, notes[1]);
}

/** The last September of which every school's first day has come. */
function lastSeptember({ today }: DemoCentre): string {
  const year = academicYearStart(today);
  return `${today < `${year}-09-15` ? year - 1 : year}-09-01`;
}
