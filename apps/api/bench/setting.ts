import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { demoPassword } from '../src/demo/demo-accounts.ts';
import { asLogin, onServer, withDatabase } from '../test/server-database.ts';
import type { Subjects } from './operations.ts';
import { serve, type Served } from './processes.ts';

/** The two that are compared, over one database, and who asks them. */
export interface Setting {
  readonly built: Served;
  readonly byHand: Served;
  readonly cookie: string;
  readonly subjects: Subjects;
  readonly postgres: string;
  /** The name of the database. */
  readonly database: string;
  close(): Promise<void>;
}

const at = (path: string): URL => new URL(path, import.meta.url);

/** A database of its own with the demonstration data, the built server and the endpoint by hand over it. */
export async function openSetting(serverUrl: string): Promise<Setting> {
  const name = `outreach_bench_${randomBytes(4).toString('hex')}`;
  const url = withDatabase(serverUrl, name);
  const started: Served[] = [];
  await onServer(serverUrl, `create database ${name}`);
  const close = async (): Promise<void> => {
    for (const served of started) await served.stop();
    await onServer(serverUrl, `drop database if exists ${name} with (force)`);
  };
  const start = async (path: string, env: Record<string, string>): Promise<Served> => {
    const served = await serve(at(path), env);
    started.push(served);
    return served;
  };
  try {
    const built = await start('../dist/main.js', { DATABASE_URL: url, DEMO: '1', EXPLORER: '0' });
    const byHand = await start('by-hand/serve.ts', { DATABASE_LOGIN_URL: asLogin(url) });
    const cookie = await signIn(built.url, 'manager@demo.example.org');
    return { built, byHand, cookie, database: name, ...(await lookAround(url)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

export async function signIn(url: string, email: string): Promise<string> {
  const response = await fetch(`${url}/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: demoPassword }),
  });
  const [cookie] = (response.headers.get('set-cookie') ?? '').split(';');
  if (!cookie) throw new Error(`Nobody was signed in: ${response.status}`);
  return cookie;
}

/** What to ask for: the case and the student with the longest histories. */
const longest = (column: string): string => `
  (select ${column} from outreach.history_entry where ${column} is not null
   group by 1 order by count(*) desc, 1 limit 1)`;

async function lookAround(url: string): Promise<Pick<Setting, 'subjects' | 'postgres'>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Subjects & { postgres: string }>(
    `select (now() at time zone 'Europe/London')::date::text as today, ${longest('student_id')} as student,
       ${longest('case_id')} as case, d.worker_id as worker, d.held_on::text as day,
       date_trunc('week', d.held_on)::date::text as monday, current_setting('server_version') as postgres
     from (select worker_id, held_on from outreach.session where state <> 'CANCELLED'
       group by 1, 2 order by count(*) desc, 2, 1 limit 1) d`,
  );
  await client.end();
  const [{ postgres, ...subjects } = missing()] = rows;
  return { postgres, subjects };
}

function missing(): never {
  throw new Error('The database answered nothing');
}
