import { type InformationKind, REQUEST_FORMS, type SchoolDate } from '@outreach/domain';
import { type DemoCentre, momentOn } from '../demo-centre.ts';
import { addHistory } from '../history.ts';
import type { DemoStudent } from '../people/add-students.ts';
import type { DemoContact } from './add-contacts.ts';
import type { ServedPlace } from './casework.ts';
import { validUntil } from './signatures.ts';

export interface SignedForm {
  readonly student: DemoStudent;
  readonly place: ServedPlace;
  readonly signer: DemoContact;
  readonly signedOn: SchoolDate;
}

/** The two records of one form. */
export interface SignedConsents {
  readonly interventionId: string;
  readonly sharingId: string;
}

const agencies = [
  ['SCHOOL_NURSE', ['NAME_AND_CONTACT', 'HEALTH']],
  ['FAMILIES_FIRST', ['NAME_AND_CONTACT', 'NEEDS']],
  ['EDUCATIONAL_PSYCHOLOGY', ['NAME_AND_CONTACT', 'NEEDS', 'BEHAVIOUR']],
  ['CAMHS', ['NAME_AND_CONTACT', 'NEEDS', 'HEALTH']],
  ['INCLUSION_PANEL', ['NAME_AND_CONTACT', 'BEHAVIOUR', 'ATTENDANCE']],
  ['ATTENDANCE_TEAM', ['NAME_AND_CONTACT', 'ATTENDANCE']],
] as const satisfies readonly (readonly [string, readonly InformationKind[]])[];

/** Records one signed request form: to support, and to sharing, each answer its own. */
export function addConsents(centre: DemoCentre, form: SignedForm): SignedConsents {
  const interventionId = addConsent(centre, form, 'INTERVENTION');
  const { random, rows } = centre;
  for (const [kind, share] of [
    ['ONE_TO_ONE', 100],
    ['GROUP', 88],
    ['RESPITE', 70],
  ] as const)
    rows.interventionConsents.push({
      ...owner(centre, form, interventionId),
      ...{ kind, given: random.chance(share), ...neverWithdrawn },
    });
  const sharingId = addConsent(centre, form, 'SHARING');
  for (const [agency, information] of random.some(agencies, random.between(3, 5)))
    rows.sharingConsents.push({
      ...owner(centre, form, sharingId),
      ...{ agency, agencyName: null, information: [...information] },
      ...{ given: random.chance(82), ...neverWithdrawn },
    });
  return { interventionId, sharingId };
}

const neverWithdrawn = {
  withdrawnOn: null,
  withdrawnByName: null,
  withdrawnHow: null,
  withdrawnReason: null,
};

function owner(centre: DemoCentre, { student }: SignedForm, consentId: string) {
  const places = { schoolId: student.school.id, studentId: student.id };
  return { id: centre.random.uuid(), centreId: centre.id, ...places, consentId };
}

function addConsent(
  centre: DemoCentre,
  form: SignedForm,
  kind: 'INTERVENTION' | 'SHARING',
): string {
  const { student, signer, signedOn, place } = form;
  const { referrer } = place;
  const id = centre.random.uuid();
  const method = centre.random.weighted([
    ['PAPER', 7],
    ['ELECTRONIC', 2],
    ['VERBAL_WITNESSED', 1],
  ] as const);
  const recordedAt = momentOn(centre, signedOn, 30);
  const subject = { schoolId: student.school.id, studentId: student.id };
  centre.rows.consents.push({
    ...{ id, centreId: centre.id, ...subject, kind, method, signedOn, recordedAt },
    formVersion: formVersionOn(signedOn),
    signedByName: signer.name,
    relationship: signer.relationship,
    parentalResponsibility: signer.responsibility,
    seenByName: method === 'ELECTRONIC' ? null : referrer.name,
    validUntil: validUntil(signedOn),
    disputed: false,
    disputeNote: null,
    recordedBy: referrer.id,
    version: 1,
  });
  addHistory(centre, {
    ...{ event: 'CONSENT_RECORDED', subject: 'CONSENT', subjectId: id, ...subject },
    ...{ by: referrer, on: signedOn, at: recordedAt },
    facts: [
      { name: 'kind', value: kind },
      { name: 'method', value: method },
      { name: 'relationship', value: signer.relationship },
    ],
  });
  return id;
}

/** The newest version of the form that could be signed that day. */
function formVersionOn(date: SchoolDate): string {
  const [oldest] = REQUEST_FORMS;
  const usable = REQUEST_FORMS.filter(({ from }) => from <= date).at(-1) ?? oldest;
  return usable?.version ?? '';
}
