import type { GroupEvent } from '@outreach/domain';
import type { Act } from '../../../acts/act.ts';
import { applySessionEvent } from '../../sessions/apply-session-event.ts';
import { findPlanned, sessionState } from '../../sessions/find-session.ts';

/** What is planned of a run from a day on goes to another worker, catch-up sessions too. */
export async function giveRunSessions(
  act: Act,
  groupId: string,
  { workerId, from }: Extract<GroupEvent, { type: 'GroupGiven' }>,
): Promise<void> {
  for (const found of await findPlanned(act, { groupId, heldOn: { $gte: from } }))
    applySessionEvent(act, found, { type: 'SessionMoved', to: sessionState(found).slot, workerId });
}
