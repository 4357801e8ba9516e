import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { Context, SignedIn } from '../context.ts';
import { executeIn } from './execute.ts';
import { readContext } from './read-context.ts';
import { recordView } from './record-view.ts';
import { engineOf } from './engine-of.ts';

type Engine = ReturnType<typeof engineOf>;
type Compiled = NonNullable<ReturnType<Engine['compile']>>;

/**
 * Answers a query whose root fields are all views in one transaction, one statement a root field, without
 * graphql-js walking over every leaf again. What cannot be answered so, or is refused, takes the ordinary
 * path, which says why in the graph's own words.
 */
export const answerReads: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      responseForOperation: async ({
        document,
        operation,
        operationName,
        request,
        contextValue,
        schema,
      }) => {
        const { signedIn } = contextValue;
        if (operation.operation !== OperationTypeNode.QUERY || !signedIn) return null;
        try {
          const engine = engineOf(schema);
          const plan = engine.compile({
            document,
            role: signedIn.viewer.role,
            variables: request.variables ?? {},
            ...(operationName !== null && { operationName }),
          });
          if (!plan) return null;
          return answered(await run(engine, plan, { ...contextValue, operationName }, signedIn));
        } catch {
          return null;
        }
      },
    }),
};

function run(
  engine: Engine,
  plan: Compiled,
  context: Context,
  signedIn: SignedIn,
): Promise<Record<string, unknown>> {
  return context.asViewer(async (em) => {
    const { data, subjects } = await engine.run(plan, {
      context: readContext(signedIn, context),
      execute: executeIn(em),
    });
    await recordView(em, context, signedIn, subjects);
    return data;
  });
}

function answered(data: Record<string, unknown>): GraphQLResponse {
  return {
    body: { kind: 'single', singleResult: { data } },
    http: { headers: new HeaderMap() },
  };
}
