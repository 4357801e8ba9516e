import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { Execute } from '../../src/index.ts';
import { libraryRows } from './rows.ts';

/** A database that holds the library, and how to leave it. */
export interface LibraryDatabase {
  readonly execute: Execute;
  close(): Promise<void>;
}

const tables = `
  create schema library;
  create type library.genre as enum ('NOVEL', 'POETRY', 'HISTORY');
  create table library.author (id uuid primary key, name text collate "C" not null, born date, secret text);
  create table library.book (
    id uuid primary key, title text collate "C" not null, genre library.genre not null, rating int, copies bigint not null,
    tags text[] not null, published date, added_at timestamptz not null, author_id uuid, room text not null,
    shelf_row int, state text not null, hidden boolean not null
  );
  create table library.reader (id uuid primary key, label text, email text);
  create table library.school (id uuid primary key, label text, pupils int);
  create table library.loan (
    id uuid primary key, due date, book_id uuid not null, borrower_kind text not null, borrower_id uuid not null
  );
  create table library.event (
    id uuid primary key, kind text not null, at timestamptz not null, price int not null, book_id uuid
  );
`;

/** PostgreSQL in this process. */
export async function embeddedLibrary(): Promise<LibraryDatabase> {
  const database = await PGlite.create();
  await database.exec(tables);
  const execute: Execute = async (sql, parameters) =>
    (await database.query(sql, [...parameters])).rows;
  await fill(execute);
  return { execute, close: () => database.close() };
}

/** A database of its own on a PostgreSQL server, dropped on leaving. */
export async function serverLibrary(url: string): Promise<LibraryDatabase> {
  const name = `graph_reads_${process.pid}_${Date.now()}`;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  const client = new pg.Client({ connectionString: own.href });
  await client.connect();
  await client.query(tables);
  await client.query("set time zone 'Europe/London'");
  let last: Promise<unknown> = Promise.resolve();
  // graphql-js asks for all root fields at once, and a connection answers one statement at a time.
  const execute: Execute = (sql, parameters) => {
    const answer = last.then(async () => (await client.query<object>(sql, [...parameters])).rows);
    last = answer.catch(() => undefined);
    return answer;
  };
  await fill(execute);
  return {
    execute,
    close: async () => {
      await client.end();
      await admin.query(`drop database ${name}`);
      await admin.end();
    },
  };
}

async function fill(execute: Execute): Promise<void> {
  for (const [table, rows] of Object.entries(libraryRows)) {
    await execute(
      `insert into library.${table} select * from json_populate_recordset(null::library.${table}, $1)`,
      [JSON.stringify(rows)],
    );
  }
}
