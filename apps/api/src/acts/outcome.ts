import type { Violation } from '@outreach/domain';

/** It was done. What is kept under the idempotency key are ids and codes, so that erasure stays easy. */
export interface Done {
  readonly outcome: 'done';
  /** Payload field → id, or ids, of what it shows. */
  readonly nodes?: Readonly<Record<string, string | readonly string[]>>;
  /** Payload fields that are no nodes and may be kept. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** Payload fields that are shown once and never kept, such as a secret link. */
  readonly once?: Readonly<Record<string, unknown>>;
  readonly warnings?: readonly Violation[];
}

export interface RefusedAct {
  readonly outcome: 'refused';
  readonly violations: readonly Violation[];
}

/** The person saw another version than the one that is there now. */
export interface Outdated {
  readonly outcome: 'outdated';
  readonly currentVersion: number;
}

export type Outcome = Done | RefusedAct | Outdated;

export const refusedWith = (...violations: Violation[]): RefusedAct => ({
  outcome: 'refused',
  violations,
});
