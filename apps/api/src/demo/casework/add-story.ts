import { addHistory } from '../history.ts';
import type { DemoStudent } from '../people/add-students.ts';
import { addCase } from './add-case.ts';
import { addConsents, type SignedForm } from './add-consents.ts';
import { addContacts, type DemoContact } from './add-contacts.ts';
import { addNeeds } from './add-needs.ts';
import { addAgreement } from './add-agreement.ts';
import { ReferralStory } from './add-referral.ts';
import type { Casework, ServedPlace } from './casework.ts';
import { changeConsents } from './change-consents.ts';
import { pickStudent } from './pick-student.ts';
import type { Planned } from './plan.ts';
import { signatures } from './signatures.ts';

/** One referral with all that belongs to it: who signed, what was said, what became of it, and the case. */
export function addStory(casework: Casework, planned: Planned): void {
  const { centre } = casework;
  const place = casework.place(planned.urn);
  const student = pickStudent(casework, planned);
  const signer = casework.signers.get(student.id) ?? addContacts(centre, student);
  casework.signers.set(student.id, signer);
  const story = new ReferralStory(centre, place, student, planned);
  const known = casework.casesOf(student).at(-1) ?? null;
  const caseId = caseOf(casework, planned, known?.id ?? null);
  const referral = story.add(caseId);
  const { decidedOn: openedOn, decidedAt: openedAt } = referral;
  addAgreement(centre, place, student, centre.days.before(planned.submittedOn, 1));
  addNeeds(centre, place, student, referral.content, planned.submittedOn);
  let openUntil = planned.submittedOn;
  if (
    planned.course.kind === 'ACCEPTED' &&
    caseId !== null &&
    openedOn !== null &&
    openedAt !== null
  ) {
    const { closedOn } = addCase(centre, {
      ...{ id: caseId, place, student, referralId: referral.id, openedOn, openedAt },
      ...{ previousCaseId: known?.id ?? null, parentName: signer.name, course: planned.course },
    });
    casework.addCase(student, { id: caseId, openedOn, closedOn, consent: planned.consent });
    openUntil = closedOn ?? centre.today;
  }
  if (planned.course.kind === 'JOINED' && caseId !== null && openedOn !== null)
    joinCase(casework, student, place, {
      ...{ caseId, referralId: referral.id, on: openedOn, at: openedAt ?? centre.at },
    });
  addForms(casework, planned, { place, student, signer }, openUntil);
}

function caseOf({ centre }: Casework, { course }: Planned, knownId: string | null): string | null {
  if (course.kind === 'JOINED') return knownId;
  return course.kind === 'ACCEPTED' ? centre.random.uuid() : null;
}

/** CAS-2: a second referral joins the open case as new information. */
function joinCase(
  { centre }: Casework,
  student: DemoStudent,
  place: ServedPlace,
  { caseId, referralId, on, at }: { caseId: string; referralId: string; on: string; at: Date },
): void {
  addHistory(centre, {
    ...{ event: 'CASE_JOINED', subject: 'CASE', subjectId: caseId, caseId, referralId },
    ...{ schoolId: student.school.id, studentId: student.id, by: place.manager, on, at },
  });
}

function addForms(
  { centre }: Casework,
  { submittedOn, consent }: Planned,
  parties: { place: ServedPlace; student: DemoStudent; signer: DemoContact },
  openUntil: string,
): void {
  const first = centre.days.before(submittedOn, centre.random.between(1, 6));
  const days = signatures(centre, first, consent, openUntil);
  for (const [index, signedOn] of days.entries()) {
    const form: SignedForm = { ...parties, signedOn };
    const signed = addConsents(centre, form);
    if (index === days.length - 1) changeConsents(centre, form, signed, consent);
  }
}
