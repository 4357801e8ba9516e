import { sql } from 'kysely';
import type { Context, SignedIn } from '../context.ts';
import type { Em } from '../persistence/orm.ts';
import type { Happening } from './act.ts';
import type { AskedAbout } from './asked-about.ts';

/** One audit row an act: who, what, about whom. Ids only. */
export async function auditAct(
  em: Em,
  context: Context,
  { viewer }: SignedIn,
  entry: {
    act: string;
    outcome: 'DONE' | 'DENIED';
    about?: Happening | AskedAbout | null | undefined;
  },
): Promise<void> {
  const { about } = entry;
  await sql`
    insert into audit.event (id, centre_id, at, actor_id, act, outcome, subject, subject_id, student_id, request_id)
    values (${context.newId()}, ${viewer.centreId}, ${context.now().toISOString()}, ${viewer.staffId},
      ${entry.act}, ${entry.outcome}, ${about?.subject ?? null}, ${about?.subjectId ?? null},
      ${about?.studentId ?? null}, ${context.requestId})
  `.execute(em.getKysely());
}
