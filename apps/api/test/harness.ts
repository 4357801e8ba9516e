import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { type App, type AppParts, createApp } from '../src/app.ts';
import { openSession } from '../src/auth/open-session.ts';
import { asAuth } from '../src/auth/roles.ts';
import { findSignedIn } from '../src/auth/viewer-from-session.ts';
import { makeContext } from '../src/context.ts';
import { logTo } from '../src/edge/log.ts';
import type { Em } from '../src/persistence/orm.ts';
import { openTestDatabase, type TestDatabase } from './open-test-database.ts';
import { type TestClock, testClock } from './test-clock.ts';

/** What an operation answered. */
export interface Answer<Data> {
  readonly data: Data | null;
  readonly errors: readonly {
    readonly message: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

/** A person at work, or nobody. */
export interface TestClient {
  /** Runs an operation through the whole pipeline of the graph, without a socket. */
  run<Data = Record<string, unknown>>(
    document: string,
    variables?: Record<string, unknown>,
  ): Promise<Answer<Data>>;
  /** A real request to the listening server, as the browser of this person would send it. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** The token of the session, or null for nobody. */
  readonly token: string | null;
}

export interface TestApp {
  readonly app: App;
  readonly database: TestDatabase;
  readonly clock: TestClock;
  /** Every line that was logged, as text. */
  readonly logged: readonly string[];
  readonly nobody: TestClient;
  /** The person, signed in through a session row of their own. */
  as(staff: { readonly id: string }): Promise<TestClient>;
  asSystem<T>(work: (em: Em) => Promise<T>): Promise<T>;
  /** The address of the server, listening from the first call. */
  url(): Promise<string>;
  close(): Promise<void>;
}

export interface TestAppOptions {
  /** Puts rows in as whoever runs the server. */
  readonly seed?: (em: Em) => Promise<void>;
  readonly graph?: {
    schema: GraphQLSchema;
    fieldResolver?: GraphQLFieldResolver<unknown, unknown>;
  };
  readonly clock?: TestClock;
  readonly env?: Partial<AppParts['env']>;
  readonly adminFolder?: string;
  readonly demoAccounts?: AppParts['demoAccounts'];
  readonly routes?: NonNullable<AppParts['routes']>;
}

const settings = {
  production: true,
  explorer: false,
  demo: false,
  publicUrl: 'http://127.0.0.1:4000',
  trustedProxies: [],
};

/** A server over a fresh database of its own, as strict as in production. Close it when the tests are done. */
export async function createTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const database = await openTestDatabase();
  if (options.seed) await database.asSystem(options.seed);
  const clock = options.clock ?? testClock();
  const logged: string[] = [];
  const log = logTo((line) => logged.push(line), clock.now);
  const env = { ...settings, ...options.env };
  const graph = options.graph ?? (await theGraph());
  const app = await createApp({
    ...graph,
    database,
    now: clock.now,
    newId: randomUUID,
    env,
    adminFolder: options.adminFolder ?? null,
    log,
    demoAccounts: options.demoAccounts ?? null,
    ...(options.routes && { routes: options.routes }),
  });
  let listening: Promise<Server> | null = null;
  const url = async () => {
    listening ??= listen(app);
    return `http://127.0.0.1:${((await listening).address() as AddressInfo).port}`;
  };
  const client = (token: string | null): TestClient => ({
    token,
    run: async <Data>(query: string, variables: Record<string, unknown> = {}) => {
      const contextValue = makeContext({
        database,
        signedIn: token === null ? null : await findSignedIn(database, token),
        requestId: randomUUID(),
        operationName: null,
        now: clock.now,
        newId: randomUUID,
        publicUrl: env.publicUrl,
        // As a request has one, so that what only fails with it fails here too.
        signal: AbortSignal.timeout(10_000),
      });
      const { body } = await app.graph.executeOperation({ query, variables }, { contextValue });
      if (body.kind !== 'single') throw new Error('Operations are answered at once');
      const { data = null, errors = [] } = body.singleResult;
      // Resolvers' objects have no prototype; a client has only ever the text of them.
      return JSON.parse(JSON.stringify({ data, errors })) as Answer<Data>;
    },
    fetch: async (path, init = {}) =>
      fetch(`${await url()}${path}`, {
        redirect: 'manual',
        ...init,
        headers: {
          ...(token !== null && { cookie: `__Host-outreach=${token}` }),
          ...(init.headers as Record<string, string> | undefined),
        },
      }),
  });
  return {
    app,
    database,
    clock,
    logged,
    nobody: client(null),
    as: async ({ id }) =>
      client(
        await database.orm.em
          .fork({ session: asAuth })
          .transactional((em) => openSession(em as Em, { staffId: id, methods: ['password'] })),
      ),
    asSystem: (work) => database.asSystem(work),
    url,
    close: async () => {
      const server = await listening;
      server?.closeAllConnections();
      await new Promise((done) => (server ? server.close(done) : done(null)));
      await app.stop();
      await database.close();
    },
  };
}

/** The product's own graph, loaded only by tests that ask for no other. */
async function theGraph() {
  const { buildGraph, fieldResolver } = await import('../src/schema.ts');
  return { schema: await buildGraph(), fieldResolver };
}

function listen(app: App): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer(app.express).listen(0, '127.0.0.1', () => {
      resolve(server);
    });
  });
}
