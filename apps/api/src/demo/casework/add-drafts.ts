import { addDays, emptyReferralContent, type ReferralContent } from '@outreach/domain';
import { momentOn } from '../demo-centre.ts';
import { addHistory } from '../history.ts';
import type { DemoPerson } from '../people/demo-staff.ts';
import { addAgreement } from './add-agreement.ts';
import { addConsents } from './add-consents.ts';
import { addContacts } from './add-contacts.ts';
import type { Casework } from './casework.ts';
import { pickStudent } from './pick-student.ts';
import type { Planned } from './plan.ts';
import { referralContent } from './referral-content.ts';

/** Days after which a draft that nobody sent is deleted. */
const keptDays = 90;

interface PlannedDraft {
  readonly urn: string;
  readonly daysAgo: number;
  readonly author: 'lead' | 'referrer';
  readonly written: 'BEGUN' | 'HALF' | 'COMPLETE';
  readonly signedOff: boolean;
}

/** Half finished ones, one that waits for the lead's sign-off, and one that is ready to be sent. */
const drafts: readonly PlannedDraft[] = [
  { urn: '137288', daysAgo: 2, author: 'referrer', written: 'COMPLETE', signedOff: true },
  { urn: '137288', daysAgo: 1, author: 'referrer', written: 'COMPLETE', signedOff: false },
  { urn: '137288', daysAgo: 5, author: 'referrer', written: 'HALF', signedOff: false },
  { urn: '117504', daysAgo: 4, author: 'referrer', written: 'HALF', signedOff: false },
  { urn: '136608', daysAgo: 9, author: 'lead', written: 'BEGUN', signedOff: false },
];

export function addDrafts(casework: Casework): void {
  for (const draft of drafts) addDraft(casework, draft);
}

function addDraft(casework: Casework, draft: PlannedDraft): void {
  const { centre } = casework;
  const { random, rows, today } = centre;
  const place = casework.place(draft.urn);
  const author: DemoPerson = place[draft.author];
  const savedOn = centre.days.onOrBefore(addDays(today, -draft.daysAgo));
  const startedOn = addDays(savedOn, -3);
  const student = pickStudent(casework, plannedFor(draft.urn, savedOn));
  const signer = addContacts(centre, student);
  if (draft.written === 'COMPLETE') {
    addConsents(centre, { student, place, signer, signedOn: centre.days.before(savedOn, 3) });
    addAgreement(centre, place, student, centre.days.before(savedOn, 2));
  }
  const id = random.uuid();
  const content = { ...contentOf(casework, draft, savedOn) };
  const signedOffAt = draft.signedOff ? momentOn(centre, addDays(savedOn, 1)) : null;
  const startedAt = momentOn(centre, startedOn);
  const savedAt = momentOn(centre, savedOn, 120);
  const record = (event: string, by: DemoPerson, at: Date) =>
    addHistory(centre, {
      ...{ event, subject: 'REFERRAL_DRAFT', subjectId: id, referralId: id },
      ...{ schoolId: place.school.id, studentId: student.id, by, on: savedOn, at },
    });
  record('DRAFT_STARTED', author, startedAt);
  record('DRAFT_WRITTEN_IN', author, savedAt);
  if (signedOffAt) record('DRAFT_SIGNED_OFF', place.lead, signedOffAt);
  rows.drafts.push({
    ...{ id, centreId: centre.id, schoolId: place.school.id },
    ...{ studentId: student.id, authorId: author.id, content, startedAt, savedAt },
    ...{ savedBy: author.id, signedOffAt, signedOffBy: signedOffAt ? place.lead.id : null },
    purgeOn: addDays(startedOn, keptDays),
    version: draft.written === 'BEGUN' ? 2 : 6,
  });
}

function plannedFor(urn: string, submittedOn: string): Planned {
  return {
    ...{ urn, submittedOn, purpose: 'SUPPORT', course: { kind: 'WAITING' } },
    ...{ consent: 'RUNNING', urgent: false, weak: false, student: 'NEW' },
  };
}

function contentOf({ centre }: Casework, draft: PlannedDraft, writtenOn: string): ReferralContent {
  const purpose = 'SUPPORT';
  const full = referralContent(centre.random, {
    ...{ purpose, writtenOn, days: centre.days, urgent: false, weak: false },
  });
  if (draft.written === 'COMPLETE') return { ...full, supportSought: ['ONE_TO_ONE'] };
  const begun = {
    ...emptyReferralContent(),
    purpose,
    presentingReasons: full.presentingReasons,
  } as const;
  if (draft.written === 'BEGUN') return begun;
  const { strengths, priorInterventions, safeguardingLeadAware } = full;
  return {
    ...begun,
    strengths,
    safeguardingLeadAware,
    priorInterventions: priorInterventions.slice(0, 1),
  };
}
