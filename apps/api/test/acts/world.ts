import { randomUUID } from 'node:crypto';
import type { TestApp, TestClient } from '../harness.ts';
import { createTestApp } from '../harness.ts';
import { people, seedPeople } from '../people.ts';
import { seedStudents } from '../students.ts';
import { everyAct, type ActCase, type Who } from './every-act.ts';

/** What an act answered, in a word: the member of its union, or the code of the error. */
export interface Said {
  readonly what: string;
  readonly codes: readonly string[];
  readonly currentVersion?: number;
}

/** One database and everybody signed in, put back before each situation. */
export class World {
  readonly #app: TestApp;
  readonly #clients: ReadonlyMap<Who, TestClient>;
  readonly #tables: readonly string[];

  private constructor(app: TestApp, clients: ReadonlyMap<Who, TestClient>, tables: string[]) {
    this.#app = app;
    this.#clients = clients;
    this.#tables = tables;
  }

  static async open(): Promise<World> {
    const app = await createTestApp({ seed: seedPeople });
    const clients = new Map<Who, TestClient>();
    for (const [who, person] of Object.entries(people))
      clients.set(who as Who, await app.as(person));
    const tables = await app.database.asOwner<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'outreach' and c.relkind = 'r' and c.relname <> 'idempotency_key' order by 1`,
    );
    return new World(
      app,
      clients,
      tables.map(({ name }) => name),
    );
  }

  close = (): Promise<void> => this.#app.close();

  get today(): string {
    return this.#app.clock.now().toISOString().slice(0, 10);
  }

  as(who: Who): TestClient {
    const client = this.#clients.get(who);
    if (client === undefined) throw new Error(`Nobody is called ${who}`);
    return client;
  }

  get nobody(): TestClient {
    return this.#app.nobody;
  }

  async begin({ given }: ActCase): Promise<void> {
    const known = Object.values(people).map(({ id }) => `'${id}'`);
    for (const statement of [
      // What is never changed is taken away only here, where a story begins anew.
      'set session_replication_role = replica',
      'truncate outreach.student, outreach.referral_draft, outreach.history_entry, outreach.idempotency_key, outreach.school_term, outreach.school_closure, audit.event, audit.view cascade',
      `delete from outreach.allocation where starts_on <> '2020-01-01' or minutes_per_week <> 300`,
      `delete from auth.invitation where staff_id not in (${known.join(', ')})`,
      `delete from outreach.staff_member where id not in (${known.join(', ')})`,
      'reset session_replication_role',
    ])
      await this.#app.database.asOwner(statement);
    await this.#app.asSystem(async (em) => {
      await seedStudents(em);
      await given(em, this.today);
    });
  }

  /** What is stored, as one text: it is another whenever any row is. */
  async stored(): Promise<string> {
    const sums = this.#tables.map(
      (table) => `(select coalesce(sum(hashtext(t::text)::bigint), 0) from ${table} t)`,
    );
    const [row] = await this.#app.database.asOwner<{ all: string }>(
      `select concat_ws(' ', ${sums.join(', ')}) as all`,
    );
    return row?.all ?? '';
  }

  async told(act: string): Promise<{ history: number; audited: number }> {
    const [row] = await this.#app.database.asOwner<{ history: number; audited: number }>(
      `select (select count(*)::int from outreach.history_entry) as history,
        (select count(*)::int from audit.event where act = '${act}' and outcome = 'DONE') as audited`,
    );
    return row ?? { history: 0, audited: 0 };
  }

  input(act: string): Record<string, unknown> {
    return { idempotencyKey: randomUUID(), ...everyAct[act]?.input(this.today) };
  }

  async send(client: TestClient, act: string, input: Record<string, unknown>): Promise<Said> {
    const type = `${act.charAt(0).toUpperCase()}${act.slice(1)}Input`;
    const conflict =
      'expectedVersion' in this.input(act) ? '... on Conflict { currentVersion }' : '';
    const { data, errors } = await client.run(
      `mutation Act($input: ${type}!) { ${act}(input: $input) { __typename
        ... on RuleViolations { violations { code } } ${conflict} } }`,
      { input },
    );
    const [error] = errors;
    if (error) return { what: String(error.extensions?.['code']), codes: [] };
    const answer = data?.[act] as {
      __typename: string;
      violations?: { code: string }[];
      currentVersion?: number;
    };
    return {
      what: answer.__typename,
      codes: answer.violations?.map(({ code }) => code) ?? [],
      ...(answer.currentVersion !== undefined && { currentVersion: answer.currentVersion }),
    };
  }
}
