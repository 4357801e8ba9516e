import { createHash } from 'node:crypto';
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

/**
 * Takes the key first in the act's transaction: of several sends, one works and the others wait for it and
 * get its answer. Answers with what was kept, or null when the act is still to be done.
 */
export async function claimKey(em: Em, request: Request): Promise<Omit<Done, 'once'> | null> {
  if (!uuid.test(request.key)) throw badInput('idempotencyKey');
  const database = em.getKysely();
  const { rows } = await sql<{ key: string }>`
    insert into outreach.idempotency_key (actor_id, key, act, digest, created_at)
    values (${request.actorId}, ${request.key}, ${request.act}, ${request.digest}, ${request.at})
    on conflict do nothing returning key
  `.execute(database);
  if (rows.length === 1) return null;
  const kept = await sql<{ act: string; digest: string; answer: Omit<Done, 'once'> | null }>`
    select act, digest, answer from outreach.idempotency_key
    where actor_id = ${request.actorId} and key = ${request.key}
  `.execute(database);
  const [found] = kept.rows;
  if (!found?.answer || found.act !== request.act || found.digest !== request.digest)
    throw idempotencyMismatch();
  return found.answer;
}

export async function keepAnswer(
  em: Em,
  request: Request,
  { once: _, ...answer }: Done,
): Promise<void> {
  await sql`
    update outreach.idempotency_key set answer = ${JSON.stringify(answer)}::jsonb
    where actor_id = ${request.actorId} and key = ${request.key}
  `.execute(em.getKysely());
}
