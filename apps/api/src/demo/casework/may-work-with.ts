import type { InterventionConsentKind, SchoolDate } from '@outreach/domain';
import type { DemoCentre } from '../demo-centre.ts';

type Case = DemoCentre['rows']['cases'][number];

/** Cases of a school in which this kind of work is allowed on a day: open, agreed to, and confirmed by then. */
export function casesToWorkOn(
  { rows }: DemoCentre,
  schoolId: string,
  on: SchoolDate,
  kind: InterventionConsentKind,
): Case[] {
  return rows.cases.filter(
    (one) =>
      one.schoolId === schoolId &&
      one.openedOn < on &&
      (one.closedOn == null || on < one.closedOn) &&
      // A case that was closed for a while in between is left alone.
      one.reopenedOn.length === 0 &&
      isAgreed(rows, one.studentId, on, kind) &&
      isConfirmed(rows, one.id ?? '', on),
  );
}

type Rows = DemoCentre['rows'];

/** The last form that was signed by then decides, and nobody took back since what it says. */
function isAgreed(
  rows: Rows,
  studentId: string,
  on: SchoolDate,
  kind: InterventionConsentKind,
): boolean {
  const forms = rows.consents
    .filter((form) => form.studentId === studentId && form.kind === 'INTERVENTION')
    .sort((a, b) => (a.signedOn < b.signedOn ? -1 : 1));
  const decides = forms.filter(({ signedOn }) => signedOn <= on).at(-1);
  if (decides === undefined || decides.validUntil < on) return false;
  return [decides, forms.at(-1)].every(
    (form) =>
      form?.disputed === false &&
      rows.interventionConsents.some(
        ({ consentId, kind: answered, given, withdrawnOn }) =>
          consentId === form.id && answered === kind && given && withdrawnOn == null,
      ),
  );
}

function isConfirmed(rows: Rows, caseId: string, on: SchoolDate): boolean {
  return ['PARENT', 'STUDENT'].every((party) =>
    rows.confirmations.some(
      (one) => one.caseId === caseId && one.party === party && one.confirmedOn <= on,
    ),
  );
}
