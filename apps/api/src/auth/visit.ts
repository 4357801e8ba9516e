import type { Em } from '../persistence/orm.ts';

/** Who knocks, from where, and what the work at the door may use. */
export interface Visit {
  readonly address: string;
  readonly userAgent: string | null;
  readonly requestId: string;
  /** The session that the browser already holds, to be ended by a new one. */
  readonly token: string | null;
  readonly newId: () => string;
  /** One transaction as the database role that signs people in. */
  readonly asAuth: <T>(work: (em: Em) => Promise<T>) => Promise<T>;
}
