import type { GraphQLSchema } from 'graphql';
import { CompiledQuery } from 'kysely';
import { asSession } from '../../src/auth/roles.ts';
import { findSignedIn } from '../../src/auth/viewer-from-session.ts';
import { engineOf } from '../../src/reads/engine-of.ts';
import { readContext } from '../../src/reads/read-context.ts';
import type { TestApp, TestClient } from '../harness.ts';
import type { ScreenOperation } from './screen-operations.ts';

interface Explained {
  readonly 'QUERY PLAN': readonly [{ readonly Plan: { readonly 'Total Cost': number } }];
}

/**
 * What the planner expects the statements of a query to cost, as the person who asks and under their policies; null
 * where a root field is answered elsewhere than by the read engine.
 */
export async function plannedCost(
  { database, clock }: TestApp,
  schema: GraphQLSchema,
  { token }: TestClient,
  { name, document }: ScreenOperation,
  variables: Record<string, unknown>,
): Promise<number | null> {
  const signedIn = await findSignedIn(database, token ?? '');
  if (signedIn === null) throw new Error('Nobody is signed in');
  const engine = engineOf(schema);
  const { role } = signedIn.viewer;
  const plan = engine.compile({ document, role, variables, operationName: name });
  if (!plan) return null;
  const { statements } = engine.bind(plan, readContext(signedIn, clock));
  const session = asSession(signedIn.sessionHash);
  return database.orm.em.fork({ session }).transactional(async (inside) => {
    let cost = 0;
    for (const { sql, parameters } of statements) {
      const explain = CompiledQuery.raw(`explain (format json) ${sql}`, [...parameters]);
      const { rows } = await inside.getKysely().executeQuery(explain);
      cost += (rows[0] as Explained)['QUERY PLAN'][0].Plan['Total Cost'];
    }
    return cost;
  });
}
