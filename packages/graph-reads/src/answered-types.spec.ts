import { buildSchema, type GraphQLObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { answerByResponseKey, fieldsWithOtherResolvers } from './answered-types.ts';
import { responseKeyResolver } from './response-key-resolver.ts';

const answered = { views: [{ type: 'Book' }], roots: [{ name: 'books' }] };

function schemaWithResolvers() {
  const schema = buildSchema(`
    type Book { id: ID by: Named }
    interface Named { name: String }
    type Person implements Named { name: String }
    type Books { nodes: [Book] }
    type Elsewhere { id: ID }
    type Query { books: Books other: Elsewhere }
  `);
  const own = (type: string, field: string) => {
    const found = (schema.getType(type) as GraphQLObjectType).getFields()[field];
    if (!found) throw new Error(`${type}.${field}`);
    found.resolve = () => null;
    return found;
  };
  return { schema, own };
}

it('finds resolvers of their own in views, their wrappers, and members of interfaces', () => {
  const { schema, own } = schemaWithResolvers();
  own('Book', 'id');
  own('Books', 'nodes');
  own('Person', 'name');
  own('Elsewhere', 'id');
  own('Query', 'books');
  expect(fieldsWithOtherResolvers(schema, answered).toSorted()).toEqual([
    'Book.id',
    'Books.nodes',
    'Person.name',
  ]);
});

it('puts the response key in their place, and leaves other types alone', () => {
  const { schema, own } = schemaWithResolvers();
  const answeredField = own('Book', 'id');
  const elsewhere = own('Elsewhere', 'id');
  answerByResponseKey(schema, answered);
  expect(answeredField.resolve).toBe(responseKeyResolver);
  expect(elsewhere.resolve).not.toBe(responseKeyResolver);
  expect(fieldsWithOtherResolvers(schema, answered)).toEqual([]);
});
