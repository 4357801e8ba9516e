import { DEFAULT_SETTINGS } from '@outreach/domain';
import EndAllocationForm from '../../src/features/allocation/EndAllocationForm.vue';
import SetAllocationForm from '../../src/features/allocation/SetAllocationForm.vue';
import AddClosureForm from '../../src/features/schools/AddClosureForm.vue';
import SetTermForm from '../../src/features/schools/SetTermForm.vue';
import EndGuestForm from '../../src/features/schools/EndGuestForm.vue';
import LetInGuestForm from '../../src/features/schools/LetInGuestForm.vue';
import SettingsForm from '../../src/features/settings/SettingsForm.vue';
import InviteStaffForm from '../../src/features/staff/InviteStaffForm.vue';
import type { FormCase } from './form-case.ts';

/** The settings that the screen shows, as they are by default. */
const notShown = ['sixWeeksInDays', 'monitoredCheckEveryWeeks', 'planReviewNoticeDays'];
const shownSettings = Object.fromEntries(
  Object.entries(DEFAULT_SETTINGS).filter(([name]) => !notShown.includes(name)),
);

const aTerm = {
  ...{ id: 't1', version: 2, academicYear: '2027/28', term: 'SPRING', source: null },
  ...{ firstDay: '2028-01-04', lastDay: '2028-03-31', halfTermFrom: null, halfTermTo: null },
};

