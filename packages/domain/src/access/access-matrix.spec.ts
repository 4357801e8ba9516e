import { describe, expect, it } from 'vitest';
import type { CaseId, CentreId, SchoolId, StaffId } from '../kernel/identifiers.ts';
import { ACCESS_ACTS, ACCESS_MATRIX, type AccessAct, type AccessPlace } from './access-matrix.ts';
import { canConfirmPartnership, canDirectCase, canManageCase } from './case-access.ts';
import { canSeeCasework, canSeeDraft } from './casework-access.ts';
import {
  canEditCalendar,
  canEditStudent,
  canImportSchools,
  canLetInGuestSchool,
  canManageStaff,
  canReadStudents,
  canSeeCounts,
  canSetAllocation,
  canSetSettings,
} from './centre-access.ts';
import { canAgreePlan, canWritePlan } from './plan-access.ts';
import { mayRecordConsent, mayWithdrawConsent } from './consent-access.ts';
import {
  canAnswerReferral,
  canDecideReferral,
  canSignOffReferral,
  canStartReferral,
  canSubmitReferral,
  canWithdrawReferral,
} from './referral-access.ts';
import { canSeeAllocation, canSeeAllocationsOf, canSeeSchool } from './school-access.ts';
import { canReadPrivateNotes, canWorkSessions } from './session-access.ts';
import { ROLES, type Role, type Viewer } from './viewer.ts';
import {
  canConfirmArrivals,
  canNominate,
  canReadRestrictedPart,
  canWriteTransitionNote,
} from './transition-access.ts';
import { canReadKeepApart, canRunWorkshop, canWriteProgramme } from './workshop-access.ts';

const me = 'staff-me' as StaffId;
const somebodyElse = 'staff-else' as StaffId;
const home = 'centre-home' as CentreId;
const ownSchool = 'school-own' as SchoolId;
const ownCase = 'case-own' as CaseId;

interface Work {
  readonly centreId: CentreId;
  readonly schoolId: SchoolId;
  readonly caseId: CaseId;
}

const OTHER_SCHOOL: Work = {
  centreId: home,
  schoolId: 'school-other' as SchoolId,
  caseId: 'case-other' as CaseId,
};
const WORK: Record<AccessPlace, Work> = {
  OWN_SCHOOL: { ...OTHER_SCHOOL, schoolId: ownSchool },
  OWN_CASE: { ...OTHER_SCHOOL, caseId: ownCase },
  OTHER_SCHOOL,
};

const PREDICATES: Record<AccessAct, (viewer: Viewer, work: Work) => boolean> = {
  SEE_CASEWORK: canSeeCasework,
  SEE_DRAFT_OF_ANOTHER: (viewer, work) => canSeeDraft(viewer, { ...work, authorId: somebodyElse }),
  SEE_DRAFT_OF_ONES_OWN: (viewer, work) => canSeeDraft(viewer, { ...work, authorId: me }),
  SEE_SCHOOL: canSeeSchool,
  SEE_ALLOCATION: (viewer, work) => canSeeAllocation(viewer, { ...work, workerId: somebodyElse }),
  SEE_COUNTS: canSeeCounts,
  START_REFERRAL: canStartReferral,
  SUBMIT_REFERRAL: canSubmitReferral,
  SIGN_OFF_REFERRAL: canSignOffReferral,
  DECIDE_REFERRAL: canDecideReferral,
  ANSWER_REFERRAL: canAnswerReferral,
  WITHDRAW_REFERRAL: canWithdrawReferral,
  RECORD_CONSENT: mayRecordConsent,
  WITHDRAW_CONSENT: mayWithdrawConsent,
  MANAGE_CASE: canManageCase,
  DIRECT_CASE: canDirectCase,
  CONFIRM_PARTNERSHIP: canConfirmPartnership,
  EDIT_STUDENT: canEditStudent,
  PLAN_SESSION: canWorkSessions,
  RECORD_SESSION: canWorkSessions,
  READ_PRIVATE_NOTES: canReadPrivateNotes,
  WRITE_PLAN: canWritePlan,
  AGREE_PLAN: canAgreePlan,
  SET_ALLOCATION: canSetAllocation,
  MANAGE_STAFF: canManageStaff,
  IMPORT_SCHOOLS: canImportSchools,
  EDIT_CALENDAR: canEditCalendar,
  SET_SETTINGS: canSetSettings,
  LET_IN_GUEST_SCHOOL: canLetInGuestSchool,
  NOMINATE: canNominate,
  WRITE_TRANSITION_NOTE: canWriteTransitionNote,
  READ_RESTRICTED_PART: canReadRestrictedPart,
  CONFIRM_ARRIVALS: canConfirmArrivals,
  RUN_WORKSHOP: canRunWorkshop,
  WRITE_PROGRAMME: canWriteProgramme,
  READ_KEEP_APART: canReadKeepApart,
};

/** Everybody gets a school and a case, so that it is the role which decides. */
const as = (role: Role): Viewer => ({
  staffId: me,
  role,
  centreId: home,
  schoolIds: [ownSchool],
  caseIds: [ownCase],
});

const situations = ACCESS_ACTS.flatMap((act) => ROLES.map((role) => [act, role] as const));

describe('who may do what where', () => {
  it.each(situations)('%s as %s', (act, role) => {
    const may = (work: Work) => PREDICATES[act](as(role), work);
    const allowed = (Object.keys(WORK) as AccessPlace[]).filter((place) => may(WORK[place]));
    expect(allowed).toEqual(ACCESS_MATRIX[act][role] ?? []);
  });

  it.each(situations)('%s as %s never in another centre', (act, role) => {
    const elsewhere = Object.values(WORK).map((work) => ({
      ...work,
      centreId: 'centre-other' as CentreId,
    }));
    expect(elsewhere.filter((work) => PREDICATES[act](as(role), work))).toEqual([]);
  });

  it.each(['PANEL_MEMBER', 'CENTRE_STAFF', 'COMMISSIONER', 'ADMINISTRATOR'] as const)(
    '%s opens no students and no casework',
    (role) => {
      expect(canReadStudents(as(role))).toBe(false);
      expect(Object.values(WORK).some((work) => canSeeCasework(as(role), work))).toBe(false);
    },
  );
});

describe('a draft', () => {
  const draft = { ...OTHER_SCHOOL, authorId: me };

  it('stays with the worker who typed it for a referrer', () => {
    expect(canSeeDraft(as('OUTREACH_WORKER'), draft)).toBe(true);
  });

  it.each(['SCHOOL_REFERRER', 'SCHOOL_LEAD', 'MANAGER'] as const)(
    'does not go along with a %s who wrote it and has moved on from the school',
    (role) => {
      expect(canSeeDraft(as(role), draft)).toBe(false);
    },
  );
});

describe('an allocation', () => {
  it.each(ROLES)('of a school is shown to a %s wherever those of all its workers are', (role) => {
    const places = Object.entries(WORK).filter(([, work]) => canSeeAllocationsOf(as(role), work));
    expect(places.map(([place]) => place)).toEqual(ACCESS_MATRIX.SEE_ALLOCATION[role] ?? []);
  });

  it('is shown to the worker whose it is, at a school that is not theirs today', () => {
    const work = { ...OTHER_SCHOOL, workerId: me };
    expect(canSeeAllocation(as('OUTREACH_WORKER'), work)).toBe(true);
  });
});
