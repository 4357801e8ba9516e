import { randomUUID } from 'node:crypto';
import type { TestApp } from '../harness.ts';
import { centres, people, schools } from '../people.ts';
import { nextIn } from '../next-in.ts';
import type { Asker } from './askers.ts';
import type { MutationCase } from './mutation-case.ts';
import { aStudent, inDays, now, ofOak, put } from './rows.ts';
import { aText } from './situations.ts';

let urns = 800_000;
/** A secondary school that the centre knows and does not serve. */
export const aSchoolOutside = (outreach: TestApp) =>
  put(outreach, 'school', {
    ...{ urn: String(urns++), la_code: '919', name: 'Ash School', status: 'OPEN', source: 'test' },
    ...{ low_age: 11, high_age: 18, in_service_area: false },
  });

const expectedVersion = 1;
const schoolId = schools.oak.id;
const otherRoles: readonly Asker[] = [
  'worker',
  'caseWorker',
  'otherWorker',
  'referrer',
  'lead',
  'otherReferrer',
  'panel',
  'centreStaff',
  'commissioner',
];

/** Who runs the centre; everybody of the centre sees its schools and its workers. */
const whoRunsTheCentre = {
  may: ['manager', 'administrator'],
  refused: { NOT_ALLOWED_FOR_ROLE: otherRoles },
} as const;
/** A referrer and a worker read students' records: the manager invites them. */
const whoInvitesThem = {
  may: ['manager'],
  refused: { NOT_ALLOWED_FOR_ROLE: otherRoles, MANAGER_INVITES_THEM: ['administrator'] },
} as const;
const managerOnly = {
  may: ['manager'],
  refused: { NOT_ALLOWED_FOR_ROLE: [...otherRoles, 'administrator'] },
} as const;
/** A thing of the worker's own, of which everybody of the centre sees whose it is. */
const theWorkersOwn = {
  may: ['worker'],
  refused: {
    NOT_ALLOWED_FOR_ROLE: [
      'manager',
      'administrator',
      ...otherRoles.filter((one) => one !== 'worker'),
    ],
  },
} as const;
const staffRaises = ['staff_member', 'staffMemberId'] as const;

const aPerson = (outreach: TestApp, account_state: string) =>
  put(outreach, 'staff_member', {
    name: 'Uma Worker',
    email: `${randomUUID()}@example.org`,
    role: 'OUTREACH_WORKER',
    account_state,
  });

/** Each closure on a day of its own. */
const nextDay = (outreach: TestApp) => inDays(400 + nextIn(outreach, 'closure'));

/** A worker with cover of their own at Oak School to hand on, and another to take it. */
async function workToHandOn(
  outreach: TestApp,
): Promise<{ from: string; to: string; releaseSessionIds: string[] }> {
  const worker = await aPerson(outreach, 'ACTIVE');
  await put(outreach, 'allocation', {
    ...{ school_id: schoolId, worker_id: worker, role: 'COVER', minutes_per_week: 60 },
    ...{ starts_on: inDays(0), ends_on: inDays(30) },
  });
  const studentId = await aStudent(outreach);
  await put(outreach, 'support_case', {
    ...{ ...ofOak(studentId), status: 'ACTIVE', opened_on: inDays(-3) },
    dedicated_worker_id: worker,
  });
  const sessionId = await put(outreach, 'session', {
    ...{ school_id: schoolId, worker_id: worker, kind: 'ADVICE', state: 'PLANNED', planned: true },
    ...{ held_on: inDays(3), starts_at: '10:00', minutes: 30, created_at: now() },
  });
  return { from: worker, to: await aPerson(outreach, 'ACTIVE'), releaseSessionIds: [sessionId] };
}

