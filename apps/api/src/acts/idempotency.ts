import { createHash } from 'node:crypto';
import type { ServiceSettings } from '@outreach/domain';
import type { Sql } from '@outreach/graph-reads';
import { sql } from 'kysely';
import { badInput, idempotencyMismatch } from '../errors/api-error.ts';
import type { Em } from '../persistence/orm.ts';
import type { Done } from './outcome.ts';

export interface Request {
  readonly actorId: string;
  readonly key: string;
  readonly act: string;
  readonly digest: string;
  readonly at: string;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The same input gives the same digest, whatever the order in which a client wrote its fields. */
export function digestOf(input: object): string {
  return createHash('sha256').update(canonical(input)).digest('hex');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const pairs = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`);
  return `{${pairs.join(',')}}`;
}

/** What was kept of an act that was done before; or the centre's own settings, where it is still to be done. */
export type Claimed =
  { readonly kept: Omit<Done, 'once'> } | { readonly settings: Partial<ServiceSettings> };

/**
 * Takes the key first in the act's transaction: of several sends, one works and the others wait for it and
 * get its answer. The settings come along, since each statement is a way there and back.
 */
export async function claimKey(em: Em, request: Request, centreId: string): Promise<Claimed> {
  if (!uuid.test(request.key)) throw badInput('idempotencyKey');
  const database = em.getKysely();
  const { rows } = await sql<{ claimed: boolean; settings: Partial<ServiceSettings> | null }>`
    with claimed as (
      insert into outreach.idempotency_key (actor_id, key, act, digest, created_at)
      values (${request.actorId}, ${request.key}, ${request.act}, ${request.digest}, ${request.at})
      on conflict do nothing returning key)
    select exists (select from claimed) as claimed,
      (select c.settings from outreach.centre c where c.id = ${centreId}) as settings
  `.execute(database);
  if (rows[0]?.claimed === true) return { settings: rows[0].settings ?? {} };
  const kept = await sql<{ act: string; digest: string; answer: Omit<Done, 'once'> | null }>`
    select act, digest, answer from outreach.idempotency_key
    where actor_id = ${request.actorId} and key = ${request.key}
  `.execute(database);
  const [found] = kept.rows;
  if (!found?.answer || found.act !== request.act || found.digest !== request.digest)
    throw idempotencyMismatch();
  return { kept: found.answer };
}

/** Keeps the answer under the key, and adds the act's row to the audit. */
export async function keepAnswer(
  em: Em,
  request: Request,
  { once: _, ...answer }: Done,
  audited: Sql,
): Promise<void> {
  await sql`
    with audited as (${audited})
    update outreach.idempotency_key set answer = ${JSON.stringify(answer)}::jsonb
    where actor_id = ${request.actorId} and key = ${request.key}
  `.execute(em.getKysely());
}
