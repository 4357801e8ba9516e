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
  addSchoolClosure: by('removeSchoolClosure'),
  addStudent: confirmed,
  addStudentContact: confirmed,
  agreePlan: confirmed,
  answerReferral: confirmed,
  arrangeCover: by('endCover'),
  assignDedicatedWorker: by('assignDedicatedWorker'),
  cancelSession: confirmed,
  challengeReferral: confirmed,
  changePlan: confirmed,
  closeCase: by('reopenCase'),
  confirmPartnership: confirmed,
  correctStudentDetails: confirmed,
  declineReferral: confirmed,
  disableStaffMember: by('enableStaffMember'),
  discardReferralDraft: confirmed,
  disputeConsent: confirmed,
  enableStaffMember: by('disableStaffMember'),
  endAllocation: by('setAllocation'),
  endCover: by('arrangeCover'),
  endGuestPeriod: confirmed,
  endPlan: confirmed,
  inviteStaffMember: by('disableStaffMember'),
  letInGuestSchool: confirmed,
  moveSession: by('moveSession'),
  planSeries: confirmed,
  planSession: confirmed,
  promoteAdvice: confirmed,
  rateGoal: confirmed,
  reactivateCase: by('stepDownCase'),
  recordConsent: confirmed,
  recordEnrolment: confirmed,
  recordMeasure: confirmed,
  recordSenProvision: confirmed,
  recordSession: confirmed,
  recordStudentAgreement: confirmed,
  recordStudentNeed: confirmed,
  recordUnplannedSession: confirmed,
  reissueInvitation: harmless,
  removeSchoolClosure: by('addSchoolClosure'),
  reopenCase: by('closeCase'),
  resolveConsentDispute: confirmed,
  returnReferral: confirmed,
  reviewPlan: confirmed,
  saveReferralDraft: by('saveReferralDraft'),
  sessionNotHeld: confirmed,
  setAllocation: by('endAllocation'),
  setCentreSettings: confirmed,
  setSchoolTerm: by('setSchoolTerm'),
  signOffReferralDraft: by('saveReferralDraft'),
  startReferralDraft: by('discardReferralDraft'),
  stepDownCase: by('reactivateCase'),
  submitReferral: confirmed,
  upholdDecline: confirmed,
  withdrawConsent: confirmed,
  withdrawReferral: confirmed,
  writeNeedsProfile: confirmed,
  writePlan: confirmed,
} as const satisfies Record<MutationName, Safety>;

/** The acts that another one puts back. */
export type ReversibleName = {
  [Name in MutationName]: (typeof safetyOf)[Name]['kind'] extends 'reversible' ? Name : never;
}[MutationName];
