const part = { given: true, withdrawnOn: null };

/** A signed request form, as the pages read it. */
export const aConsent = (more: object = {}) => ({
  id: 'c1',
  version: 5,
  kind: 'INTERVENTION',
  signedByName: 'Invented Parent',
  relationship: 'MOTHER',
  signedOn: '2026-09-10',
  validUntil: '2027-09-09',
  disputed: false,
  viewerCanWithdraw: true,
  interventions: [
    { ...part, kind: 'ONE_TO_ONE' },
    { ...part, kind: 'GROUP' },
    { ...part, kind: 'RESPITE', given: false },
  ],
  sharing: [],
  ...more,
});

/** The sharing half of a form: two agencies may be told, one was said no to. */
export const aSharingConsent = (more: object = {}) => {
  const told = { ...part, agencyName: null, information: ['NEEDS'] };
  return aConsent({
    id: 'c2',
    kind: 'SHARING',
    interventions: [],
    sharing: [
      { ...told, agency: 'CAMHS' },
      { ...told, agency: 'GP' },
      { ...told, agency: 'POLICE', given: false },
    ],
    ...more,
  });
};

/** What is agreed to today, and the forms that say so. */
export const consents = (...nodes: readonly object[]) => ({
  consentStanding: {
    interventions: [
      { kind: 'ONE_TO_ONE', state: 'GIVEN', validUntil: '2027-09-09', renewalDue: false },
    ],
    sharing: [],
  },
  consents: { nodes },
});

/** What follows from a withdrawal, as the server foresees it. */
export const aPreview = (more: object = {}) => ({
  consentWithdrawalPreview: {
    stops: [{ code: 'ONE_TO_ONE_STOPS', detail: null, on: null }],
    continues: [],
    stays: [{ code: 'RECORD_STAYS', detail: null, on: null }],
    tell: [],
    thenDo: [],
    ...more,
  },
});

/** Somebody else was first. */
export const conflict = { __typename: 'Conflict', currentVersion: 9 };

const person = (id: string, name: string) => ({ id, name });
const nothing = {
  viewerCanStepDown: false,
  viewerCanReactivate: false,
  viewerCanClose: false,
  viewerCanReopen: false,
  viewerCanAssignWorker: false,
  viewerCanArrangeCover: false,
  viewerCanConfirmPartnership: false,
};

/** An active case on which nothing may be done, unless the test says so. */
export const aCase = (more: object = {}) => ({
  id: 'k1',
  version: 3,
  status: 'ACTIVE',
  openedOn: '2026-09-21',
  nextCheckOn: null,
  closedOn: null,
  outcome: null,
  closingReason: null,
  workMayStart: true,
  school: person('h1', 'Example School'),
  dedicatedWorker: person('w1', 'Invented Worker'),
  workerToday: person('w1', 'Invented Worker'),
  covers: { nodes: [] },
  partnership: ['SERVICE', 'SCHOOL', 'PARENT', 'STUDENT'].map((party) => ({
    party,
    confirmedOn: null,
    byName: null,
  })),
  referral: { id: 'r1', reference: 'R-ABC234' },
  previousCase: null,
  ...nothing,
  ...more,
});

/** Cover of a case, from a first to a last day. */
export const aCover = (more: object = {}) => ({
  id: 'v1',
  from: '2099-01-12',
  to: '2099-02-12',
  endedOn: null,
  reason: 'Parental leave',
  worker: person('w2', 'Covering Worker'),
  ...more,
});

/** The answer of an act on a case. */
export const caseSaved = (more: object = {}) => ({ __typename: 'CaseSuccess', case: aCase(more) });

/** Who can be given a case. */
export const workers = {
  staff: { nodes: [person('w1', 'Invented Worker'), person('w2', 'Covering Worker')] },
};

/** What happened, as the history tells it. */
export const anEvent = (more: object = {}) => ({
  id: 'e1',
  at: '2026-09-21T08:30:00Z',
  event: 'CASE_OPENED',
  actorRole: 'MANAGER',
  actor: { id: 'staff-1', name: 'Robin Example' },
  facts: [],
  ...more,
});
