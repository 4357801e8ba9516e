import type { Root, View } from '@outreach/graph-reads';
import { allocationRoots, allocationViews } from './modules/allocations/allocation.view.ts';
import { attentionRoots, attentionViews } from './modules/attention/attention.view.ts';
import { caseRoots, caseViews } from './modules/cases/case.view.ts';
import { centreRoots, centreViews } from './modules/centres/centre.view.ts';
import { consentViews } from './modules/consents/consent.view.ts';
import { countsRoots, countsViews } from './modules/counts/service-counts.view.ts';
import { historyViews } from './modules/history/history-entry.view.ts';
import { assessmentViews } from './modules/plans/assessment.view.ts';
import { planTargetViews } from './modules/plans/plan-target.view.ts';
import { planViews } from './modules/plans/plan.view.ts';
import { referralDraftRoots, referralDraftViews } from './modules/referrals/referral-draft.view.ts';
import { referralRowViews } from './modules/referrals/referral-rows.view.ts';
import { referralRoots, referralViews } from './modules/referrals/referral.view.ts';
import { importRoots, importViews } from './modules/schools/establishment-import.view.ts';
import { guestPeriodViews } from './modules/schools/guest-period.view.ts';
import { schoolRoots, schoolViews } from './modules/schools/school.view.ts';
import { sessionRoots, sessionViews } from './modules/sessions/session.view.ts';
import { staffRoots, staffViews } from './modules/staff/staff-member.view.ts';
import { viewerRoots, viewerViews } from './modules/staff/viewer.view.ts';
import { studentRowViews } from './modules/students/student-rows.view.ts';
import { studentRoots, studentViews } from './modules/students/student.view.ts';
import type { ReadContext } from './reads/read-context.ts';

/** Every readable type: what is in no view cannot be read. */
export const views: View<ReadContext>[] = [
  ...allocationViews,
  ...attentionViews,
  ...caseViews,
  ...centreViews,
  ...consentViews,
  ...countsViews,
  ...historyViews,
  ...importViews,
  ...assessmentViews,
  ...planViews,
  ...planTargetViews,
  ...referralDraftViews,
  ...referralRowViews,
  ...referralViews,
  ...schoolViews,
  ...guestPeriodViews,
  ...sessionViews,
  ...staffViews,
  ...studentRowViews,
  ...studentViews,
  ...viewerViews,
];

/** Every root of the graph that reads rows. */
export const roots: Root<ReadContext>[] = [
  ...allocationRoots,
  ...attentionRoots,
  ...caseRoots,
  ...centreRoots,
  ...countsRoots,
  ...importRoots,
  ...referralDraftRoots,
  ...referralRoots,
  ...schoolRoots,
  ...sessionRoots,
  ...staffRoots,
  ...studentRoots,
  ...viewerRoots,
];
