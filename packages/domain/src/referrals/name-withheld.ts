import { isOfSchool, type Casework } from '../access/casework-access.ts';
import type { Viewer } from '../access/viewer.ts';
import type { ConsentRecord } from '../consent/consent-record.ts';
import { consentStanding } from '../consent/consent-standing.ts';
import type { SchoolDate } from '../kernel/identifiers.ts';
import { emptyReferralContent, type ReferralContent } from './referral-content.ts';
import type { Referral, ReferralEvent } from './referral.ts';

/** SSR-2: the school reads what it sent; the centre reads whom it is about once consent is recorded. */
export function mayReadName(
  viewer: Viewer,
  { nameWithheld, ...place }: Casework & { readonly nameWithheld: boolean },
): boolean {
  return !nameWithheld || isOfSchool(viewer, place);
}

/** SSR-2: the need, in codes. Whatever was typed freely may tell whom it is about, and stays behind. */
export function withoutName(content: ReferralContent): ReferralContent {
  const { purpose, presentingReasons, supportSought, safeguardingLeadAware } = content;
  return {
    ...emptyReferralContent(),
    purpose,
    presentingReasons: presentingReasons.map((reason) => ({ ...reason, note: null })),
    supportSought,
    safeguardingLeadAware,
  };
}

/** What the viewer reads of what the school said. */
export function readableContent(
  viewer: Viewer,
  referral: Parameters<typeof mayReadName>[1],
  content: ReferralContent,
): ReferralContent {
  return mayReadName(viewer, referral) ? content : withoutName(content);
}

/** SSR-2: what the consent that was recorded since does to a referral sent without a name. */
export function nameStudent(
  { nameWithheld }: Pick<Referral, 'nameWithheld'>,
  consents: readonly ConsentRecord[],
  today: SchoolDate,
): ReferralEvent[] {
  const { interventions } = consentStanding(consents, today);
  return nameWithheld && interventions.some(({ state }) => state === 'GIVEN')
    ? [{ type: 'StudentNamed' }]
    : [];
}
