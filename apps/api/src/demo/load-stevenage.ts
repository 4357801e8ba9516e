import { addDays } from '@outreach/domain';
import type { Em } from '../persistence/orm.ts';
import { beginCentre } from './begin-centre.ts';
import { addStory } from './casework/add-story.ts';
import { Casework, type ServedPlace } from './casework/casework.ts';
import type { DemoCentre } from './demo-centre.ts';
import { addAllocation } from './people/add-allocation.ts';
import { addSchoolStaff } from './people/add-school-staff.ts';
import { addStudents } from './people/add-students.ts';
import { addAccount, addStaff, type DemoPerson } from './people/demo-staff.ts';

const served = ['117518', '117530'];
const studentsAtEach = 40;

/** A second centre in the same database, small, to see that neither knows of the other. */
export async function loadStevenage(em: Em, at: Date): Promise<void> {
  const centre = await beginCentre(em, {
    seed: 9192,
    name: 'Stevenage Education Support Centre',
    shortName: 'SESC',
    towns: ['Stevenage'],
    serves: ({ urn }) => served.includes(urn),
    at,
  });
  const manager = addAccount(centre, 'second-centre@demo.example.org', {
    jobTitle: 'Outreach manager',
  });
  const worker = addStaff(centre, {
    ...{ role: 'OUTREACH_WORKER', email: 'second-centre-worker@demo.example.org' },
    ...{ jobTitle: 'Outreach worker', minutes: 2220 },
  });
  const casework = new Casework(centre, addPlaces(centre, manager, worker));
  addStory(casework, {
    ...{ urn: '117518', submittedOn: centre.days.onOrBefore(addDays(centre.today, -60)) },
    ...{ purpose: 'SUPPORT', consent: 'RUNNING', urgent: false, weak: false, student: 'NEW' },
    course: { kind: 'ACCEPTED', caseStatus: 'ACTIVE', confirmed: 'ALL' },
  });
  await centre.rows.save(em);
}

function addPlaces(centre: DemoCentre, manager: DemoPerson, worker: DemoPerson): ServedPlace[] {
  return centre.schools.map((full, index) => {
    const school = { ...full, roll: studentsAtEach };
    addAllocation(centre, manager, {
      ...{ school, worker, role: 'DEDICATED', minutesPerWeek: 240, weekdays: ['TUE'] },
      ...{ startsOn: addDays(centre.today, -400), endsOn: null, reason: null },
    });
    const students = addStudents(centre, school, index + 1);
    return {
      school,
      students,
      ...addSchoolStaff(centre, school),
      worker,
      manager,
      coveredBy: null,
    };
  });
}
