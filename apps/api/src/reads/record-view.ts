import { sql } from 'kysely';
import type { Context, SignedIn } from '../context.ts';
import type { Em } from '../persistence/orm.ts';

/** Writes who was shown whose record, in the transaction that read it and before it is answered. */
export async function recordView(
  em: Em,
  context: Context,
  { viewer }: SignedIn,
  students: ReadonlySet<string>,
): Promise<void> {
  if (students.size === 0) return;
  await sql`
    insert into audit.view (id, centre_id, at, actor_id, operation, student_ids, request_id)
    values (${context.newId()}, ${viewer.centreId}, ${context.now().toISOString()}, ${viewer.staffId},
      ${context.operationName ?? 'unnamed'}, ${[...students]}::uuid[], ${context.requestId})
  `.execute(em.getKysely());
}
