import type { Request, Response } from 'express';
import type { Context } from '../context.ts';
import type { Env } from '../env.ts';
import type { Database } from '../persistence/database.ts';
import type { Log } from './log.ts';

export interface DemoAccounts {
  readonly password: string;
  readonly accounts: readonly {
    readonly email: string;
    readonly name: string;
    readonly role: string;
    readonly school: string | null;
  }[];
}

/** What every route is made from. Clock and ids are given, so that tests can fix them. */
export interface Edge {
  readonly database: Database;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly env: Pick<Env, 'production' | 'explorer' | 'demo' | 'publicUrl' | 'trustedProxies'>;
  readonly log: Log;
  /** Who may be tried out, where demonstration data are loaded; otherwise null. */
  readonly demoAccounts: DemoAccounts | null;
  /** Who asks, looked up from the request's cookie, with a signal that ends with the request. */
  readonly contextOf: (request: Request, response: Response) => Promise<Context>;
}
