import type { SilentRow } from './silence.documents.ts';

/** The right next thing for a line: a form on the page, or a place to go to. */
export type NextStep =
  | { readonly kind: 'PLAN'; readonly label: string }
  | { readonly kind: 'GO'; readonly label: string; readonly to: string };

/** One button a line: each leads to the real event that clears it. */
export function nextStepOf({ reason, student, worker, ...row }: SilentRow): NextStep | null {
  if (reason === 'CONSENT_ENDS_IN_BLOCK')
    return (
      student && { kind: 'GO', label: 'Record a new form', to: `/students/${student.id}/consent` }
    );
  // Nobody can be planned for before somebody has the case.
  if (worker === null)
    return row.case && { kind: 'GO', label: 'Give it to a worker', to: `/cases/${row.case.id}` };
  if (reason === 'NO_PROFILE' || reason === 'PLAN_REVIEW_OVERDUE')
    return (
      row.case && {
        kind: 'GO',
        ...(reason === 'NO_PROFILE'
          ? { label: 'Write the profile', to: `/cases/${row.case.id}/plan/profile` }
          : { label: 'Record the review', to: `/cases/${row.case.id}/plan?act=REVIEW` }),
      }
    );
  return student && { kind: 'PLAN', label: 'Plan a session' };
}
