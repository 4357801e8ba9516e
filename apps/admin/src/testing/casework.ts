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
