import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = new URL('../src', `file://${import.meta.filename}`).pathname;

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}
const files = filesUnder(src).map((file) => file.slice(src.length + 1));
const present = new Set(files);

/** What has no spec beside it, and what shows that it works; anything else without one fails below. */
const provedElsewhere: Readonly<Record<string, string>> = {
  'features/transitions/NewPupilFields.vue':
    'pages/transitions/TransitionPages.spec.ts: filled in and sent with the nomination',
  'features/transitions/NominateForm.vue':
    'pages/transitions/TransitionPages.spec.ts: sent of an own student, refused and missing',
  'pages/transitions/NominatePage.vue':
    'pages/transitions/TransitionPages.spec.ts: the pages of transitions together',
  'pages/transitions/TransitionListPage.vue':
    'pages/transitions/TransitionPages.spec.ts: the pages of transitions together',
  'features/transitions/ArrivalsForm.vue':
    'pages/transitions/ArrivalsPage.spec.ts: sent, refused at its pupil, and what is missing',
  'features/transitions/CheckIns.vue':
    'pages/transitions/TransitionPages.spec.ts: due, done and overdue in the list',
  'features/transitions/NoteView.vue':
    'pages/transitions/TransitionPage.spec.ts: strengths first, and what is restricted last',
  'features/transitions/TalkStar.vue':
    'pages/transitions/TransitionPages.spec.ts: beside the note that is better talked about',
  'features/transitions/WriteNoteForm.vue':
    'pages/transitions/WriteNotePage.spec.ts: sent with and without the restricted part',
  'features/transitions/useTransition.ts':
    'pages/transitions/TransitionPage.spec.ts: found, not found, and asked for by role',
  'composables/useAnnouncer.ts':
    'layouts/AppLayout.spec.ts: what is announced is in the live region of the frame',
  'composables/useClient.ts':
    'testing/complete-answer.spec.ts: every page that is shown asks by it; without one it throws',
  'composables/useNotices.ts': 'layouts/NoticeArea.spec.ts: notices come, are read and go',
  'composables/usePageTitle.ts':
    'composables/useForm.spec.ts: the title says when a form was refused',
  'composables/useTheme.ts': 'layouts/AccountPanel.spec.ts: the look is chosen there',
  'composables/useViewer.ts': 'layouts/AppLayout.spec.ts: who is signed in is read there',
  'features/allocation/AllocationTable.vue':
    'pages/allocation/AllocationPage.spec.ts: shown with its rows, gaps and acts',
  'features/allocation/EndAllocationForm.vue':
    'pages/allocation/AllocationPage.spec.ts: sent, refused and in conflict',
  'features/allocation/SetAllocationForm.vue':
    'pages/allocation/AllocationPage.spec.ts: sent, with warnings and what is missing',
  'features/allocation/WorkerLoads.vue':
    'pages/allocation/AllocationPage.spec.ts: shows who has more than the contract',
  'features/consents/paper/PaperAnswers.vue':
    'pages/consents/RequestFormPage.spec.ts: each kind of support and each agency has its boxes',
  'features/consents/paper/PaperSignature.vue':
    'pages/consents/RequestFormPage.spec.ts: who signs, as what and when, and who needs it otherwise',
  'features/consents/paper/PaperWords.vue':
    'pages/consents/RequestFormPage.spec.ts: how to change one’s mind, and what happens next',
  'features/consents/paper/RequestFormPaper.vue':
    'pages/consents/RequestFormPage.spec.ts: whose it is, and which version',
  'features/consents/paper/TickBox.vue':
    'pages/consents/RequestFormPage.spec.ts: counted, and read out as its words',
  'features/consents/paper/WriteLine.vue':
    'pages/consents/RequestFormPage.spec.ts: a line for what is written by hand',
  'features/find/useFind.ts':
    'layouts/CommandPalette.spec.ts: found, not found and not able to look',
  'features/home/AttentionPanel.vue': 'pages/HomePage.spec.ts: read, read again after a fault',
  'features/imports/ImportForm.vue':
    'pages/imports/ImportsPage.spec.ts: a file is sent and refused',
  'features/imports/ImportReport.vue': 'pages/imports/ImportsPage.spec.ts: what was taken in',
  'features/imports/ImportRows.vue': 'pages/imports/ImportsPage.spec.ts: what was not taken in',
  'features/referrals/useKeptStatement.ts':
    'features/referrals/useReferralDraft.spec.ts: kept, found again and dropped',
  'features/referrals/QueueLinks.vue':
    'pages/referrals/ReferralPage.spec.ts: the one before and the one after',
  'features/referrals/useReferralList.ts':
    'pages/referrals/ReferralListPage.spec.ts: what the address says is asked for',
  'features/referrals/useReferralQueue.ts':
    'pages/referrals/ReferralPage.spec.ts: in order, at the end and with keys',
  'features/referrals/useSubmitReferral.ts':
    'pages/referrals/CheckAnswersPage.spec.ts: sent, refused, in conflict and without an answer',
  'features/schools/AddClosureForm.vue':
    'pages/schools/SchoolCalendarPage.spec.ts: sent, and what is missing',
  'features/schools/ClosureList.vue':
    'pages/schools/SchoolCalendarPage.spec.ts: shown with its days',
  'features/schools/SchoolAllocation.vue': 'pages/schools/SchoolPages.spec.ts: who comes when',
  'features/schools/SchoolDetails.vue':
    'pages/schools/SchoolPages.spec.ts: what the register knows',
  'features/schools/SetTermForm.vue':
    'pages/schools/SchoolCalendarPage.spec.ts: sent and refused at its field',
  'features/schools/TermTable.vue':
    'pages/schools/SchoolCalendarPage.spec.ts: shown with its terms',
  'features/staff/AccountActs.vue':
    'pages/staff/StaffListPage.spec.ts: disabled, invited again and refused',
  'features/staff/InviteStaffForm.vue':
    'pages/staff/StaffListPage.spec.ts: sent, and what is missing',
  'features/staff/StaffTable.vue': 'pages/staff/StaffListPage.spec.ts: shown with its people',
  'pages/schools/SchoolCasesPage.vue':
    'pages/schools/SchoolPages.spec.ts: the pages of one school together',
  'pages/schools/SchoolOverviewPage.vue':
    'pages/schools/SchoolPages.spec.ts: the pages of one school together',
  'pages/schools/SchoolPage.vue':
    'pages/schools/SchoolPages.spec.ts: the pages of one school together',
  'pages/schools/SchoolPeoplePage.vue':
    'pages/schools/SchoolPages.spec.ts: the pages of one school together',
  'pages/schools/SchoolStudentsPage.vue':
    'pages/schools/SchoolPages.spec.ts: the pages of one school together',
  'features/imports/ImportFigures.vue':
    'pages/imports/ImportsPage.spec.ts: the figures of an import',
  'features/ledger/OwedTable.vue':
    'pages/time/TimeOwedPage.spec.ts: what each school is owed, most first',
  'features/ledger/WeekRows.vue': 'features/ledger/WeekTable.spec.ts: a week opens to its lines',
  'features/plans/AgreePlanForm.vue':
    'pages/cases/PlanPage.spec.ts: sent of the version that was read, kept in a conflict',
  'features/plans/EndPlanForm.vue':
    'pages/cases/PlanPage.spec.ts: offered there; test/every-form.spec.ts sends it',
  'features/plans/EndReport.vue': 'pages/cases/PlanReportPage.spec.ts: printed target by target',
  'features/plans/MeasureTable.vue':
    'pages/cases/PlanPage.spec.ts: scores with bands, and our own rating',
  'features/plans/PlanActs.vue':
    'pages/cases/PlanPage.spec.ts: what may be done is offered, and nothing else',
  'features/plans/PlanAgreements.vue':
    'pages/cases/PlanPage.spec.ts: who agreed, and who is still asked',
  'features/plans/PlanReviews.vue': 'pages/cases/PlanPage.spec.ts: listed beside the plan',
  'features/plans/PlanSection.vue': 'pages/cases/CasePage.spec.ts: where the plan stands',
  'features/plans/PlanVersionView.vue':
    'pages/cases/PlanPage.spec.ts: what holds and what is being agreed',
  'features/plans/PlanVersions.vue': 'pages/cases/PlanPage.spec.ts: each version with its report',
  'features/plans/ProfileView.vue': 'pages/cases/PlanPage.spec.ts: what is known, strengths first',
  'features/plans/RateGoalForm.vue': 'pages/cases/PlanPage.spec.ts: a number from 0 to 10',
  'features/plans/RecordMeasureForm.vue':
    'pages/cases/PlanPage.spec.ts: offered there; test/every-form.spec.ts sends it',
  'features/plans/ReviewPlanForm.vue':
    'pages/cases/PlanPage.spec.ts: offered there; test/every-form.spec.ts sends it',
  'features/plans/TargetCard.vue':
    'pages/cases/PlanPage.spec.ts: a target with its chart and its work',
  'features/plans/TargetFields.vue': 'pages/cases/WritePlanPage.spec.ts: filled in, one and two',
  'features/plans/WritePlanForm.vue':
    'pages/cases/WritePlanPage.spec.ts: written, changed and refused',
  'features/plans/WriteProfileForm.vue':
    'pages/cases/WriteProfilePage.spec.ts: written, changed and refused',
  'features/schools/EndGuestForm.vue':
    'pages/schools/SchoolPages.spec.ts: a guest’s time is ended sooner',
  'features/schools/GuestPeriods.vue':
    'pages/schools/SchoolPages.spec.ts: a guest’s times are shown',
  'features/schools/LetInGuestForm.vue':
    'pages/schools/SchoolPages.spec.ts: a school is let in as a guest',
  'features/sessions/AdviceFields.vue':
    'features/sessions/UnplannedForm.spec.ts: advice is filled in and sent',
  'features/sessions/ConcernFields.vue':
    'features/sessions/RecordSessionForm.spec.ts: a worry is recorded as passed on',
  'features/sessions/ConflictChoice.vue':
    'features/sessions/RecordSessionForm.spec.ts: both versions are chosen from',
  'features/sessions/RecordFields.vue':
    'features/sessions/RecordSessionForm.spec.ts: a record is filled in and sent',
  'features/sessions/RegisterFields.vue':
    'features/sessions/RecordSessionForm.spec.ts: a register of a group',
  'features/sessions/UnsentNote.vue':
    'features/sessions/RecordSessionForm.spec.ts: said where it could not be sent',
  'features/settings/SettingsForm.vue':
    'pages/settings/SettingsPage.spec.ts: sent, refused and kept',
  'features/settings/SettingsHistory.vue':
    'pages/settings/SettingsPage.spec.ts: what was set before',
  'features/workshops/AddMemberForm.vue':
    'pages/workshops/GroupBuilderPage.spec.ts: added with a reason, warned and refused',
  'features/workshops/BuilderGroup.vue':
    'pages/workshops/GroupBuilderPage.spec.ts: who is in it, and taken out',
  'features/workshops/CandidateList.vue':
    'pages/workshops/GroupBuilderPage.spec.ts: who may join and who may not',
  'features/workshops/CandidateReasons.vue':
    'pages/workshops/PlanGroupPage.spec.ts: what speaks for each',
  'features/workshops/CatchUpForm.vue':
    'pages/workshops/GroupPage.spec.ts: planned once for what was missed',
  'features/workshops/CheckWords.vue':
    'pages/workshops/GroupBuilderPage.spec.ts: stops and warnings in words',
  'features/workshops/GiveGroupForm.vue':
    'pages/workshops/GroupPage.spec.ts: given, and what stands in the way',
  'features/workshops/EndGroupForm.vue':
    'pages/workshops/GroupPage.spec.ts: refused until every member has an outcome',
  'features/workshops/GroupActs.vue':
    'pages/workshops/GroupPage.spec.ts: begun, ended and not offered',
  'features/workshops/GroupFacts.vue':
    'pages/workshops/GroupPage.spec.ts: about the group, and how it ended',
  'features/workshops/GroupMembers.vue':
    'pages/workshops/GroupPage.spec.ts: both numbers, and those who left',
  'features/workshops/JoiningFields.vue':
    'pages/workshops/GroupBuilderPage.spec.ts: a reason for each warning',
  'features/workshops/KeepApartPairs.vue':
    'pages/workshops/GroupPage.spec.ts: shown to those who plan, and lifted',
  'features/workshops/LiftKeepApartForm.vue':
    'pages/workshops/GroupPage.spec.ts: lifted with a reason',
  'features/workshops/MemberActs.vue':
    'pages/workshops/GroupPage.spec.ts: a catch-up, an outcome, a move and leaving',
  'features/workshops/MoveMemberForm.vue':
    'pages/workshops/GroupPage.spec.ts: into another group, held against its rules',
  'features/workshops/MoveRunDateForm.vue':
    'pages/workshops/GroupPage.spec.ts: only this or the rest',
  'features/workshops/OutcomeForm.vue':
    'pages/workshops/GroupPage.spec.ts: what it did for one member',
  'features/workshops/OverrideFields.vue':
    'pages/workshops/GroupBuilderPage.spec.ts: a warning passes only with a reason',
  'features/workshops/PickedMembers.vue':
    'pages/workshops/GroupBuilderPage.spec.ts: those proposed, left out, refused and given places',
  'features/workshops/PlanGroupForm.vue':
    'pages/workshops/PlanGroupPage.spec.ts: the dates before it is sent, and refused',
  'features/workshops/ProgrammeForm.vue':
    'pages/workshops/ProgrammePages.spec.ts: sessions added and taken out',
  'features/workshops/ProgrammePlan.vue':
    'pages/workshops/ProgrammePages.spec.ts: the plan of each session',
  'features/workshops/ProgrammeSessionFields.vue':
    'pages/workshops/ProgrammePages.spec.ts: refused at its session',
  'features/workshops/ProposalPanel.vue':
    'pages/workshops/GroupBuilderPage.spec.ts: the gap, the groups and who is left out',
  'features/workshops/PutOnWaitingListForm.vue':
    'pages/workshops/WaitingListPage.spec.ts: refused where somebody waits already',
  'features/workshops/RegisterSheet.vue':
    'pages/workshops/GroupPaperPage.spec.ts: a line for each member, and no secret',
  'features/workshops/RemoveMemberForm.vue':
    'pages/workshops/GroupBuilderPage.spec.ts: a place is ended',
  'features/workshops/RunDates.vue':
    'pages/workshops/PlanGroupPage.spec.ts: dates without closures and half term',
  'features/workshops/RunPlan.vue': 'pages/workshops/GroupPaperPage.spec.ts: the plan of each day',
  'features/workshops/RunSessions.vue':
    'pages/workshops/GroupPage.spec.ts: in order, with the register and the move',
  'features/workshops/SetKeepApartForm.vue':
    'pages/workshops/GroupPage.spec.ts: two students are kept apart',
  'features/workshops/StartGroupForm.vue': 'pages/workshops/GroupPage.spec.ts: begins once',
  'features/workshops/TakeOffWaitingListForm.vue':
    'pages/workshops/WaitingListPage.spec.ts: taken off with a reason',
  'features/workshops/WorkshopTabs.vue':
    'pages/workshops/GroupListPage.spec.ts: the tabs of the area',
  'features/workshops/useGivePlaces.ts':
    'pages/workshops/GroupBuilderPage.spec.ts: one act each, refused and given',
  'features/workshops/useMemberCheck.ts':
    'pages/workshops/GroupBuilderPage.spec.ts: asked again when a lesson is named',
  'features/workshops/useProposal.ts':
    'pages/workshops/GroupBuilderPage.spec.ts: asked, asked again and failed',
  'features/workshops/useWorkshopChoices.ts':
    'pages/workshops/GroupListPage.spec.ts: a worker’s own schools',
  'features/sessions/RunLine.vue':
    'features/sessions/DaySession.spec.ts: of a session of a group, the way to it',
  'pages/workshops/NewProgrammePage.vue':
    'pages/workshops/ProgrammePages.spec.ts: the pages of programmes together',
  'pages/workshops/ProgrammeListPage.vue':
    'pages/workshops/ProgrammePages.spec.ts: the pages of programmes together',
  'pages/workshops/ProgrammePage.vue':
    'pages/workshops/ProgrammePages.spec.ts: the pages of programmes together',
  'features/cover/CoverForm.vue':
    'pages/staff/CoverPage.spec.ts: sent for a while and for good, and refused',
  'features/week/CopyWeekForm.vue':
    'features/week/WorkerWeek.spec.ts: last week is copied, but for what comes by itself',
  'features/cover/CoverList.vue': 'pages/staff/CoverPage.spec.ts: a worker is taken back',
  'features/cover/EndWorkerCoverForm.vue':
    'pages/staff/CoverPage.spec.ts: back before the day, what clashes called off',
  'features/cover/WorkPreview.vue': 'pages/staff/CoverPage.spec.ts: what goes over is shown first',
  'features/notices/CalendarAddress.vue':
    'features/notices/CalendarLink.spec.ts: shown once, and copied',
  'features/silence/LiftSnooze.vue': 'pages/silence/SilentCasesPage.spec.ts: put back, and why not',
  'features/silence/SilentTable.vue':
    'pages/silence/SilentCasesPage.spec.ts: the lines, each with its next step',
  'features/silence/SnoozeForm.vue':
    'pages/silence/SilentCasesPage.spec.ts: put off, and what is missing',
  'features/week/Appointment.vue': 'features/week/WeekGrid.spec.ts: moved by key and opened',
  'features/week/DayColumn.vue': 'features/week/WeekGrid.spec.ts: a day with its appointments',
  'features/week/SlotFields.vue':
    'features/week/PlanSessionForm.spec.ts: day, time, length and room',
  'features/week/WeekActs.vue': 'features/week/WorkerWeek.spec.ts: plans from the week',
  'features/week/WeekBar.vue': 'pages/week/WeekPage.spec.ts: the week before and after',
  'features/week/WorkerPicker.vue': 'pages/week/WeekPage.spec.ts: the manager chooses a worker',
  'features/week/useWeek.ts': 'pages/week/WeekPage.spec.ts: which week and whose, by the address',
};

