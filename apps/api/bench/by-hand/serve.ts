/** An endpoint as somebody would write it by hand: a pool, a frame, a statement, its JSON as it comes. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { hashToken } from '../../src/auth/session-token.ts';
import { type FrameName, frames } from './frames.ts';

export interface Asked {
  readonly frame: FrameName;
  readonly name: string;
  readonly values: readonly string[];
}

const pool = new pg.Pool({ connectionString: process.env['DATABASE_LOGIN_URL'], max: 10 });
const statements = new Map<string, string>();

async function statementOf(name: string): Promise<string> {
  const known = statements.get(name);
  if (known !== undefined) return known;
  const read = await readFile(new URL(`${name}.sql`, import.meta.url), 'utf8');
  statements.set(name, read);
  return read;
}

async function answer(body: string, cookie: string): Promise<string> {
  const { frame, name, values } = JSON.parse(body) as Asked;
  const session = hashToken(cookie.split('=')[1] ?? '');
  if (session === null) throw new Error('Nobody is signed in');
  const statement = { name, values, text: await statementOf(name) };
  const client = await pool.connect();
  try {
    return await frames[frame](client, session, statement);
  } finally {
    client.release();
  }
}

createServer((request, response) => {
  text(request)
    .then((body) => answer(body, request.headers.cookie ?? ''))
    .then(
      (data) => {
        response.setHeader('content-type', 'application/json');
        response.end(`{"data":${data}}`);
      },
      (error: unknown) => {
        response.statusCode = 500;
        response.end(String(error));
      },
    );
}).listen(Number(process.env['PORT']), '127.0.0.1');
