import type { TestApp } from '../harness.ts';
import type { Asker } from './askers.ts';

/** What is sent, without its key. */
export type Input = Readonly<Record<string, unknown>>;

/**
 * A mutation of the graph: who may, as the service's rules say it and not as the code does. Whoever is in neither
 * list is told that there is no such thing, and nobody to sign in.
 */
export interface MutationCase {
  /** Makes a situation in which it is possible, and says what to send. */
  readonly when: (outreach: TestApp) => Promise<Input>;
  /** The member of the result that says that it was done. */
  readonly done: string;
  readonly may: readonly Asker[];
  /** Who sees what it is about and may not, by the code that they are told. */
  readonly refused: Readonly<Partial<Record<Denial, readonly Asker[]>>>;
  /** What stands in the history afterwards. */
  readonly history: readonly string[];
  /** The table whose row has a new version, the field of the input that names the row, and the column unless `id`. */
  readonly raises?: readonly [table: string, field: string, column?: string];
}

export type Denial = 'NOT_ALLOWED_FOR_ROLE' | 'NOT_YOUR_SCHOOL' | 'NOT_YOUR_CASE';

export const school = ['referrer', 'lead'] as const;
