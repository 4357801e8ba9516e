import type { GraphQLSchema } from 'graphql';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { buildGraph, fieldResolver } from '../../src/schema.ts';
import { createTestApp, type TestApp, type TestClient } from '../harness.ts';
import { askedByScreens, type Subjects } from './asked-by-screens.ts';
import { addDraftAndDispute, addSessions, addSilentCases, fillUp } from './fill-up.ts';
import { bookGroup } from './book-group.ts';
import { bookSessions } from './book-sessions.ts';
import { findSubjects } from './find-subjects.ts';
import { plannedCost } from './planned-cost.ts';
import type { ScreenOperation } from './screen-operations.ts';

/** Somebody of one centre who opens a screen. */
export type Ask = (operation: ScreenOperation) => ReturnType<TestClient['run']>;

/** A centre whose people open their screens. */
export interface Opened {
  readonly ask: Ask;
  /** What the planner expects a query of theirs to cost. */
  readonly costOf: (operation: ScreenOperation) => Promise<number | null>;
}

/** One server for a centre with one case, and for one with ninety-one and long histories. */
export async function openTwoCentres(): Promise<{ app: TestApp; little: Opened; much: Opened }> {
  const schema = await buildGraph();
  const app = await createTestApp({
    graph: { schema, fieldResolver },
    seed: async (em) => {
      await loadDemo(em);
      await addDraftAndDispute(em);
    },
  });
  const little = await inCentre(app, schema, 'SESC', { filled: false });
  const much = await inCentre(app, schema, 'NHESC', { filled: true });
  // The planner is to know what there is, on the embedded database as on a server.
  await app.database.asOwner('analyze');
  return { app, little, much };
}

async function inCentre(
  app: TestApp,
  schema: GraphQLSchema,
  centreName: string,
  { filled }: { filled: boolean },
): Promise<Opened> {
  const { subjects, worker, manager, referrer } = await app.asSystem(async (em) => {
    const one = async (statement: string, value: string): Promise<string> => {
      const [row] = await em.execute<{ id: string }[]>(`${statement} limit 1`, [value]);
      return row!.id;
    };
    const centre = await one('select id from outreach.centre where short_name = ?', centreName);
    const found: Subjects = await findSubjects(em, centre);
    if (filled) await fillUp(em, found);
    await addSessions(em, found, filled ? 20 : 1);
    await bookSessions(em, found, filled ? 10 : 1);
    await addSilentCases(em, found, filled ? 3 : 1);
    await bookGroup(em, found, filled ? 5 : 1);
    const staff = 'select m.id from outreach.staff_member m';
    return {
      subjects: found,
      worker: found.worker,
      manager: await one(`${staff} where role = 'MANAGER' and centre_id = ?`, centre),
      referrer: await one(
        `${staff} join outreach.referral_draft d on d.school_id = m.school_id
         where m.role = 'SCHOOL_REFERRER' and m.account_state = 'ACTIVE' and d.id = ?`,
        found.draft,
      ),
    };
  });
  const clients = {
    MANAGER: await app.as({ id: manager }),
    OUTREACH_WORKER: await app.as({ id: worker }),
    SCHOOL_REFERRER: await app.as({ id: referrer }),
  };
  const asked = ({ name }: ScreenOperation) => {
    const found = askedByScreens[name];
    if (found === undefined) throw new Error(`Say in askedByScreens who asks ${name}, with what`);
    return { client: clients[found.as], variables: found.variables(subjects) };
  };
  return {
    ask: (operation) => {
      const { client, variables } = asked(operation);
      return client.run(operation.text, variables);
    },
    costOf: (operation) => {
      const { client, variables } = asked(operation);
      return plannedCost(app, schema, client, operation, variables);
    },
  };
}
