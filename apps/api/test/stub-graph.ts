import {
  type GraphQLFieldConfig,
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql';
import { requireSignedIn } from '../src/auth/require-signed-in.ts';
import type { Context } from '../src/context.ts';

type Field = GraphQLFieldConfig<unknown, Context, Record<string, string>>;

const viewer: Field = {
  type: new GraphQLNonNull(GraphQLID),
  resolve: (_root, _args, context) => requireSignedIn(context).viewer.staffId,
};

const first = { first: { type: GraphQLInt, defaultValue: 50 } };

/** A connection to itself: the shape of every list that can be nested. */
const node: GraphQLObjectType = new GraphQLObjectType({
  name: 'Node',
  fields: () => ({
    id: { type: GraphQLID },
    name: { type: GraphQLString },
    nodes: { type: connection, args: first, resolve: () => ({ nodes: [] }) },
  }),
});

const connection = new GraphQLObjectType({
  name: 'NodeConnection',
  fields: { nodes: { type: new GraphQLList(node) } },
});

/** Runs any statement as the signed-in person: what an injection would reach. */
const sql: Field = {
  type: GraphQLString,
  args: { statement: { type: new GraphQLNonNull(GraphQLString) } },
  resolve: (_root, { statement = '' }, { asViewer }) =>
    asViewer(async (em) => JSON.stringify(await em.execute(statement))),
};

const fail: Field = {
  type: GraphQLString,
  args: { message: { type: GraphQLString } },
  resolve: (_root, { message = '' }) => {
    throw new Error(message);
  },
};

/** A graph that forgets things and breaks, for the tests of the edge around it. */
export const stubGraph = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      viewer,
      sql,
      fail,
      unguarded: { type: GraphQLString, resolve: () => 'a resolver that asks nobody' },
      nodes: {
        type: connection,
        args: first,
        resolve: () => ({ nodes: [{ id: '1', name: 'a' }] }),
      },
      echo: {
        type: GraphQLString,
        args: { text: { type: GraphQLString } },
        resolve: (_root, { text }: Record<string, string>) => text,
      },
    },
  }),
  mutation: new GraphQLObjectType({
    name: 'Mutation',
    fields: { sql, fail },
  }),
});
