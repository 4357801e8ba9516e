import type { ParentalResponsibility, Relationship } from '@outreach/domain';
import type { DemoCentre } from '../demo-centre.ts';
import type { DemoStudent } from '../people/add-students.ts';
import { personName } from '../people/person-name.ts';

export interface DemoContact {
  readonly name: string;
  readonly relationship: Relationship;
  readonly responsibility: ParentalResponsibility;
}

/** One to three people to call. The first holds parental responsibility and is who signs. */
export function addContacts(centre: DemoCentre, student: DemoStudent): DemoContact {
  const { random } = centre;
  const first = contact(
    centre,
    student,
    1,
    random.pick(['MOTHER', 'MOTHER', 'FATHER', 'CARER'] as const),
  );
  if (random.chance(60))
    contact(centre, student, 2, random.pick(['FATHER', 'STEP_PARENT'] as const));
  if (random.chance(25)) contact(centre, student, 3, 'GRANDPARENT');
  return first;
}

function contact(
  { random, rows, id: centreId }: DemoCentre,
  student: DemoStudent,
  priority: number,
  relationship: Relationship,
): DemoContact {
  const name = `${personName(random).givenName} ${student.familyName}`;
  const responsibility =
    priority === 1 ? 'HELD' : random.pick(['HELD', 'NOT_STATED', 'NOT_HELD'] as const);
  rows.contacts.push({
    ...{ id: random.uuid(), centreId, schoolId: student.school.id, studentId: student.id },
    ...{ name, relationship, parentalResponsibility: responsibility, priority },
    // Numbers that the regulator keeps free for drama and invention.
    telephone: `01632 960${String(random.int(1000)).padStart(3, '0')}`,
    email: random.chance(50) ? `contact-${random.int(1_000_000)}@demo.example.org` : null,
    note: random.chance(15) ? 'Please call after four' : null,
  });
  return { name, relationship, responsibility };
}
