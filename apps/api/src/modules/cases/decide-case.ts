import type { CaseEvent, Decision, SupportCase as CaseState } from '@outreach/domain';
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
  const before = own(found);
  for (const event of decision.events)
    if (event.type !== 'CaseOpened') applyCaseEvent(act, found, state, event);
  // A change of the row is a new version by itself; covers and confirmations are rows of their own.
  if (decision.events.length > 0 && own(found) === before) found.row.version += 1;
  return { outcome: 'done', nodes: { case: found.row.id }, warnings: decision.warnings };
}

/** What of a case stands in its own row. */
function own({ row }: FoundCase): string {
  const { status, dedicatedWorkerId, reopenedOn, nextCheckOn, closedOn, outcome } = row;
  return JSON.stringify([
    ...[status, dedicatedWorkerId, nextCheckOn, closedOn, outcome, row.closingReason],
    reopenedOn,
  ]);
}
