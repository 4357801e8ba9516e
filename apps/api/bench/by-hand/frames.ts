import type { PoolClient } from 'pg';

/** A statement that answers with its JSON and with the students it shows. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly string[];
}

interface Row {
  readonly answer: string;
  readonly students: string[];
}

type Frame = (client: PoolClient, session: string, statement: Statement) => Promise<string>;

const setBoth = `select set_config('app.session', $1, true), set_config('role', 'outreach_app', true)`;
const whoAsks = `
  select a.id, a.role, a.centre_id, coalesce(auth.actor_schools(), '{}') as school_ids,
    auth.actor_cases() as case_ids, auth.session_is_due_a_touch() as due_a_touch
  from auth.actor() a`;
const record = `
  insert into audit.view (id, centre_id, at, actor_id, operation, student_ids)
  values (gen_random_uuid(), auth.actor_centre(), now(), auth.actor_id(), $1, $2::uuid[])`;

/** What the server sends, statement by statement: who asks, then the answer and the record of who was shown whom. */
const sameFrame: Frame = async (client, session, statement) => {
  await client.query('begin');
  await client.query(setBoth, [session]);
  await client.query(whoAsks);
  await client.query('commit');
  await client.query('begin');
  await client.query(setBoth, [session]);
  const answer = await answerAndRecord(client, statement);
  await client.query('commit');
  return answer;
};

/** The least that is as safe: one transaction, whose first two statements travel together. */
const fewestTrips: Frame = async (client, session, statement) => {
  if (!/^[\da-f]{64}$/.test(session)) throw new Error('Not the hash of a session');
  await client.query(
    `begin; select set_config('app.session', '${session}', true), set_config('role', 'outreach_app', true)`,
  );
  const answer = await answerAndRecord(client, statement);
  await client.query('commit');
  return answer;
};

async function answerAndRecord(client: PoolClient, { name, text, values }: Statement) {
  const { rows } = await client.query<Row>(text, [...values]);
  const [row] = rows;
  if (row === undefined) throw new Error(`${name} found nothing`);
  await client.query(record, [name, row.students]);
  return row.answer;
}

export const frames = { same: sameFrame, fewest: fewestTrips } as const;
export type FrameName = keyof typeof frames;
