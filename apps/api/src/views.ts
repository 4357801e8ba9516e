import type { Root, View } from '@outreach/graph-reads';
import { allocationRoots, allocationViews } from './modules/allocations/allocation.view.ts';
import { attentionRoots, attentionViews } from './modules/attention/attention.view.ts';
import { caseRoots, caseViews } from './modules/cases/case.view.ts';
import { centreRoots, centreViews } from './modules/centres/centre.view.ts';
import { consentViews } from './modules/consents/consent.view.ts';
import { countsRoots, countsViews } from './modules/counts/service-counts.view.ts';
import { coverRoots, coverViews } from './modules/cover/cover.view.ts';
import { feedRoots, feedViews } from './modules/feeds/calendar-feed.view.ts';
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
import { silenceRoots, silenceViews } from './modules/silence/silence.view.ts';
import { staffRoots, staffViews } from './modules/staff/staff-member.view.ts';
import { viewerRoots, viewerViews } from './modules/staff/viewer.view.ts';
import { studentRowViews } from './modules/students/student-rows.view.ts';
import { studentRoots, studentViews } from './modules/students/student.view.ts';
import {
  transitionRoots,
  transitionViews,
} from './modules/transitions/transition-nomination.view.ts';
import { groupMemberViews } from './modules/workshops/groups/group-member.view.ts';
import { groupRoots, groupViews } from './modules/workshops/groups/group.view.ts';
import { keepApartRoots, keepApartViews } from './modules/workshops/keep-apart/keep-apart.view.ts';
import { programmeRoots, programmeViews } from './modules/workshops/programmes/programme.view.ts';
import {
  waitingListRoots,
  waitingListViews,
} from './modules/workshops/waiting-list/waiting-list.view.ts';
import type { ReadContext } from './reads/read-context.ts';

/** Every readable type: what is in no view cannot be read. */
export const views: View<ReadContext>[] = [
  ...allocationViews,
  ...attentionViews,
  ...caseViews,
  ...centreViews,
  ...consentViews,
  ...countsViews,
  ...coverViews,
  ...feedViews,
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
  ...silenceViews,
  ...staffViews,
  ...studentRowViews,
  ...studentViews,
  ...viewerViews,
  ...programmeViews,
  ...groupViews,
  ...groupMemberViews,
  ...keepApartViews,
  ...waitingListViews,
  ...transitionViews,
];

/** Every root of the graph that reads rows. */
export const roots: Root<ReadContext>[] = [
  ...allocationRoots,
  ...attentionRoots,
  ...caseRoots,
  ...centreRoots,
  ...countsRoots,
  ...coverRoots,
  ...feedRoots,
  ...importRoots,
  ...referralDraftRoots,
  ...referralRoots,
  ...schoolRoots,
  ...sessionRoots,
  ...silenceRoots,
  ...staffRoots,
  ...studentRoots,
  ...viewerRoots,
  ...programmeRoots,
  ...groupRoots,
  ...keepApartRoots,
  ...waitingListRoots,
  ...transitionRoots,
];
