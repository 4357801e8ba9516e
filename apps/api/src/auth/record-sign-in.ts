import type { Em } from '../persistence/orm.ts';

export type SignInAct =
  | 'sign-in.succeeded'
  | 'sign-in.failed'
  | 'sign-in.stopped'
  | 'sign-in.ended'
  | 'sign-in.password-changed'
  | 'sign-in.invitation-redeemed';

export interface SignInEvent {
  readonly act: SignInAct;
  readonly outcome: 'DONE' | 'DENIED';
  /** Null for an account that does not exist: what was typed is never kept. */
  readonly staff: { readonly id: string; readonly centreId: string } | null;
  readonly requestId: string;
  readonly id: string;
}

const insert = `
  insert into audit.event (id, centre_id, at, actor_id, act, outcome, subject, subject_id, request_id)
  values (?, ?, now(), ?, ?, ?, ?, ?, ?)`;

/** Writes down what happened at the door, in the same transaction as the thing itself. */
export async function recordSignIn(em: Em, event: SignInEvent): Promise<void> {
  const { staff, act, outcome } = event;
  await em.execute(insert, [
    event.id,
    staff?.centreId ?? null,
    outcome === 'DONE' ? (staff?.id ?? null) : null,
    act,
    outcome,
    staff === null ? null : 'STAFF',
    staff?.id ?? null,
    event.requestId,
  ]);
}
