import { buildGraph, fieldResolver } from '../src/schema.ts';
import { createTestApp, type TestApp } from './harness.ts';
import { type Asker, type Clients, seedAskers, signEverybodyIn } from './mutations/askers.ts';
import type { Input } from './mutations/mutation-case.ts';
import { documentsOf, send } from './mutations/send.ts';
import { lookAtStored } from './mutations/stored.ts';

interface Said {
  readonly code: string;
  readonly field: string | null;
}

/** What an act answered when it was done: what it shows, and what a person should weigh. */
export interface Done {
  readonly shown: Readonly<Record<string, unknown>>;
  readonly warnings: readonly string[];
}

/** One service with everybody signed in, for sending acts and for seeing what they leave behind. */
export interface Acts {
  readonly outreach: TestApp;
  readonly clients: Clients;
  /** Does something at a moment by the service's clock. */
  at<Result>(instant: string, work: () => Promise<Result>): Promise<Result>;
  /** Sends an act that has to be done. */
  does(who: Asker, name: string, input: Input): Promise<Done>;
  /** Sends an act that has to be refused; says why, and fails where anything was stored. */
  refuses(who: Asker, name: string, input: Input): Promise<readonly string[]>;
  /** What somebody reads; null is what they are told of what is not theirs. */
  reads<Data>(who: Asker, document: string, variables?: Input): Promise<Data>;
  /** What stands in the history of one thing: the event, who did it, and each detail. */
  happened(subjectId: string): Promise<readonly (readonly string[])[]>;
  /** Rows as they are stored, seen by the owner. */
  stored<Row>(statement: string): Promise<Row[]>;
  close(): Promise<void>;
}

/** Opens the service with the people of the mutations' tests. */
export async function openActs(): Promise<Acts> {
  const schema = await buildGraph();
  const outreach = await createTestApp({ seed: seedAskers, graph: { schema, fieldResolver } });
  const clients = await signEverybodyIn(outreach);
  const documents = documentsOf(schema);
  const look = await lookAtStored(outreach);
  const sends = async (who: Asker, name: string, input: Input) => {
    const told = await send(clients[who], documents.get(name), name, input);
    return { told, result: told.whole.data?.[name] as Record<string, unknown> | null | undefined };
  };
  const stored = <Row>(statement: string) => outreach.database.asOwner<Row>(statement);
  return {
    outreach,
    clients,
    at: async (instant, work) => {
      const { clock } = outreach;
      const before = clock.now().toISOString();
      clock.set(instant);
      try {
        return await work();
      } finally {
        clock.set(before);
      }
    },
    does: async (who, name, input) => {
      const { told, result } = await sends(who, name, input);
      if (!result || told.codes.length > 0 || told.member === 'Conflict')
        throw new Error(`${name} was not done: ${JSON.stringify(told.whole)}`);
      return { shown: result, warnings: texts(result['warnings']) };
    },
    refuses: async (who, name, input) => {
      const before = await look();
      const { told, result } = await sends(who, name, input);
      if (told.member !== 'RuleViolations')
        throw new Error(`${name} was not refused: ${JSON.stringify(told.whole)}`);
      if (JSON.stringify(await look()) !== JSON.stringify(before))
        throw new Error(`${name} was refused, and stored something`);
      return texts(result?.['violations']);
    },
    reads: async <Data>(who: Asker, document: string, variables: Input = {}) => {
      const { data, errors } = await clients[who].run(document, variables);
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      return data as Data;
    },
    happened: async (subjectId) => {
      const entries = await stored<{ event: string; by: string; facts: Fact[] }>(
        `select event, actor_id as by, facts from outreach.history_entry
         where subject_id = '${subjectId}' order by xmin::text::bigint, event`,
      );
      return entries.map(({ event, by, facts }) => [
        event,
        by,
        ...facts.map(({ name, value }) => `${name} ${value}`),
      ]);
    },
    stored,
    close: () => outreach.close(),
  };
}

interface Fact {
  readonly name: string;
  readonly value: string;
}

/** Codes, with the field at which they stand. */
function texts(said: unknown): readonly string[] {
  return ((said ?? []) as readonly Said[])
    .map(({ code, field }) => (field === null ? code : `${code} at ${field}`))
    .sort();
}
