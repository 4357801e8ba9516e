import { parse, validate } from 'graphql';
import { expect } from 'vitest';
import type { Engine, Execute } from '../../src/index.ts';
import { librarySchema } from './schema.ts';
import type { LibraryContext } from './views.ts';

/** A viewer who may see everything and lend. */
export const librarian: LibraryContext = {
  today: '2024-06-01',
  reader: '00000003-0000-4000-8000-000000000000',
  seesHidden: true,
  mayLend: true,
};

/** Who asks, with what. */
export interface Ask {
  readonly role?: string;
  readonly variables?: Record<string, unknown>;
  readonly context?: LibraryContext;
}

/** Asks the engine a whole operation, as a server without graphql-js would. */
export async function ask(
  engine: Engine<LibraryContext>,
  execute: Execute,
  source: string,
  { role = 'LIBRARIAN', variables = {}, context = librarian }: Ask = {},
): Promise<Record<string, unknown>> {
  const document = parse(source);
  expect(validate(librarySchema, document)).toEqual([]);
  const plan = engine.compile({ role, document, variables });
  if (!plan) throw new Error('not answered by views alone');
  return (await engine.run(plan, { context, execute })).data;
}
