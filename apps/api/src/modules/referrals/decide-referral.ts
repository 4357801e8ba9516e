import type { Decision, Referral as ReferralState, ReferralEvent } from '@outreach/domain';
import type { Act } from '../../acts/act.ts';
import { outdated } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { applyReferralEvent } from './apply-referral-event.ts';
import { findReferral, referralState, type FoundReferral } from './find-referral.ts';

interface Seen {
  readonly referralId: string;
  readonly expectedVersion: number;
}

/** Finds, asks one decision, stores and records: what all acts on a referral that is there share. */
export async function decideReferral(
  act: Act,
  { referralId, expectedVersion }: Seen,
  decide: (state: ReferralState, found: FoundReferral) => Decision<ReferralEvent>,
): Promise<Outcome> {
  const found = await findReferral(act, referralId);
  const stale = outdated(found.row, expectedVersion);
  if (stale) return stale;
  const state = referralState(found);
  const decision = decide(state, found);
  if (decision.outcome === 'refused') return decision;
  for (const event of decision.events)
    if (event.type !== 'ReferralSubmitted') await applyReferralEvent(act, found, state, event);
  return { outcome: 'done', nodes: { referral: found.row.id }, warnings: decision.warnings };
}
