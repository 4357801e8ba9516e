import type { Em } from '../persistence/orm.ts';
import { beginCentre } from './begin-centre.ts';
import { addCovers } from './casework/add-covers.ts';
import { addDrafts } from './casework/add-drafts.ts';
import { addPlans } from './casework/add-plans.ts';
import { addSessions } from './casework/add-sessions.ts';
import { addStory } from './casework/add-story.ts';
import { Casework, type ServedPlace } from './casework/casework.ts';
import { planDecidedReferrals } from './casework/plan-decided-referrals.ts';
import { planOpenReferrals } from './casework/plan-open-referrals.ts';
import type { DemoCentre } from './demo-centre.ts';
import { addAllocations } from './people/add-allocations.ts';
import { addCentreStaff, type CentreStaff } from './people/add-centre-staff.ts';
import { addSchoolStaff } from './people/add-school-staff.ts';
import { addStudents } from './people/add-students.ts';
import { addTransitions } from './transitions/add-transitions.ts';
import { addWorkshops } from './workshops/add-workshops.ts';
import { coveredAt, schoolWithoutWorker, servedSchools } from './people/served-schools.ts';

const towns = ['Hitchin', 'Letchworth', 'Letchworth Garden City', 'Baldock', 'Royston'];

/** The centre of the demonstration, at the true size of its area. */
export async function loadNorthHerts(em: Em, at: Date): Promise<void> {
  const urns = [...servedSchools, schoolWithoutWorker].map(({ urn }) => urn);
  const centre = await beginCentre(em, {
    seed: 919,
    name: 'North Herts Education Support Centre',
    shortName: 'NHESC',
    towns,
    serves: ({ urn }) => urns.includes(urn),
    at,
  });
  const staff = addCentreStaff(centre);
  addAllocations(centre, staff);
  const casework = new Casework(centre, addPlaces(centre, staff));
  const { random, days, today } = centre;
  for (const planned of planDecidedReferrals(random, days, today)) addStory(casework, planned);
  for (const planned of planOpenReferrals(days, today)) addStory(casework, planned);
  addCovers(centre, [...casework.places.values()]);
  addDrafts(casework);
  addSessions(centre, staff.workers);
  addWorkshops(centre, [...casework.places.values()]);
  addPlans(centre, staff.workers);
  addTransitions(centre, [...casework.places.values()]);
  await centre.rows.save(em);
}

function addPlaces(centre: DemoCentre, { manager, workers }: CentreStaff): ServedPlace[] {
  return centre.schools.flatMap((school, index) => {
    const students = addStudents(centre, school, index + 1);
    const people = addSchoolStaff(centre, school);
    const served = servedSchools.find(({ urn }) => urn === school.urn);
    const worker = workers[served?.worker ?? -1];
    if (worker === undefined) return [];
    const coveredBy = school.urn === coveredAt.urn ? (workers[coveredAt.worker] ?? null) : null;
    return [{ school, students, ...people, worker, manager, coveredBy }];
  });
}
