import { readFileSync } from 'node:fs';
import { ALL_VIOLATION_CODES } from '@outreach/domain';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLSchema,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildGraph } from '../src/schema.ts';
import { filesUnder } from './files-under.ts';

const src = new URL('../src', import.meta.url).pathname;
const repository = new URL('../../..', import.meta.url).pathname;

describe('the graph', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await buildGraph();
  });
  const named = () =>
    Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

  it('describes every type, field, argument and value', () => {
    const bare: string[] = [];
    const note = (name: string, description?: string | null) => {
      if (!description?.trim()) bare.push(name);
    };
    for (const type of named()) {
      if (['Query', 'Mutation', 'String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name))
        continue;
      note(type.name, type.description);
    }
    for (const type of named()) {
      if (isEnumType(type))
        for (const value of type.getValues()) note(`${type.name}.${value.name}`, value.description);
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields()))
          note(`${type.name}.${field.name}`, field.description);
      if (isObjectType(type) || isInterfaceType(type))
        for (const field of Object.values(type.getFields())) {
          note(`${type.name}.${field.name}`, field.description);
          for (const argument of field.args)
            note(`${type.name}.${field.name}(${argument.name})`, argument.description);
        }
    }
    expect(bare).toEqual([]);
  });

  it('answers each act with a union of a success and the refusals', () => {
    for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      const name = String(field.type).replace('!', '');
      const type = schema.getType(name);
      const members = isUnionType(type) ? type.getTypes().map((member) => member.name) : [];
      expect(members, field.name).toContain('RuleViolations');
      expect(
        members.filter((member) => member.endsWith('Success')),
        field.name,
      ).toHaveLength(1);
      expect(
        field.args.map((argument) => argument.name),
        field.name,
      ).toEqual(['input']);
      const input = schema.getType(String(field.args[0]?.type).replace('!', ''));
      expect(isInputObjectType(input) && 'idempotencyKey' in input.getFields(), field.name).toBe(
        true,
      );
    }
  });

  it('lets no input write what the server decides', () => {
    const forbidden = ['version', 'createdBy', 'centreId', 'status', 'actorId'];
    const found = named()
      .filter(isInputObjectType)
      .filter(({ name }) => !name.endsWith('Filter'))
      // There the centre is what is changed, and not where something is put.
      .filter(({ name }) => name !== 'SetCentreSettingsInput')
      .flatMap((type) =>
        Object.keys(type.getFields()).filter((field) => forbidden.includes(field)),
      );
    expect(found).toEqual([]);
  });

  it('lists nothing without a page size', () => {
    const lists = named()
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()))
      .filter((field) => String(field.type).includes('Connection'))
      .filter((field) => !field.args.some((argument) => argument.name === 'first'));
    expect(lists.map(({ name }) => name)).toEqual([]);
  });
});

describe('the source', () => {
  const files = filesUnder(src).filter((file) => file.endsWith('.ts'));

  it('has no file of more than 300 lines', () => {
    const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 301);
    expect(long).toEqual([]);
  });

  it.each([
    'apps/api/test',
    'packages/domain/src',
    'packages/domain/test',
    'packages/graph-reads/test',
  ])('has no file of more than 400 lines among the tests of %s', (folder) => {
    const tests = filesUnder(`${repository}${folder}`).filter((file) => file.endsWith('.ts'));
    expect(tests).not.toEqual([]);
    const long = tests.filter((file) => readFileSync(file, 'utf8').split('\n').length > 401);
    expect(long).toEqual([]);
  });

  it('answers with no code that has no words', () => {
    const known = new Set<string>(ALL_VIOLATION_CODES);
    const used = files
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/violation\('([A-Z_]+)'/g)])
      .map(([, code]) => code ?? '');
    expect(used.filter((code) => !known.has(code))).toEqual([]);
  });
});
