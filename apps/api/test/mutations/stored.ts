import type { TestApp } from '../harness.ts';

/** What is stored, but for keys, sessions and the record of reading: how many rows a table has, and who wrote last. */
export type Stored = Readonly<Record<string, string>>;

const left = [
  'outreach.idempotency_key',
  'auth.session',
  'auth.attempt',
  'audit.view',
  'audit.event',
];

/**
 * Makes the look at what is stored; the tables are the catalogue's. A transaction that writes takes a number, so as
 * long as none was taken, what was seen last is still what is there.
 */
export async function lookAtStored({ database }: TestApp): Promise<() => Promise<Stored>> {
  const tables = await database.asOwner<{ name: string }>(
    `select schemaname || '.' || tablename as name from pg_tables
     where schemaname in ('outreach', 'auth', 'audit') order by 1`,
  );
  const traces = tables
    .filter(({ name }) => !left.includes(name))
    .map(({ name }) => traceOf(name))
    .concat(traceOf('audit.event', `outcome = 'DONE'`));
  const statement = traces.join(' union all ');
  let seen: { readonly next: string; readonly stored: Stored } | undefined;
  return async () => {
    const [number] = await database.asOwner<{ next: string }>(
      'select pg_snapshot_xmax(pg_current_snapshot())::text as next',
    );
    const next = number?.next ?? '';
    if (seen?.next === next) return seen.stored;
    const rows = await database.asOwner<{ name: string; rows: string }>(statement);
    const stored = Object.fromEntries(rows.map(({ name, rows: found }) => [name, found]));
    seen = { next, stored };
    return stored;
  };
}

/** Whoever adds or changes a row leaves the number of the transaction in it; whoever deletes one leaves fewer. */
const traceOf = (table: string, where = 'true') =>
  `select '${table}' as name, count(*) || ' ' || coalesce(max(xmin::text::bigint), 0) as rows from ${table} where ${where}`;

/** How many rows of a table were stored. */
export const countOf = (stored: Stored, table: string): number =>
  Number(stored[table]?.split(' ')[0]);

interface LastAct {
  readonly act: string;
  readonly actor: string;
  /** Events of the same transaction, in the order of their names. */
  readonly events: readonly string[];
  /** Keys that were taken in the same transaction. */
  readonly keys: number;
}

/** The act that was written down last, with what its transaction stored beside it. */
export async function lastAct({ database }: TestApp): Promise<LastAct | undefined> {
  const [found] = await database.asOwner<LastAct>(
    `select e.act, e.actor_id as actor,
       coalesce((select json_agg(h.event order by h.event) from outreach.history_entry h
         where h.xmin::text = e.xmin::text), '[]'::json) as events,
       (select count(*)::int from outreach.idempotency_key k where k.xmin::text = e.xmin::text) as keys
     from audit.event e where e.outcome = 'DONE' order by e.xact desc limit 1`,
  );
  return found;
}

/** The version of a row, or null where there is none. */
export async function versionOf(
  { database }: TestApp,
  table: string,
  id: string,
  column = 'id',
): Promise<number | null> {
  const [found] = await database.asOwner<{ version: number }>(
    `select version from outreach.${table} where ${column} = '${id}'`,
  );
  return found?.version ?? null;
}

/** How often somebody was refused for who they are. */
export async function countDenials({ database }: TestApp): Promise<number> {
  const [found] = await database.asOwner<{ denials: number }>(
    `select count(*)::int as denials from audit.event where outcome = 'DENIED'`,
  );
  return found?.denials ?? 0;
}

interface LastDenial {
  readonly act: string;
  readonly actor: string;
  readonly subjectId: string | null;
}

/** Who was refused last for who they are, what, and about what. */
export async function lastDenial({ database }: TestApp): Promise<LastDenial> {
  const [found] = await database.asOwner<LastDenial>(
    `select act, actor_id as actor, subject_id as "subjectId" from audit.event
     where outcome = 'DENIED' order by xact desc limit 1`,
  );
  if (!found) throw new Error('nobody was refused');
  return found;
}
