import type { Role } from '@outreach/domain';
import { bookedDay } from './book-sessions.ts';

/** Things of one centre that a screen can be opened for. */
export interface Subjects {
  readonly school: string;
  readonly student: string;
  readonly referral: string;
  readonly draft: string;
  readonly case: string;
  readonly consent: string;
  readonly worker: string;
  readonly import: string;
  readonly session: string;
  readonly programme: string;
  readonly group: string;
  readonly nomination: string;
}

interface Asked {
  readonly as: Extract<Role, 'MANAGER' | 'OUTREACH_WORKER' | 'SCHOOL_REFERRER'>;
  readonly variables: (subjects: Subjects) => Record<string, unknown>;
}

const byManager = (variables: Asked['variables']): Asked => ({ as: 'MANAGER', variables });
const bySchool = (variables: Asked['variables']): Asked => ({ as: 'SCHOOL_REFERRER', variables });
const search = 'an';

/** For each query of the screens: who asks it, and with the variables that its screen sends. */
export const askedByScreens: Readonly<Record<string, Asked>> = {
  AllocationBoard: byManager(() => ({
    after: null,
    filter: { served: true, secondary: true, withoutWorkerOn: null },
  })),
  Arrivals: byManager(() => ({})),
  Attention: byManager(() => ({ after: null })),
  CalendarLink: { as: 'OUTREACH_WORKER', variables: () => ({}) },
  CaseList: byManager(() => ({
    first: 50,
    after: null,
    orderBy: 'STUDENT_NAME',
    filter: { search: null, status: ['ACTIVE', 'MONITORED'] },
  })),
  CasePage: byManager(({ case: id }) => ({ id })),
  CoverPage: byManager(({ worker }) => ({ workerId: worker })),
  CheckMember: byManager(({ group: id, student }) => ({
    id,
    studentId: student,
    from: '2035-10-02',
    lessons: [],
  })),
  Find: byManager(() => ({ search, withStudents: true })),
  GroupAlone: byManager(({ group: id }) => ({ id })),
  GroupCandidates: byManager(({ programme, school, group }) => ({
    programmeId: programme,
    schoolId: school,
    groupId: group,
    from: '2035-10-02',
  })),
  GroupList: byManager(() => ({
    first: 50,
    after: null,
    orderBy: 'NEWEST',
    filter: { schoolId: null, programmeId: null, status: ['PLANNED', 'RUNNING'] },
  })),
  GroupPage: byManager(({ group: id }) => ({ id })),
  ImportPage: byManager(({ import: id }) => ({ id, after: null })),
  Imports: byManager(() => ({ after: null })),
  MyDigest: byManager(() => ({})),
  CasePlan: byManager(({ case: id }) => ({ id, withMeasures: true })),
  PlanReport: byManager(({ case: id }) => ({ id })),
  KeepApartAt: byManager(({ school }) => ({ schoolId: school })),
  OpenGroups: byManager(({ school }) => ({ schoolId: school })),
  PlanStudents: byManager(({ school }) => ({ schoolId: school })),
  MyDay: byManager(({ worker }) => ({
    workerId: worker,
    on: bookedDay,
    dayBefore: '2035-09-30',
  })),
  ProgrammeList: byManager(() => ({ first: 50, after: null, filter: { kind: null } })),
  ProgrammePage: byManager(({ programme: id }) => ({ id })),
  ProposeGroups: byManager(({ programme, school }) => ({
    schoolId: school,
    programmeId: programme,
    proposed: [],
  })),
  ReferralDraftList: bySchool(() => ({ first: 50 })),
  ReferralDraftPage: bySchool(({ draft }) => ({ id: draft })),
  ReferralList: byManager(() => ({
    first: 25,
    after: null,
    orderBy: 'OLDEST_FIRST',
    filter: { search: null },
  })),
  ReferralPage: byManager(({ referral }) => ({ id: referral })),
  ReferralQueue: byManager(() => ({
    first: 25,
    after: null,
    orderBy: 'OLDEST_FIRST',
    filter: { search: null },
  })),
  RequestForm: byManager(({ student: id }) => ({ id })),
  RunToPlan: byManager(({ programme, school }) => ({
    programmeId: programme,
    schoolId: school,
    closuresFrom: '2020-01-01',
  })),
  RunToRepeat: byManager(({ group: id }) => ({ id })),
  SchoolCalendar: byManager(({ school }) => ({ id: school, closuresFrom: '2020-01-01' })),
  SchoolCases: byManager(({ school }) => ({ id: school, after: null })),
  SchoolChoices: byManager(() => ({})),
  SchoolFrame: byManager(({ school }) => ({ id: school })),
  SchoolList: byManager(() => ({
    after: null,
    orderBy: 'NAME',
    filter: { search: null, served: true, withoutWorkerOn: null },
  })),
  SchoolOverview: byManager(({ school }) => ({ id: school })),
  SchoolPeople: byManager(({ school }) => ({ id: school })),
  SchoolStudents: byManager(({ school }) => ({ id: school, after: null })),
  SchoolTime: byManager(({ school }) => ({ id: school, from: '2025-09-01', to: '2026-08-31' })),
  SettingsPage: byManager(() => ({})),
  SchoolsToShare: byManager(() => ({})),
  SchoolsServed: byManager(({ worker }) => ({ workerId: worker, on: '2026-11-20' })),
  ServiceCounts: byManager(() => ({})),
  SessionPage: byManager(({ session: id }) => ({ id })),
  SessionToRecord: byManager(({ session: id }) => ({ id })),
  SilentCases: byManager(() => ({ after: null, filter: { reason: null, snoozed: false } })),
  StaffList: byManager(() => ({
    first: 50,
    after: null,
    orderBy: 'NAME',
    filter: { search: null, role: null, accountState: null },
  })),
  StudentList: byManager(() => ({
    first: 50,
    after: null,
    orderBy: 'NAME',
    filter: { search },
  })),
  StudentPage: byManager(({ student }) => ({ id: student })),
  StudentSessions: byManager(({ student }) => ({ id: student, after: null })),
  StudentTimeline: byManager(({ student }) => ({ id: student, after: null })),
  StudentsToPick: byManager(({ school }) => ({ search, schoolId: school })),
  TimeOwed: byManager(() => ({ from: '2025-09-26', to: '2025-11-25' })),
  Viewer: byManager(() => ({})),
  TransitionChoices: byManager(() => ({})),
  TransitionList: byManager(() => ({ first: 50, after: null, filter: {} })),
  TransitionPage: byManager(({ nomination: id }) => ({ id, withRestricted: true })),
  WaitingList: byManager(() => ({
    first: 50,
    after: null,
    filter: { schoolId: null, programmeId: null, waits: true },
  })),
  WeekBalance: byManager(({ worker }) => ({
    workerId: worker,
    from: '2025-11-03',
    to: '2025-11-07',
  })),
  WhileAway: byManager(({ worker }) => ({ workerId: worker, on: '2026-11-20' })),
  WorkToCover: byManager(({ worker }) => ({
    workerId: worker,
    coveringWorkerId: null,
    from: '2020-01-01',
    to: null,
  })),
  WithdrawConsentPage: byManager(({ student }) => ({ studentId: student })),
  WithdrawalPreview: byManager(({ consent }) => ({ consentId: consent })),
  WorkerChoices: byManager(() => ({})),
  WorkerLoads: byManager(() => ({ after: null })),
  WeekOfSessions: byManager(({ worker }) => ({
    workerId: worker,
    from: '2025-11-03',
    to: '2025-11-09',
  })),
  WorkerWeek: byManager(({ worker: id }) => ({ id, after: null })),
  WorkshopChoices: byManager(() => ({})),
  Workers: byManager(() => ({})),
};
