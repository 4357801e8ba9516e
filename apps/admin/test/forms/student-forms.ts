import { CURRENT_REQUEST_FORM } from '@outreach/domain';
import RecordConsentForm from '../../src/features/consents/RecordConsentForm.vue';
import StudentAgreementForm from '../../src/features/consents/StudentAgreementForm.vue';
import WithdrawConsentForm from '../../src/features/consents/WithdrawConsentForm.vue';
import AddStudentForm from '../../src/features/students/AddStudentForm.vue';
import type { FormCase } from './form-case.ts';

const agreed = { given: true, withdrawnOn: null };
const nothing = { stops: [], continues: [], stays: [], tell: [], thenDo: [] };

export const studentForms: Readonly<Record<string, FormCase>> = {
  RecordConsentForm: {
    form: RecordConsentForm,
    props: { studentId: 'student-1', back: '/students/student-1' },
    sends: 'RecordConsent',
    submit: 'Record the form',
    missing: ['Enter who signed', 'Choose the relationship', 'Choose what was stated'],
    steps: [
      { fill: 'Who signed?', with: 'Pat Example' },
      { fill: 'Relationship to the student', with: 'MOTHER' },
      { choose: 'Holds parental responsibility' },
      { fill: 'Who saw the paper or heard the words?', with: 'Lena Lead' },
      { day: 'Date of the signature', with: '2026-11-12' },
      { choose: 'Child and adolescent mental health service (CAMHS)' },
      { fill: /^Other agencies that the form names/, with: 'A Youth Club\n\nA Charity' },
      { choose: 'Attendance, in: What may be told to: A Charity?' },
    ],
    input: {
      studentId: 'student-1',
      formVersion: CURRENT_REQUEST_FORM,
      signedByName: 'Pat Example',
      relationship: 'MOTHER',
      parentalResponsibility: 'HELD',
      method: 'PAPER',
      seenByName: 'Lena Lead',
      signedOn: '2026-11-12',
      interventions: [
        { kind: 'ONE_TO_ONE', given: true },
        { kind: 'GROUP', given: true },
        { kind: 'RESPITE', given: false },
      ],
      sharing: [
        {
          agency: 'CAMHS',
          agencyName: null,
          information: ['NAME_AND_CONTACT', 'NEEDS'],
          given: true,
        },
        {
          agency: 'OTHER_NAMED',
          agencyName: 'A Youth Club',
          information: ['NAME_AND_CONTACT', 'NEEDS'],
          given: true,
        },
        {
          agency: 'OTHER_NAMED',
          agencyName: 'A Charity',
          information: ['NAME_AND_CONTACT', 'NEEDS', 'ATTENDANCE'],
          given: true,
        },
      ],
    },
    versioned: false,
  },
  StudentAgreementForm: {
    form: StudentAgreementForm,
    props: { studentId: 'student-1', latest: null },
    sends: 'RecordStudentAgreement',
    submit: 'Record the answer',
    missing: ['Choose what the student said'],
    steps: [
      { choose: 'Agrees in part' },
      { fill: /^In the student's own words/, with: 'Not in front of others' },
    ],
    input: {
      studentId: 'student-1',
      answer: 'AGREES_IN_PART',
      words: 'Not in front of others',
    },
    versioned: false,
  },
  'WithdrawConsentForm, of support': {
    form: WithdrawConsentForm,
    props: {
      studentId: 'student-1',
      consent: {
        id: 'consent-1',
        version: 2,
        kind: 'INTERVENTION',
        interventions: [
          { kind: 'ONE_TO_ONE', ...agreed },
          { kind: 'GROUP', ...agreed },
          { kind: 'RESPITE', ...agreed, given: false },
        ],
        sharing: [],
      },
    },
    asks: { WithdrawalPreview: { consentWithdrawalPreview: nothing } },
    sends: 'WithdrawConsent',
    submit: 'Record the withdrawal',
    missing: ['Enter who withdraws it', 'Choose how you were told'],
    steps: [
      { untick: 'Group work' },
      { fill: 'Who withdraws it?', with: 'Pat Example' },
      { choose: 'By telephone' },
    ],
    input: {
      consentId: 'consent-1',
      expectedVersion: 2,
      interventions: ['ONE_TO_ONE'],
      agencies: [],
      agencyNames: [],
      withdrawnByName: 'Pat Example',
      method: 'PHONE',
      reason: null,
    },
    versioned: true,
  },
  'WithdrawConsentForm, of sharing': {
    form: WithdrawConsentForm,
    props: {
      studentId: 'student-1',
      consent: {
        id: 'consent-2',
        version: 1,
        kind: 'SHARING',
        interventions: [],
        sharing: [
          { agency: 'CAMHS', agencyName: null, ...agreed },
          { agency: 'OTHER_NAMED', agencyName: 'A Youth Club', ...agreed },
          { agency: 'GP', agencyName: null, ...agreed, withdrawnOn: '2026-10-01' },
        ],
      },
    },
    asks: { WithdrawalPreview: { consentWithdrawalPreview: nothing } },
    sends: 'WithdrawConsent',
    submit: 'Record the withdrawal',
    missing: ['Enter who withdraws it', 'Choose how you were told'],
    steps: [
      { fill: 'Who withdraws it?', with: 'Pat Example' },
      { choose: 'In writing' },
      { fill: /^Reason/, with: 'They moved on' },
    ],
    input: {
      consentId: 'consent-2',
      expectedVersion: 1,
      interventions: [],
      agencies: ['CAMHS'],
      agencyNames: ['A Youth Club'],
      withdrawnByName: 'Pat Example',
      method: 'WRITING',
      reason: 'They moved on',
    },
    versioned: true,
  },
  AddStudentForm: {
    form: AddStudentForm,
    props: {},
    sends: 'AddStudent',
    submit: 'Add the student',
    missing: [
      'Enter the first name',
      'Enter the surname',
      'Enter the date of birth',
      'Choose one',
      'Choose the year group',
    ],
    steps: [
      { fill: 'First name', with: 'Amy' },
      { fill: 'Surname', with: 'Invented' },
      { day: 'Date of birth', with: '2013-02-03' },
      { choose: 'Female' },
      { fill: 'Year group', with: '8' },
      { day: 'On roll from', with: '2025-09-01' },
    ],
    input: {
      schoolId: 'school-1',
      givenName: 'Amy',
      familyName: 'Invented',
      preferredName: null,
      dateOfBirth: '2013-02-03',
      sex: 'FEMALE',
      yearGroup: 8,
      upn: null,
      onRollFrom: '2025-09-01',
    },
    versioned: false,
  },
};
