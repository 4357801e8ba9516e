const person = (id: string, name: string) => ({ id, name });

/** A rating, 3 by the student in September unless told. */
export const aRating = (more: object = {}) => ({
  id: `g${JSON.stringify(more)}`,
  value: 3,
  ratedBy: 'STUDENT',
  ratedOn: '2026-09-14',
  workHadBegun: false,
  ...more,
});

const from3to6 = {
  start: { value: 3, ratedBy: 'STUDENT', ratedOn: '2026-09-14', workHadBegun: false },
  latest: { value: 6, ratedBy: 'STUDENT', ratedOn: '2026-11-09' },
  change: 3,
  raterChanged: false,
  byRater: [
    {
      ratedBy: 'STUDENT',
      change: 3,
      first: { value: 3, ratedOn: '2026-09-14' },
      latest: { value: 6, ratedOn: '2026-11-09' },
    },
  ],
};

/** A target that the student rated twice. */
export const aTarget = (more: object = {}) => ({
  id: 'w1',
  targetId: 't1',
  position: 1,
  aim: 'I ask for help before I leave the room.',
  aimOf: 'STUDENT',
  topics: ['COPING'],
  ownerParty: 'SERVICE',
  ownerName: 'Invented Worker',
  reviewOn: '2099-01-11',
  reviewStanding: 'NOT_DUE',
  progress: from3to6,
  end: null,
  ratings: { nodes: [aRating(), aRating({ value: 6, ratedOn: '2026-11-09' })] },
  work: {
    totalCount: 1,
    nodes: [{ id: 's1', on: '2026-10-05', kind: 'ONE_TO_ONE', workedOn: 'Signs before a row.' }],
  },
  ...more,
});

const agreements = (agreedOn: string | null) =>
  ['SERVICE', 'SCHOOL', 'PARENT', 'STUDENT'].map((party) => ({
    party,
    agreedOn,
    name: agreedOn === null ? null : 'Somebody Invented',
  }));

/** A version of a plan with one target, agreed to by all unless told. */
export const aVersion = (more: object = {}) => ({
  id: 'v1',
  number: 1,
  state: 'AGREED',
  writtenOn: '2026-09-14',
  writtenBy: person('staff-1', 'Invented Worker'),
  reason: null,
  supersededOn: null,
  endedOn: null,
  agreements: agreements('2026-09-16'),
  targets: { nodes: [aTarget()] },
  ...more,
});

/** A version that nobody has agreed to yet. */
export const aDraft = (more: object = {}) =>
  aVersion({ state: 'DRAFT', agreements: agreements(null), ...more });

const nothing = {
  viewerCanChange: false,
  viewerCanAgree: false,
  viewerCanAgreeForService: false,
  viewerCanRate: false,
  viewerCanReview: false,
  viewerCanEnd: false,
};
/** What whoever has the case may do with a plan that holds. */
export const everything = {
  viewerCanChange: true,
  viewerCanRate: true,
  viewerCanReview: true,
  viewerCanEnd: true,
};

interface Versions {
  readonly inForce?: object | null;
  readonly draft?: object | null;
}

/** A plan that holds and that the viewer may only read, unless told. */
export const aPlan = ({
  inForce = aVersion(),
  draft = null,
  ...more
}: Versions & Readonly<Record<string, unknown>> = {}) => ({
  id: 'p1',
  version: 5,
  nextReviewOn: '2099-01-11',
  reviewStanding: 'NOT_DUE',
  inForce,
  draft,
  versions: { nodes: [draft, inForce].filter((one) => one !== null) },
  reviews: { nodes: [] },
  ...nothing,
  ...more,
});

/** What is known of a student. */
export const aProfile = (more: object = {}) => ({
  id: 'n1',
  version: 2,
  writtenOn: '2026-09-10',
  studentDeclined: false,
  writtenBy: person('staff-1', 'Invented Worker'),
  statements: [
    { section: 'STRENGTHS', text: 'Draws well.', saidBy: 'SCHOOL', saidOn: '2026-09-08' },
    { section: 'OWN_WORDS', text: 'It is the noise.', saidBy: 'STUDENT', saidOn: '2026-09-09' },
  ],
  ...more,
});

/** Typed scores of a form that a teacher filled in. */
export const aMeasure = (more: object = {}) => ({
  id: 'm1',
  kind: 'SDQ',
  takenOn: '2026-09-11',
  workHadBegun: false,
  informant: 'TEACHER',
  scheme: 'FOUR_BAND',
  scores: [
    { scale: 'TOTAL', score: 17, band: 'OUTSIDE', bandVerified: true, bandSource: 'A table' },
    { scale: 'PROSOCIAL', score: 4, band: 'OUTSIDE', bandVerified: true, bandSource: 'A table' },
    { scale: 'IMPACT', score: 2, band: null, bandVerified: false, bandSource: null },
  ],
  question: null,
  value: null,
  ratedBy: null,
  ...more,
});

/** The case of a plan, as its page reads it. */
export const aCaseWithPlan = (more: object = {}) => ({
  case: {
    id: 'k1',
    status: 'ACTIVE',
    school: person('h1', 'Example School'),
    student: { id: 's1', displayName: 'Sam Invented' },
    viewerCanWritePlan: false,
    needsProfile: aProfile(),
    plan: aPlan(),
    measures: { nodes: [aMeasure()] },
    ...more,
  },
});

/** The answer of an act on a plan. */
export const planSaved = (
  plan: Readonly<Record<string, unknown>> = {},
  ...warnings: readonly object[]
) => ({
  __typename: 'PlanSuccess',
  plan: aPlan(plan),
  warnings,
});