export const actsOnTheCentre: Readonly<Record<string, MutationCase>> = {
  setCentreSettings: {
    when: async (outreach) => {
      await outreach.asSystem((em) =>
        em.execute(`update outreach.centre set settings = '{}', version = 1`),
      );
      return {
        ...{ centreId: centres.herts.id, expectedVersion },
        ...{
          replyWithinSchoolDays: 12,
          minimumInterventionKinds: 3,
          minimumSixWeekInterventions: 2,
        },
        ...{ consentValidMonths: 12, consentRenewalNoticeDays: 30, signatureMaxAgeMonths: 12 },
        ...{
          firstSessionWithinSchoolDays: 10,
          profileWithinSchoolDays: 20,
          reopenWithinTerms: 2,
          suppressBelow: 5,
          groupSizeDefault: 6,
          carryOverTerms: 1,
        },
        ...{ preparationCounts: false, waiveLostBySchool: true },
        ...{ leadSignOffRequired: true, consentBeingSoughtAllowed: false },
      };
    },
    done: 'CentreSuccess',
    ...whoRunsTheCentre,
    history: ['CENTRE_SETTINGS_SET'],
    raises: ['centre', 'centreId'],
  },
  /** The manager lets a school in, and not the administrator (SCH-1). */
  letInGuestSchool: {
    when: async (outreach) => ({
      schoolId: await aSchoolOutside(outreach),
      from: inDays(0),
      to: inDays(30),
    }),
    done: 'SchoolSuccess',
    ...managerOnly,
    history: ['GUEST_SCHOOL_LET_IN'],
  },
  endGuestPeriod: {
    when: async (outreach) => ({
      guestPeriodId: await put(outreach, 'guest_period', {
        school_id: await aSchoolOutside(outreach),
        starts_on: inDays(-10),
        ends_on: inDays(30),
        let_in_by: people.manager.id,
      }),
      expectedVersion,
      to: inDays(1),
    }),
    done: 'SchoolSuccess',
    ...managerOnly,
    history: ['GUEST_PERIOD_ENDED'],
    raises: ['guest_period', 'guestPeriodId'],
  },
  /** One's own, of who gets one; nobody chooses for another. */
  chooseDigest: {
    when: async (outreach) => {
      await outreach.asSystem((em) => em.execute('delete from outreach.notice_choice'));
      return { staffMemberId: people.worker.id, wanted: false };
    },
    done: 'DigestSuccess',
    ...theWorkersOwn,
    history: ['DIGEST_CHOSEN'],
  },
  /** A worker's own link: whoever has it reads their week. */
  makeCalendarFeed: {
    when: () => Promise.resolve({ staffMemberId: people.worker.id, initials: false }),
    done: 'CalendarFeedSuccess',
    ...theWorkersOwn,
    history: ['CALENDAR_FEED_MADE'],
  },
  /** Nobody else sees that there is one. */
  revokeCalendarFeed: {
    when: async (outreach) => {
      await outreach.asSystem((em) => em.execute('delete from outreach.calendar_feed'));
      return {
        feedId: await put(outreach, 'calendar_feed', {
          ...{ worker_id: people.worker.id, token_hash: 'a'.repeat(64), initials: false },
          made_at: now(),
        }),
        expectedVersion,
      };
    },
    done: 'CalendarFeedSuccess',
    may: ['worker'],
    refused: {},
    history: ['CALENDAR_FEED_REVOKED'],
    raises: ['calendar_feed', 'feedId'],
  },
  coverWorker: {
    when: async (outreach) => {
      const { from, to, releaseSessionIds } = await workToHandOn(outreach);
      const days = { from: inDays(1), to: inDays(9) };
      return {
        awayWorkerId: from,
        coveringWorkerId: to,
        ...days,
        reason: aText,
        releaseSessionIds,
      };
    },
    done: 'WorkerCoverSuccess',
    ...managerOnly,
    history: ['ALLOCATION_SET', 'COVER_ARRANGED', 'SESSION_CANCELLED', 'WORKER_COVERED'],
  },
  handOverWork: {
    when: async (outreach) => {
      const { from, to, releaseSessionIds } = await workToHandOn(outreach);
      const day = { from: inDays(0), reason: aText };
      return { fromWorkerId: from, toWorkerId: to, ...day, releaseSessionIds };
    },
    done: 'HandOverSuccess',
    ...managerOnly,
    history: ['DEDICATED_WORKER_ASSIGNED', 'SESSION_CANCELLED', 'WORK_HANDED_OVER'],
  },
  endWorkerCover: {
    when: async (outreach) => {
      const { from, to } = await workToHandOn(outreach);
      const days = { starts_on: inDays(0), ends_on: inDays(9) };
      await put(outreach, 'allocation', {
        ...{ school_id: schoolId, worker_id: to, role: 'COVER', minutes_per_week: 60, ...days },
      });
      const coverId = await put(outreach, 'worker_cover', {
        ...{ worker_id: from, covering_worker_id: to, ...days, reason: aText },
        ...{ arranged_by: people.manager.id, arranged_at: now() },
      });
      const sessionId = await put(outreach, 'session', {
        ...{ school_id: schoolId, worker_id: to, kind: 'ADVICE', state: 'PLANNED', planned: true },
        ...{ held_on: inDays(6), starts_at: '10:00', minutes: 30, created_at: now() },
      });
      return { coverId, backOn: inDays(5), releaseSessionIds: [sessionId] };
    },
    done: 'HandOverSuccess',
    may: ['manager'],
    // Only the manager and the two whose cover it is see it.
    refused: {},
    history: ['ALLOCATION_ENDED', 'SESSION_CANCELLED', 'WORKER_COVER_ENDED'],
  },
  /** The manager sets workers' time, and not the administrator. */
  setAllocation: {
    when: async (outreach) => ({
      schoolId,
      workerId: await aPerson(outreach, 'ACTIVE'),
      role: 'COVER',
      minutesPerWeek: 60,
      weekdays: ['MON'],
      from: inDays(300),
      to: inDays(310),
      reason: aText,
    }),
    done: 'AllocationSuccess',
    may: ['manager'],
    refused: { NOT_ALLOWED_FOR_ROLE: [...otherRoles, 'administrator'] },
    history: ['ALLOCATION_SET'],
  },
  endAllocation: {
    when: async (outreach) => ({
      allocationId: await put(outreach, 'allocation', {
        school_id: schoolId,
        worker_id: await aPerson(outreach, 'ACTIVE'),
        role: 'COVER',
        minutes_per_week: 60,
        starts_on: inDays(300),
      }),
      expectedVersion,
      to: inDays(305),
      reason: aText,
    }),
    done: 'AllocationSuccess',
    may: ['manager'],
    refused: { NOT_ALLOWED_FOR_ROLE: ['administrator', 'worker', 'referrer', 'lead'] },
    history: ['ALLOCATION_ENDED'],
    raises: ['allocation', 'allocationId'],
  },
  inviteStaffMember: {
    when: () =>
      Promise.resolve({
        name: 'Nia Newcomer',
        email: `${randomUUID()}@example.org`,
        role: 'SCHOOL_REFERRER',
        schoolId,
        jobTitle: 'Head of year',
        contractedMinutesPerWeek: 600,
      }),
    done: 'InvitationSuccess',
    ...whoInvitesThem,
    history: ['STAFF_INVITED'],
  },
  reissueInvitation: {
    when: async (outreach) => ({ staffMemberId: await aPerson(outreach, 'INVITED') }),
    done: 'InvitationSuccess',
    ...whoInvitesThem,
    history: ['INVITATION_REISSUED'],
  },
  disableStaffMember: {
    when: async (outreach) => ({
      staffMemberId: await aPerson(outreach, 'ACTIVE'),
      expectedVersion,
    }),
    done: 'StaffMemberSuccess',
    ...whoRunsTheCentre,
    history: ['ACCOUNT_DISABLED'],
    raises: staffRaises,
  },
  enableStaffMember: {
    when: async (outreach) => ({
      staffMemberId: await aPerson(outreach, 'DISABLED'),
      expectedVersion,
    }),
    done: 'StaffMemberSuccess',
    ...whoRunsTheCentre,
    history: ['ACCOUNT_ENABLED'],
    raises: staffRaises,
  },
  setSchoolTerm: {
    when: async (outreach) => {
      await outreach.asSystem((em) => em.execute('delete from outreach.school_term'));
      await put(outreach, 'school_term', {
        ...{ school_id: schoolId, academic_year: '2028/29', term: 'AUTUMN' },
        ...{ first_day: '2028-09-01', last_day: '2028-12-20' },
      });
      return {
        ...{ schoolId, expectedVersion, academicYear: '2028/29', term: 'AUTUMN' },
        firstDay: '2028-09-04',
        lastDay: '2028-12-15',
        halfTermFrom: '2028-10-23',
        halfTermTo: '2028-10-27',
      };
    },
    done: 'SchoolSuccess',
    ...whoRunsTheCentre,
    history: ['SCHOOL_TERM_SET'],
    raises: ['school_term', 'schoolId', 'school_id'],
  },
  addSchoolClosure: {
    when: (outreach) =>
      Promise.resolve({ schoolId, date: nextDay(outreach), kind: 'INSET', note: aText }),
    done: 'SchoolSuccess',
    ...whoRunsTheCentre,
    history: ['SCHOOL_CLOSURE_ADDED'],
  },
  removeSchoolClosure: {
    when: async (outreach) => ({
      closureId: await put(outreach, 'school_closure', {
        school_id: schoolId,
        closed_on: nextDay(outreach),
        kind: 'INSET',
      }),
    }),
    done: 'SchoolSuccess',
    ...whoRunsTheCentre,
    history: ['SCHOOL_CLOSURE_REMOVED'],
  },
};
