import { buildSchema, parse } from 'graphql';
import { expect, it } from 'vitest';
import { completeAnswer } from './complete-answer.ts';

const schema = buildSchema(`
  type School { id: ID! name: String! town: String }
  type Yes { school: School! }
  type No { code: String! }
  union Answer = Yes | No
  type Query { school: School schools: [School!]! answer: Answer! }
`);
const complete = (query: string, answer: Record<string, unknown>) =>
  completeAnswer(schema, parse(query), answer);

it('names the path of a field that the fixture lacks', () => {
  expect(() =>
    complete('query Q { schools { id ...F } } fragment F on School { name }', {
      schools: [{ id: '1', name: 'A' }, { id: '2' }],
    }),
  ).toThrow('The fixture lacks Q.schools.1.name');
});

it('refuses nothing where the schema promises something', () => {
  expect(() => complete('query Q { school { name } }', { school: { name: null } })).toThrow(
    'no value for Q.school.name',
  );
});

it('fills in the types and leaves out what nobody asked for', () => {
  expect(
    complete('query Q { answer { ... on Yes { school { id } } ... on No { code } } }', {
      answer: { __typename: 'Yes', school: { id: '1', name: 'A' }, code: 'x' },
    }),
  ).toEqual({
    __typename: 'Query',
    answer: { __typename: 'Yes', school: { __typename: 'School', id: '1' } },
  });
});

it('asks which member of a union the fixture means', () => {
  expect(() => complete('query Q { answer { __typename } }', { answer: {} })).toThrow(
    'Q.answer.__typename',
  );
});
