import { consents } from './casework.ts';

const school = { id: 'h1', name: 'Example School' };

/** A student of whom little is recorded yet, as the student's page reads it. */
export const aStudent = (more: object = {}) => ({
  id: 's1',
  version: 2,
  displayName: 'Sam Invented',
  givenName: 'Samuel',
  familyName: 'Invented',
  preferredName: 'Sam',
  dateOfBirth: '2013-05-04',
  yearGroup: 8,
  keyStage: 'KS3',
  sex: 'NOT_STATED',
  upn: null,
  upnUnknownReason: null,
  uln: null,
  school,
  viewerCanEdit: false,
  viewerCanStartReferral: false,
  viewerCanRecordConsent: false,
  openCase: null,
  openReferral: null,
  referralDrafts: { nodes: [] },
  contacts: { nodes: [] },
  needs: { nodes: [] },
  currentSenProvision: null,
  enrolments: {
    nodes: [{ id: 'n1', kind: 'MAIN', yearGroup: 8, from: '2024-09-02', to: null, school }],
  },
  ...consents(),
  studentAgreements: { nodes: [] },
  referrals: { nodes: [] },
  cases: { nodes: [] },
  ...more,
});

/** One part of what happened to a student. */
export const aTimeline = (nodes: readonly object[], endCursor: string | null = null) => ({
  student: {
    id: 's1',
    timeline: { nodes, pageInfo: { hasNextPage: endCursor !== null, endCursor } },
  },
});
