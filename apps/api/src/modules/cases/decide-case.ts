import type { CaseEvent, Decision, SupportCase as CaseState } from '@outreach/domain';
import { raiseVersion } from '../../acts/raise-version.ts';
import type { Act } from '../../acts/act.ts';
import { outdated } from '../../acts/find.ts';
import type { Outcome } from '../../acts/outcome.ts';
import { applyCaseEvent } from './apply-case-event.ts';
import { caseState, findCase, type FoundCase } from './find-case.ts';

interface Seen {
  readonly caseId: string;
  readonly expectedVersion: number;
}

/** Finds, asks one decision, stores and records: what all acts on a case share. */
export async function decideCase(
  act: Act,
  { caseId, expectedVersion }: Seen,
  decide: (
    state: CaseState,
    found: FoundCase,
  ) => Decision<CaseEvent> | Promise<Decision<CaseEvent>>,
): Promise<Outcome> {
  const found = await findCase(act, caseId);
  const stale = outdated(found.row, expectedVersion);
  if (stale) return stale;
  const state = caseState(found);
  const decision = await decide(state, found);
  if (decision.outcome === 'refused') return decision;
  for (const event of decision.events)
    if (event.type !== 'CaseOpened') applyCaseEvent(act, found, state, event);
  // Covers and confirmations belong to the case.
  if (decision.events.length > 0) await raiseVersion(act.em, 'support_case', found.row);
  return { outcome: 'done', nodes: { case: found.row.id }, warnings: decision.warnings };
}
