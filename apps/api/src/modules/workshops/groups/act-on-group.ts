import type { Decision, GroupEvent } from '@outreach/domain';
import type { Act } from '../../../acts/act.ts';
import type { Outcome } from '../../../acts/outcome.ts';
import { applyGroupEvents, type StoredGroupEvent } from './apply-group-event.ts';
import type { FoundGroup } from './find-group.ts';

const isStored = (event: GroupEvent): event is StoredGroupEvent =>
  event.type !== 'GroupPlanned' && event.type !== 'CatchUpPlanned';

/** Does what a decision allows to a group, and answers with the group. */
export async function actOnGroup(
  act: Act,
  found: FoundGroup,
  decision: Decision<GroupEvent>,
): Promise<Outcome> {
  if (decision.outcome === 'refused') return decision;
  await applyGroupEvents(act, found, decision.events.filter(isStored));
  return { outcome: 'done', nodes: { group: found.row.id }, warnings: decision.warnings };
}
