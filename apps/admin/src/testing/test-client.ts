import { readFileSync } from 'node:fs';
import type { Client } from '@urql/core';
import { buildSchema, parse } from 'graphql';
import { createClient } from '../graphql/client.ts';
import { completeAnswer } from './complete-answer.ts';

/** An answer, or a function of the variables that gives one. */
export type Answer = object | ((variables: Record<string, unknown>) => object);

/** The answer of a server that found a fault. */
export class Fault {
  constructor(
    readonly code: string,
    readonly incident: string | null = null,
  ) {}
}

export interface TestClient {
  readonly client: Client;
  /** The variables of every operation of this name, in the order they were sent. */
  readonly sent: (operation: string) => unknown[];
  /** The operation names in the order they were sent. */
  readonly operations: readonly string[];
  readonly pending: () => number;
  readonly signedOut: () => boolean;
}

const schema = buildSchema(
  readFileSync(new URL('../../../api/schema.graphql', `file://${import.meta.filename}`), 'utf8'),
);
const failures: unknown[] = [];

/** The faults of fixtures since the last call; a test that leaves one behind fails. */
export const takeFailures = (): unknown[] => failures.splice(0);

/** The real client over canned answers by operation name, which must cover all that is selected. */
export function createTestClient(answers: Readonly<Record<string, Answer>>): TestClient {
  const log: { name: string; variables: Record<string, unknown> }[] = [];
  const operations: string[] = [];
  let pending = 0;
  let out = false;

  const answer = (name: string, query: string, variables: Record<string, unknown>): object => {
    const given = answers[name];
    if (given === undefined) throw new Error(`No answer for ${name}`);
    const found: object =
      typeof given === 'function'
        ? (given as (variables: Record<string, unknown>) => object)(variables)
        : given;
    if (found instanceof Fault) {
      const { code, incident } = found;
      return { data: null, errors: [{ message: code, extensions: { code, incident } }] };
    }
    return { data: completeAnswer(schema, parse(query), found as Record<string, unknown>) };
  };
  const fetcher: typeof fetch = async (_url, init) => {
    pending += 1;
    const { operationName, query, variables } = JSON.parse(init?.body as string) as {
      operationName: string;
      query: string;
      variables: Record<string, unknown>;
    };
    log.push({ name: operationName, variables });
    operations.push(operationName);
    let body: object;
    try {
      body = answer(operationName, query, variables);
    } catch (error) {
      failures.push(error);
      body = { data: null, errors: [{ message: String(error) }] };
    }
    await Promise.resolve();
    pending -= 1;
    return new Response(JSON.stringify(body), {
      headers: { 'content-type': 'application/json' },
    });
  };
  return {
    client: createClient(() => (out = true), fetcher),
    sent: (operation) =>
      log.filter(({ name }) => name === operation).map(({ variables }) => variables),
    operations,
    pending: () => pending,
    signedOut: () => out,
  };
}
