import { createRequire } from 'node:module';
import { PGlite } from '@electric-sql/pglite';
import type pg from 'pg';
import { vi } from 'vitest';

export interface SentStatements {
  /** What the work made the server send to its database, in order. */
  during(work: () => Promise<unknown>): Promise<string[]>;
  stop(): void;
}

// MikroORM brings a driver of its own, which need not be the one that this workspace names.
const { Client } = createRequire(import.meta.resolve('@mikro-orm/postgresql'))('pg') as typeof pg;

/** Watches the drivers themselves, on a server and embedded, so that nothing reaches a database unseen. */
export function watchStatements(): SentStatements {
  const sent: string[] = [];
  const { query } = Client.prototype as { query: Sending };
  const { execProtocolRaw } = PGlite.prototype as { execProtocolRaw: Sending };
  const onServer = vi
    .spyOn(Client.prototype as { query: Sending }, 'query')
    .mockImplementation(function watched(this: unknown, ...given) {
      sent.push(textOf(given[0]));
      return query.apply(this, given);
    });
  const embedded = vi
    .spyOn(PGlite.prototype as { execProtocolRaw: Sending }, 'execProtocolRaw')
    .mockImplementation(function watched(this: unknown, ...given) {
      const message = Buffer.from(given[0] as Uint8Array);
      if (carriesStatement.has(message[0])) sent.push(statementIn(message));
      return execProtocolRaw.apply(this, given);
    });
  return {
    during: async (work) => {
      sent.length = 0;
      await work();
      return sent.splice(0);
    },
    stop: () => {
      onServer.mockRestore();
      embedded.mockRestore();
    },
  };
}

type Sending = (this: unknown, ...given: unknown[]) => unknown;

/** Messages of the protocol: Q is a statement as it is, P one with parameters, preceded by its name. */
const carriesStatement = new Set<number | undefined>(Buffer.from('QP'));

function statementIn(message: Buffer): string {
  return message.subarray(5).toString().split('\0').find(Boolean) ?? '';
}

function textOf(query: unknown): string {
  return typeof query === 'string' ? query : (query as { text: string }).text;
}
