import type { Violation } from '@outreach/domain';

/**
 * Rules that the database keeps when two people act at once, by the name of the constraint. The domain says
 * the same first; here it is only the race that is left.
 */
const rules: Readonly<Record<string, Violation>> = {
  one_open_referral_a_student: { code: 'OPEN_REFERRAL_EXISTS' },
  one_open_case_a_student: { code: 'OPEN_CASE_EXISTS' },
  one_dedicated_worker_a_school: { code: 'DEDICATED_WORKER_OVERLAP', field: 'from' },
  one_student_a_upn: { code: 'UPN_IN_USE', field: 'upn' },
  one_main_enrolment_a_day: { code: 'MAIN_ENROLMENT_OVERLAP', field: 'from' },
  one_provision_a_day: { code: 'PROVISION_OVERLAP', field: 'from' },
  staff_member_email_key: { code: 'EMAIL_IN_USE', field: 'email' },
  school_term_school_id_academic_year_term_key: { code: 'TERM_SET_MEANWHILE', field: 'term' },
  one_cover_of_a_worker_at_a_school: { code: 'COVER_OVERLAP', field: 'from' },
  one_guest_period_a_day: { code: 'GUEST_PERIOD_OVERLAPS', field: 'from' },
  worker_is_not_busy: { code: 'WORKER_BUSY', field: 'startsAt' },
  student_is_not_busy: { code: 'STUDENT_BUSY', field: 'students' },
  room_is_not_busy: { code: 'ROOM_BUSY', field: 'room' },
  one_place_in_a_group: { code: 'ALREADY_A_MEMBER', field: 'studentId' },
  one_run_of_a_programme: { code: 'IN_ANOTHER_RUN_OF_PROGRAMME', field: 'studentId' },
  group_is_not_full: { code: 'GROUP_FULL', field: 'studentId' },
  kept_apart_in_a_group: { code: 'KEPT_APART', field: 'studentId' },
  kept_apart_in_a_session: { code: 'KEPT_APART', field: 'students' },
  one_keep_apart_a_pair: { code: 'KEEP_APART_SET_ALREADY', field: 'students' },
  one_wait_a_programme: { code: 'ON_WAITING_LIST_ALREADY', field: 'studentId' },
  one_nomination_a_september: { code: 'NOMINATED_ALREADY', field: 'studentId' },
  one_run_session_a_number: { code: 'RUN_DATE_TAKEN', field: 'on' },
  one_run_session_a_day: { code: 'RUN_DATE_TAKEN', field: 'on' },
  one_cover_a_worker_a_day: { code: 'WORKER_COVERED_ALREADY', field: 'from' },
  one_snooze_a_silence: { code: 'SNOOZED_ALREADY', field: 'reason' },
  shares_add_up: { code: 'SHARES_DO_NOT_ADD_UP', field: 'shares' },
  school_closure_school_id_closed_on_key: { code: 'CLOSURE_EXISTS', field: 'date' },
};

/** The rule behind a database error, or null when it is a fault. */
export function violationBehind(error: unknown): Violation | null {
  if (typeof error !== 'object' || error === null) return null;
  const { constraint, cause } = error as { constraint?: unknown; cause?: unknown };
  if (typeof constraint === 'string') return rules[constraint] ?? null;
  return cause === undefined || cause === error ? null : violationBehind(cause);
}

/** Two transactions got in each other's way; the database asks to try again. */
export function isContention(error: unknown): boolean {
  const code =
    typeof error === 'object' && error !== null ? (error as { code?: unknown }).code : null;
  return code === '40001' || code === '40P01';
}
