import type { Programme } from '@outreach/domain';
import { type DemoCentre, momentOn } from '../demo-centre.ts';
import type { DemoPerson } from '../people/demo-staff.ts';

/** A programme that the manager wrote so many school days ago. */
export function addProgramme(
  centre: DemoCentre,
  manager: DemoPerson,
  words: Omit<Programme, 'id' | 'centreId'>,
): Programme {
  const { random, rows, days, today } = centre;
  const programme = { ...words, id: random.uuid(), centreId: centre.id } as Programme;
  const { id, sessions, topics, keyStages, yearGroups, ...columns } = programme;
  const at = momentOn(centre, days.before(today, 90));
  rows.programmes.push({
    ...{ ...columns, id, createdAt: at, version: 1 },
    ...{ topics: [...topics], keyStages: [...keyStages], yearGroups: [...yearGroups] },
  });
  for (const [index, { materials, ...session }] of sessions.entries())
    rows.programmeSessions.push({
      ...{ ...session, id: random.uuid(), centreId: centre.id, programmeId: id },
      ...{ number: index + 1, materials: [...materials] },
    });
  rows.history.push({
    ...{ id: random.uuid(), centreId: centre.id, schoolId: null, studentId: null },
    ...{ subject: 'PROGRAMME', subjectId: id, event: 'PROGRAMME_KEPT', facts: [] },
    ...{ referralId: null, caseId: null, actorId: manager.id, actorRole: manager.role, at },
  });
  return programme;
}
