import { addDays, type SchoolDate } from '@outreach/domain';
import { type DemoCentre, momentOn } from '../demo-centre.ts';
import { addHistory } from '../history.ts';
import type { HistoryFact } from '../../modules/history/history-entry.entity.ts';
import type { SignedConsents, SignedForm } from './add-consents.ts';
import type { ConsentFate } from './plan.ts';

/** What some families did after they had signed: withdrew in part or in whole, or disagreed with each other. */
export function changeConsents(
  centre: DemoCentre,
  form: SignedForm,
  { interventionId, sharingId }: SignedConsents,
  fate: ConsentFate,
): void {
  const on = addDays(centre.today, -centre.random.between(4, 16));
  if (fate === 'DISPUTED') dispute(centre, form, interventionId, on);
  if (fate === 'GROUP_WITHDRAWN') withdrawSupport(centre, form, interventionId, on, ['GROUP']);
  if (fate === 'ALL_WITHDRAWN')
    withdrawSupport(centre, form, interventionId, on, ['ONE_TO_ONE', 'GROUP', 'RESPITE']);
  if (fate === 'AGENCY_WITHDRAWN') withdrawSharing(centre, form, sharingId, on);
}

function withdrawSupport(
  centre: DemoCentre,
  form: SignedForm,
  consentId: string,
  on: SchoolDate,
  kinds: readonly string[],
): void {
  const answers = centre.rows.interventionConsents.filter(
    (answer) => answer.consentId === consentId && kinds.includes(answer.kind),
  );
  for (const answer of answers) {
    // A family cannot withdraw what it never gave: the form said yes to what is withdrawn here.
    answer.given = true;
    Object.assign(answer, withdrawn(form, on, 'PHONE', 'Does not want this to go on at present'));
  }
  const facts = answers.map(({ kind }) => ({ name: 'intervention', value: kind }));
  recordWithdrawal(centre, form, consentId, on, [
    { name: 'kind', value: 'INTERVENTION' },
    { name: 'method', value: 'PHONE' },
    ...facts,
  ]);
}

function withdrawSharing(
  centre: DemoCentre,
  form: SignedForm,
  consentId: string,
  on: SchoolDate,
): void {
  const answer = centre.rows.sharingConsents.find((each) => each.consentId === consentId);
  if (answer === undefined) return;
  answer.given = true;
  Object.assign(answer, withdrawn(form, on, 'WRITING', 'Will speak with this agency without us'));
  recordWithdrawal(centre, form, consentId, on, [
    { name: 'kind', value: 'SHARING' },
    { name: 'method', value: 'WRITING' },
    { name: 'agency', value: answer.agency },
  ]);
}

function withdrawn({ signer }: SignedForm, on: SchoolDate, how: string, reason: string) {
  return {
    withdrawnOn: on,
    withdrawnByName: signer.name,
    withdrawnHow: how,
    withdrawnReason: reason,
  };
}

function recordWithdrawal(
  centre: DemoCentre,
  form: SignedForm,
  consentId: string,
  on: SchoolDate,
  facts: HistoryFact[],
): void {
  changeOf(centre, consentId, {});
  addHistory(centre, { ...about(form, consentId, on), event: 'CONSENT_WITHDRAWN', facts });
}

function dispute(centre: DemoCentre, form: SignedForm, consentId: string, on: SchoolDate): void {
  const disputeNote = 'The other parent wrote that they do not agree; a meeting is being arranged.';
  changeOf(centre, consentId, { disputed: true, disputeNote });
  addHistory(centre, {
    ...about(form, consentId, on),
    ...{ event: 'CONSENT_DISPUTED', at: momentOn(centre, on, 120) },
  });
}

function about({ student, place }: SignedForm, consentId: string, on: SchoolDate) {
  const subject = { subject: 'CONSENT', subjectId: consentId } as const;
  return { ...subject, schoolId: student.school.id, studentId: student.id, by: place.referrer, on };
}

function changeOf(centre: DemoCentre, consentId: string, change: object): void {
  const consent = centre.rows.consents.find(({ id }) => id === consentId);
  if (consent !== undefined) Object.assign(consent, change, { version: 2 });
}
