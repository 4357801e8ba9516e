import type { introspection } from './graphql-env.d.ts';

/** Every mutation of the schema, so that a new one fails the types until it is classed below. */
export type MutationName = keyof introspection['types']['Mutation']['fields'];

/** How a person is kept from doing by mistake what cannot be taken back. */
export type Safety =
  /** Another act puts it back as it was. */
  | { readonly kind: 'reversible'; readonly by: MutationName }
  /** A form, a dialog or a page of its own stands between the button and the act. */
  | { readonly kind: 'confirmed' }
  /** It takes nothing away and tells nobody. */
  | { readonly kind: 'harmless' };

const by = <Name extends MutationName>(name: Name) => ({ kind: 'reversible', by: name }) as const;
const confirmed = { kind: 'confirmed' } as const;
const harmless = { kind: 'harmless' } as const;

/**
 * What is confirmed leaves the building, decides about a child, or stays on the record for good; all
 * else can be put back. History keeps both the act and its taking back.
 */
export const safetyOf = {
  acceptReferral: confirmed,
  addMember: confirmed,
  addSchoolClosure: by('removeSchoolClosure'),
  addStudent: confirmed,
  addStudentContact: confirmed,
  agreePlan: confirmed,
  answerReferral: confirmed,
  arrangeCover: by('endCover'),
  assignDedicatedWorker: by('assignDedicatedWorker'),
  cancelSession: confirmed,
  challengeReferral: confirmed,
  chooseDigest: by('chooseDigest'),
  changePlan: confirmed,
  closeCase: confirmed,
  confirmArrivals: confirmed,
  confirmPartnership: confirmed,
  correctStudentDetails: confirmed,
  copySessions: confirmed,
  coverWorker: confirmed,
  declineReferral: confirmed,
  disableStaffMember: by('enableStaffMember'),
  discardReferralDraft: confirmed,
  disputeConsent: confirmed,
  enableStaffMember: by('disableStaffMember'),
  endAllocation: by('setAllocation'),
  endCover: by('arrangeCover'),
  endGroup: confirmed,
  endGuestPeriod: confirmed,
  handOverWork: confirmed,
  endPlan: confirmed,
  endWorkerCover: confirmed,
  giveGroup: confirmed,
  inviteStaffMember: by('disableStaffMember'),
  keepProgramme: confirmed,
  letInGuestSchool: confirmed,
  liftKeepApart: confirmed,
  makeCalendarFeed: harmless,
  moveMember: confirmed,
  moveRunDate: confirmed,
  moveSession: by('moveSession'),
  nominateForTransition: confirmed,
  planCatchUp: confirmed,
  planGroup: confirmed,
  planSeries: confirmed,
  planSession: confirmed,
  promoteAdvice: confirmed,
  putOnWaitingList: confirmed,
  reactivateCase: by('stepDownCase'),
  recordConsent: confirmed,
  recordEnrolment: confirmed,
  recordOutcome: confirmed,
  rateGoal: confirmed,
  recordMeasure: confirmed,
  recordSenProvision: confirmed,
  recordSession: confirmed,
  recordStudentAgreement: confirmed,
  recordStudentNeed: confirmed,
  recordUnplannedSession: confirmed,
  reissueInvitation: harmless,
  removeMember: confirmed,
  removeSchoolClosure: by('addSchoolClosure'),
  reopenCase: by('closeCase'),
  resolveConsentDispute: confirmed,
  liftSnooze: harmless,
  returnReferral: confirmed,
  revokeCalendarFeed: confirmed,
  reviewPlan: confirmed,
  saveReferralDraft: by('saveReferralDraft'),
  sessionNotHeld: confirmed,
  setAllocation: by('endAllocation'),
  setCentreSettings: confirmed,
  setKeepApart: confirmed,
  setSchoolTerm: by('setSchoolTerm'),
  shareSession: by('shareSession'),
  signOffReferralDraft: by('saveReferralDraft'),
  startGroup: confirmed,
  snoozeSilentCase: confirmed,
  startReferralDraft: by('discardReferralDraft'),
  stepDownCase: by('reactivateCase'),
  submitReferral: confirmed,
  takeOffWaitingList: confirmed,
  upholdDecline: confirmed,
  withdrawConsent: confirmed,
  withdrawReferral: confirmed,
  writeNeedsProfile: by('writeNeedsProfile'),
  writePlan: confirmed,
  writeTransitionNote: by('writeTransitionNote'),
} as const satisfies Record<MutationName, Safety>;

/** The acts that another one puts back. */
export type ReversibleName = {
  [Name in MutationName]: (typeof safetyOf)[Name]['kind'] extends 'reversible' ? Name : never;
}[MutationName];
