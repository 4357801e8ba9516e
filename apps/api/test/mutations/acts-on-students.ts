import { schools } from '../people.ts';
import { consentForm } from '../referral-acts.ts';
import { type MutationCase, school } from './mutation-case.ts';
import { inDays } from './rows.ts';
import { aConsent, aSupportedStudent, aText, leavesOak } from './situations.ts';

const expectedVersion = 1;
const done = 'StudentSuccess';

/** The school, the manager and the worker of the school; the worker who has the case reads and may not. */
const whoEdits = {
  may: ['manager', 'worker', ...school],
  refused: { NOT_YOUR_SCHOOL: ['caseWorker'] },
} as const;
/** Whoever is told by a parent or the student may record it. */
const whoIsTold = { may: ['manager', 'worker', 'caseWorker', ...school], refused: {} } as const;
const consentRaises = ['consent', 'consentId'] as const;

const details = {
  givenName: 'Amy',
  familyName: 'Testerfield',
  preferredName: 'Ames',
  dateOfBirth: '2013-03-04',
  sex: 'FEMALE',
  yearGroup: 9,
  upnUnknownReason: 'UN1',
};

export const actsOnStudents: Readonly<Record<string, MutationCase>> = {
  /** Schools are open to the whole centre, their students are not. */
  addStudent: {
    when: () => Promise.resolve({ ...details, schoolId: schools.oak.id, onRollFrom: inDays(-30) }),
    done,
    may: ['manager', 'worker', ...school],
    refused: {
      NOT_YOUR_SCHOOL: [
        'caseWorker',
        'otherWorker',
        'otherReferrer',
        'panel',
        'centreStaff',
        'commissioner',
        'administrator',
      ],
    },
    history: ['STUDENT_ADDED'],
  },
  correctStudentDetails: {
    when: async (outreach) => ({
      ...details,
      studentId: await aSupportedStudent(outreach),
      expectedVersion,
    }),
    done,
    ...whoEdits,
    history: ['STUDENT_CORRECTED'],
    raises: ['student', 'studentId'],
  },
  addStudentContact: {
    when: async (outreach) => ({
      studentId: await aSupportedStudent(outreach),
      name: 'Pat Testerfield',
      relationship: 'MOTHER',
      parentalResponsibility: 'HELD',
      telephone: '01632 960001',
      email: 'pat@example.org',
      note: aText,
    }),
    done,
    ...whoEdits,
    history: ['CONTACT_ADDED'],
  },
  /** Back on roll after some days. */
  recordEnrolment: {
    when: async (outreach) => {
      const studentId = await aSupportedStudent(outreach);
      await leavesOak(outreach, studentId);
      return {
        studentId,
        expectedVersion,
        schoolId: schools.oak.id,
        kind: 'MAIN',
        from: inDays(-1),
        yearGroup: 9,
      };
    },
    done,
    may: ['manager', 'worker', ...school],
    refused: { NOT_ALLOWED_FOR_ROLE: ['caseWorker'] },
    history: ['ENROLMENT_RECORDED'],
    raises: ['student', 'studentId'],
  },
  recordSenProvision: {
    when: async (outreach) => ({
      studentId: await aSupportedStudent(outreach),
      provision: 'K',
      primaryNeed: 'SEMH',
      from: inDays(-1),
    }),
    done,
    ...whoEdits,
    history: ['SEN_PROVISION_RECORDED'],
  },
  recordStudentNeed: {
    when: async (outreach) => ({
      studentId: await aSupportedStudent(outreach),
      need: 'UNSTRUCTURED_TIME',
      saidBy: 'STUDENT',
      note: aText,
      recordedOn: inDays(0),
    }),
    done,
    ...whoEdits,
    history: ['NEED_RECORDED'],
  },
  recordStudentAgreement: {
    when: async (outreach) => ({
      studentId: await aSupportedStudent(outreach),
      answer: 'AGREES',
      words: aText,
      recordedOn: inDays(0),
    }),
    done,
    ...whoIsTold,
    history: ['STUDENT_AGREEMENT_RECORDED'],
  },
  recordConsent: {
    when: async (outreach) => consentForm(await aSupportedStudent(outreach), inDays(0)),
    done: 'RecordConsentSuccess',
    ...whoIsTold,
    history: ['CONSENT_RECORDED', 'CONSENT_RECORDED'],
  },
  withdrawConsent: {
    when: async (outreach) => ({
      consentId: await aConsent(outreach, await aSupportedStudent(outreach)),
      expectedVersion,
      method: 'PHONE',
      withdrawnByName: 'Pat Testerfield',
      reason: aText,
    }),
    done: 'WithdrawConsentSuccess',
    ...whoIsTold,
    history: ['CONSENT_WITHDRAWN'],
    raises: consentRaises,
  },
  disputeConsent: {
    when: async (outreach) => ({
      consentId: await aConsent(outreach, await aSupportedStudent(outreach)),
      expectedVersion,
      note: aText,
    }),
    done: 'ConsentSuccess',
    ...whoIsTold,
    history: ['CONSENT_DISPUTED'],
    raises: consentRaises,
  },
  resolveConsentDispute: {
    when: async (outreach) => ({
      consentId: await aConsent(outreach, await aSupportedStudent(outreach), true),
      expectedVersion,
      upheld: false,
      note: aText,
    }),
    done: 'ConsentSuccess',
    may: ['manager'],
    refused: { NOT_ALLOWED_FOR_ROLE: ['worker', 'caseWorker', ...school] },
    history: ['CONSENT_DISPUTE_RESOLVED'],
    raises: consentRaises,
  },
};
