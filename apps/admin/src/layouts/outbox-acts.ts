import type { OutboxActs } from '../composables/useOutbox.ts';

const sessions = () => import('../features/sessions/session-acts.documents.ts');

/** What is done in a corridor may wait for a connection; by the names of the operations. */
export const outboxActs: OutboxActs = {
  RecordSession: async () => (await sessions()).recordSessionMutation,
  RecordUnplannedSession: async () => (await sessions()).recordUnplannedSessionMutation,
  SessionNotHeld: async () => (await sessions()).sessionNotHeldMutation,
};
