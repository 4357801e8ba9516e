import type { Viewer } from '@outreach/domain';
import { asSession } from './auth/roles.ts';
import type { Database } from './persistence/database.ts';
import type { Em } from './persistence/orm.ts';

/** Who is signed in: what the rules need to know of them, and the hash that the database looks them up by. */
export interface SignedIn {
  readonly viewer: Viewer;
  readonly sessionHash: string;
}

/** What one request to the graph may use. Clock and ids are given, so that tests can fix them. */
export interface Context {
  readonly signedIn: SignedIn | null;
  readonly requestId: string;
  readonly operationName: string | null;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly publicUrl: string;
  readonly signal: AbortSignal | null;
  /** One transaction as the person who is signed in, under row-level security. */
  readonly asViewer: <T>(work: (em: Em) => Promise<T>) => Promise<T>;
}

export interface ContextParts {
  readonly database: Pick<Database, 'orm' | 'embedded'>;
  readonly signedIn: SignedIn | null;
  readonly requestId: string;
  readonly operationName: string | null;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly publicUrl: string;
  readonly signal: AbortSignal | null;
}

export function makeContext({ database, ...parts }: ContextParts): Context {
  const { orm, embedded } = database;
  const session = asSession(parts.signedIn?.sessionHash ?? '');
  return {
    ...parts,
    asViewer: (work) => {
      const em = orm.em.fork({
        session,
        // The embedded database answers one statement at a time and knows no way to cancel it.
        ...(parts.signal && !embedded && cancelledBy(parts.signal)),
      });
      return em.transactional((inside) => work(inside));
    },
  };
}

/** The database stops working on it too: by default it would go on for nobody. */
function cancelledBy(signal: AbortSignal) {
  return { signal, inflightQueryAbortStrategy: 'cancel query' } as const;
}