const proved = files.filter(
  (file) =>
    !file.endsWith('.spec.ts') &&
    (/^(features|pages)\/.*\.vue$/.test(file) ||
      /^(features|composables)\/(.*\/)?use[A-Z]\w*\.ts$/.test(file)),
);
const specOf = (file: string): string => file.replace(/\.(vue|ts)$/, '.spec.ts');

describe('every page, feature and composable', () => {
  it('has a spec beside it, or a reason', () => {
    expect(proved.length).toBeGreaterThan(100);
    const bare = proved.filter((file) => !present.has(specOf(file)));
    expect(bare.sort()).toEqual(Object.keys(provedElsewhere).sort());
  });

  it.each(Object.entries(provedElsewhere))(
    '%s is proved by a spec that is there',
    (_file, reason) => {
      const [named = ''] = reason.split(':');
      expect(present.has(named)).toBe(true);
    },
  );
});

describe('the source', () => {
  it('has no file of more than 300 lines, and no spec of more than 400', () => {
    const lines = (file: string) => readFileSync(join(src, file), 'utf8').split('\n').length - 1;
    const long = files.filter((file) => lines(file) > (file.endsWith('.spec.ts') ? 400 : 300));
    expect(long.filter((file) => !file.endsWith('.json') && !file.endsWith('.d.ts'))).toEqual([]);
  });
});
