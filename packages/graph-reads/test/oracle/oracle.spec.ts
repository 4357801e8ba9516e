import fc from 'fast-check';
import { execute, parse, print, validate, type DocumentNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memberTypeResolver, responseKeyResolver } from '../../src/index.ts';
import { databases } from '../library/databases.ts';
import type { LibraryDatabase } from '../library/database.ts';
import { librarySchema } from '../library/schema.ts';
import { libraryEngine, type LibraryContext } from '../library/views.ts';
import { knownCursors, withReadableCursors, type KnownCursors } from './cursors.ts';
import { generateOperation } from './generate-operation.ts';
import { evaluatePlainly } from './plain-library.ts';

const seed = Number(process.env['ORACLE_SEED'] ?? Math.floor(Math.random() * 1e9));
const numRuns = Number(process.env['ORACLE_RUNS'] ?? 250);
const engine = libraryEngine();
const viewer = {
  today: '2012-06-01',
  reader: '00000003-0000-4000-8000-000000001eef',
  mayLend: true,
};

describe.each(databases)('generated operations on $name, seed ' + String(seed), ({ open }) => {
  let database: LibraryDatabase;
  let cursors: KnownCursors;

  beforeAll(async () => {
    database = await open();
    cursors = await knownCursors(engine, database.execute);
  });
  afterAll(() => database.close());

  it('answers as a plain look through all rows does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.gen(), fc.boolean(), async (draws, seesHidden) => {
        const { source, variables } = generateOperation(draws, cursors);
        const document = parse(source);
        expect(validate(librarySchema, document), source).toEqual([]);
        const context = { ...viewer, seesHidden };
        await expectAgreement(document, variables, context);
        // The same document again, so that a plan is met that was made for other variables.
        await expectAgreement(document, turned(variables), context);
        await expectAgreement(document, variables, { ...context, mayLend: false });
      }),
      // Shrinking a large operation can take minutes; a large counterexample is still one.
      { seed, numRuns, endOnFailure: true },
    );
  });

  async function expectAgreement(
    document: DocumentNode,
    variables: Record<string, unknown>,
    context: LibraryContext,
  ) {
    const hint = `${print(document)}\n${JSON.stringify(variables)}`;
    const subjects = new Set<string>();
    const idOfCursor = (cursor: string) => cursors.idOf.get(cursor)!;
    const plain = await evaluatePlainly(document, variables, { ...context, subjects, idOfCursor });
    expect(plain.errors, hint).toBeUndefined();
    const expected = JSON.parse(JSON.stringify(plain.data)) as unknown;

    const completed = await throughGraphql(document, variables, context);
    expect(completed.errors, hint).toBeUndefined();
    expect(withReadableCursors(completed.data, cursors), hint).toEqual(expected);
    expect(completed.statements, hint).toBe(completed.reads);
    expect(completed.subjects, hint).toEqual(subjects);

    const plan = engine.compile({ role: 'LIBRARIAN', document, variables });
    if (!plan) return;
    const raw = await engine.run(plan, { context, execute: database.execute });
    // As text, since clients are promised the order of their own selection.
    const text = JSON.stringify(withReadableCursors(raw.data, cursors));
    expect(text, hint).toBe(JSON.stringify(expected));
    expect(raw.subjects, hint).toEqual(subjects);
  }

  async function throughGraphql(
    document: DocumentNode,
    variableValues: Record<string, unknown>,
    context: LibraryContext,
  ) {
    let statements = 0;
    let reads = 0;
    const subjects = new Set<string>();
    const result = await execute({
      schema: librarySchema,
      document,
      variableValues,
      typeResolver: memberTypeResolver,
      fieldResolver: async (source, given, value, info) => {
        if (info.parentType.name !== 'Query') {
          return responseKeyResolver(source, given, value, info);
        }
        if (info.fieldName === 'version') return '1';
        reads += 1;
        const answer = await engine.readField(info, {
          role: 'LIBRARIAN',
          context,
          execute: (sql, parameters) => {
            statements += 1;
            return database.execute(sql, parameters);
          },
        });
        for (const subject of answer.subjects) subjects.add(subject);
        return answer.value;
      },
    });
    return { ...result, statements, reads, subjects };
  }
});

function turned(variables: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(variables);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'boolean' ? !value : value]),
  );
}
