const words: Readonly<Record<string, string>> = {
  ACCOUNT_DISABLED: 'Account disabled',
  ACCOUNT_ENABLED: 'Account enabled',
  ALLOCATION_ENDED: 'Allocation ended',
  ALLOCATION_SET: 'Allocation set',
  ALLOCATION_OPENED: 'Allocation set',
  ALLOCATION_CLOSED: 'Allocation ended',
  CASE_CLOSED: 'Case closed',
  CASE_JOINED: 'Referral joined to the open case',
  CASE_OPENED: 'Case opened',
  CASE_REACTIVATED: 'Case made active again',
  CASE_REOPENED: 'Case reopened',
  CASE_STEPPED_DOWN: 'Case stepped down to monitored',
  CONSENT_DISPUTED: 'Consent disputed',
  CONSENT_DISPUTE_RESOLVED: 'Dispute about consent resolved',
  CONSENT_RECORDED: 'Consent recorded',
  CONSENT_WITHDRAWN: 'Consent withdrawn',
  CONTACT_ADDED: 'Contact added',
  COVER_ARRANGED: 'Cover arranged',
  COVER_ENDED: 'Cover ended',
  DECLINE_CHALLENGED: 'Decision challenged by the school',
  DECLINE_UPHELD: 'Decline upheld',
  DEDICATED_WORKER_ASSIGNED: 'Dedicated worker assigned',
  ENROLMENT_RECORDED: 'Enrolment recorded',
  INVITATION_REISSUED: 'New invitation issued',
  NEED_RECORDED: 'Need recorded',
  PARTNERSHIP_CONFIRMED: 'Partnership agreement confirmed',
  REFERRAL_ACCEPTED: 'Referral accepted',
  REFERRAL_ANSWERED: 'Question answered by the school',
  REFERRAL_DECLINED: 'Referral declined',
  REFERRAL_RETURNED: 'Question asked of the school',
  REFERRAL_SUBMITTED: 'Referral sent',
  REFERRAL_WITHDRAWN: 'Referral withdrawn',
  SCHOOL_CLOSURE_ADDED: 'Closure added',
  SCHOOL_CLOSURE_REMOVED: 'Closure removed',
  SCHOOL_TERM_SET: 'Term dates set',
  SEN_PROVISION_RECORDED: 'SEN provision recorded',
  STAFF_INVITED: 'Invited',
  STUDENT_ADDED: 'Student added',
  STUDENT_AGREEMENT_RECORDED: 'Student’s answer recorded',
  STUDENT_CORRECTED: 'Details corrected',
  STUDENT_NAMED: 'Consent recorded, the name follows',
};

const plain = (code: string): string => {
  const text = code.toLowerCase().replaceAll('_', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** The words for an event of the history; one without words of its own is shown as the server names it. */
export const historyWords = (event: string): string => words[event] ?? plain(event);
