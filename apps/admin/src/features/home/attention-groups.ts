import type { Enum, ResultOf } from '../../graphql/graphql.ts';
import type { attentionQuery } from './home.documents.ts';

export type AttentionItem = ResultOf<typeof attentionQuery>['attention']['nodes'][number];

export interface AttentionGroup {
  readonly kind: Enum<'AttentionKind'>;
  readonly items: readonly AttentionItem[];
}

// What keeps a child waiting, or breaks a promise to a parent, stands first.
const order: readonly Enum<'AttentionKind'>[] = [
  'CASE_WITHOUT_CONSENT',
  'CONSENT_DISPUTED',
  'REFERRAL_AWAITING_REPLY',
  'REFERRAL_CHALLENGED',
  'REFERRAL_RETURNED',
  'SIGN_OFF_WAITING',
  'ARRIVAL_UNKNOWN',
  'CHECK_IN_OVERDUE',
  'PLAN_REVIEW_DUE',
  'CASE_CHECK_DUE',
  'PARTNERSHIP_INCOMPLETE',
  'SCHOOL_WITHOUT_WORKER',
  'CONSENT_EXPIRING',
  'DRAFT_UNFINISHED',
];

/** What waits, kind by kind, the pressing ones first; inside a kind as the server orders it. */
export const attentionGroups = (items: readonly AttentionItem[]): AttentionGroup[] =>
  order
    .map((kind) => ({ kind, items: items.filter((item) => item.kind === kind) }))
    .filter((group) => group.items.length > 0);

/** Where the person goes to deal with it. */
export function placeOf(item: AttentionItem): string | null {
  if (item.kind === 'SCHOOL_WITHOUT_WORKER')
    return item.school === null ? null : `/schools/${item.school.id}`;
  if (item.kind === 'PLAN_REVIEW_DUE' && item.case !== null) return `/cases/${item.case.id}/plan`;
  if (item.kind === 'ARRIVAL_UNKNOWN') return '/transitions/arrivals';
  if (item.kind === 'CHECK_IN_OVERDUE') return '/transitions?stands=ARRIVED';
  if (item.referralDraft !== null) return `/referrals/drafts/${item.referralDraft.id}`;
  if (item.kind.startsWith('CONSENT_') && item.student !== null)
    return `/students/${item.student.id}`;
  if (item.case !== null) return `/cases/${item.case.id}`;
  if (item.referral !== null) return `/referrals/${item.referral.id}`;
  return item.student === null ? null : `/students/${item.student.id}`;
}

/** What it is about, in words. */
export const subjectOf = (item: AttentionItem): string =>
  item.student?.displayName ?? item.referral?.reference ?? item.school?.name ?? 'Not yours to see';