export const centreForms: Readonly<Record<string, FormCase>> = {
  SetAllocationForm: {
    form: SetAllocationForm,
    props: {
      school: { id: 'school-1', name: 'Example School', currentAllocation: null },
      workers: [{ id: 'w1', name: 'Wil Worker' }],
    },
    sends: 'SetAllocation',
    submit: 'Set the allocation',
    missing: ['Choose an outreach worker', 'Choose at least one weekday'],
    steps: [
      { fill: 'Outreach worker', with: 'w1' },
      { fill: 'Minutes a week', with: '210' },
      { choose: 'Tuesday' },
      { day: 'First day', with: '2027-01-04' },
    ],
    input: {
      schoolId: 'school-1',
      role: 'DEDICATED',
      workerId: 'w1',
      minutesPerWeek: 210,
      weekdays: ['TUE'],
      from: '2027-01-04',
      to: null,
    },
    versioned: false,
  },
  EndAllocationForm: {
    form: EndAllocationForm,
    props: {
      allocation: { id: 'a1', version: 2, from: '2026-09-01', worker: { name: 'Wil Worker' } },
    },
    sends: 'EndAllocation',
    submit: 'End the allocation',
    missing: ['Enter the last day', 'Enter the reason'],
    steps: [
      { day: 'Last day', with: '2026-12-18' },
      { fill: 'Reason', with: 'Moves to another school' },
    ],
    input: {
      allocationId: 'a1',
      expectedVersion: 2,
      to: '2026-12-18',
      reason: 'Moves to another school',
    },
    versioned: true,
  },
  SetTermForm: {
    form: SetTermForm,
    props: { schoolId: 'school-1', term: null, terms: [] },
    sends: 'SetSchoolTerm',
    submit: 'Set the term',
    missing: [
      'Enter the school year such as 2026/27',
      'Choose the term',
      'Enter the first day of the term',
      'Enter the last day of the term',
    ],
    steps: [
      { fill: 'School year', with: '2027/28' },
      { fill: 'Term', with: 'SPRING' },
      { day: 'First day', with: '2028-01-04' },
      { day: 'Last day', with: '2028-03-31' },
    ],
    input: {
      schoolId: 'school-1',
      expectedVersion: null,
      academicYear: '2027/28',
      term: 'SPRING',
      firstDay: '2028-01-04',
      lastDay: '2028-03-31',
      halfTermFrom: null,
      halfTermTo: null,
    },
    versioned: false,
  },
  'SetTermForm, of one that is there': {
    form: SetTermForm,
    props: { schoolId: 'school-1', term: aTerm, terms: [aTerm] },
    sends: 'SetSchoolTerm',
    submit: 'Set the term',
    missing: [],
    steps: [{ day: 'Last day', with: '2028-03-30' }],
    input: {
      ...{ schoolId: 'school-1', expectedVersion: 2, academicYear: '2027/28', term: 'SPRING' },
      lastDay: '2028-03-30',
    },
    versioned: true,
  },
  AddClosureForm: {
    form: AddClosureForm,
    props: { schoolId: 'school-1' },
    sends: 'AddSchoolClosure',
    submit: 'Add the day',
    missing: ['Enter the day, month and year'],
    steps: [
      { day: 'Day', with: '2026-12-04' },
      { fill: 'Why', with: 'CLOSURE' },
      { fill: /^Note/, with: 'Snow' },
    ],
    input: { schoolId: 'school-1', date: '2026-12-04', kind: 'CLOSURE', note: 'Snow' },
    versioned: false,
  },
  InviteStaffForm: {
    form: InviteStaffForm,
    props: {},
    asks: { SchoolChoices: { schools: { nodes: [{ id: 'school-1', name: 'Example School' }] } } },
    sends: 'InviteStaffMember',
    submit: 'Invite',
    missing: ['Enter the person’s name', 'Enter the email address', 'Choose what they do'],
    steps: [
      { fill: 'Name', with: 'Wil Worker' },
      { fill: 'Email address', with: 'wil@example.org' },
      { fill: 'What they do', with: 'OUTREACH_WORKER' },
      { fill: /^Contracted minutes a week/, with: '1950' },
    ],
    input: {
      name: 'Wil Worker',
      email: 'wil@example.org',
      role: 'OUTREACH_WORKER',
      schoolId: null,
      jobTitle: null,
      contractedMinutesPerWeek: 1950,
    },
    versioned: false,
  },
  SettingsForm: {
    form: SettingsForm,
    props: {
      centre: {
        id: 'centre-1',
        version: 4,
        viewerCanSetSettings: true,
        settings: shownSettings,
      },
    },
    sends: 'SetCentreSettings',
    submit: 'Save the settings',
    missing: [],
    steps: [
      { fill: 'School days to answer a referral', with: '15' },
      { choose: 'Yes, in: A referral may come without a name while consent is sought' },
    ],
    input: {
      centreId: 'centre-1',
      expectedVersion: 4,
      replyWithinSchoolDays: 15,
      minimumInterventionKinds: 3,
      minimumSixWeekInterventions: 2,
      consentValidMonths: 12,
      consentRenewalNoticeDays: 30,
      signatureMaxAgeMonths: 12,
      reopenWithinTerms: 2,
      firstSessionWithinSchoolDays: 10,
      profileWithinSchoolDays: 20,
      suppressBelow: 5,
      groupSizeDefault: 6,
      carryOverTerms: 1,
      preparationCounts: false,
      waiveLostBySchool: true,
      leadSignOffRequired: true,
      consentBeingSoughtAllowed: true,
    },
    versioned: true,
  },
  LetInGuestForm: {
    form: LetInGuestForm,
    props: { schoolId: 'school-1' },
    sends: 'LetInGuestSchool',
    submit: 'Let the school in',
    missing: ['Enter the last day'],
    steps: [
      { day: 'First day', with: '2027-01-04' },
      { day: 'Last day', with: '2027-03-26' },
    ],
    input: { schoolId: 'school-1', from: '2027-01-04', to: '2027-03-26' },
    versioned: false,
  },
  EndGuestForm: {
    form: EndGuestForm,
    props: { period: { id: 'g1', version: 2, from: '2025-09-01', to: '2027-12-18' } },
    sends: 'EndGuestPeriod',
    submit: 'Set the last day',
    missing: ['Enter the last day'],
    steps: [{ day: 'Last day', with: '2027-01-29' }],
    input: { guestPeriodId: 'g1', expectedVersion: 2, to: '2027-01-29' },
    versioned: true,
  },
};
