import { type RawBuilder, sql } from 'kysely';
import type { Context, SignedIn } from '../context.ts';
import type { Em } from '../persistence/orm.ts';
import type { Happening } from './act.ts';
import type { AskedAbout } from './asked-about.ts';

interface Audited {
  readonly act: string;
  readonly outcome: 'DONE' | 'DENIED';
  readonly about?: Happening | AskedAbout | null | undefined;
}

/** One audit row an act: who, what, about whom. Ids only. */
export function auditRow(
  context: Context,
  { viewer }: SignedIn,
  entry: Audited,
): RawBuilder<unknown> {
  const { about } = entry;
  return sql`
    insert into audit.event (id, centre_id, at, actor_id, act, outcome, subject, subject_id, student_id, request_id)
    values (${context.newId()}, ${viewer.centreId}, ${context.now().toISOString()}, ${viewer.staffId},
      ${entry.act}, ${entry.outcome}, ${about?.subject ?? null}, ${about?.subjectId ?? null},
      ${about?.studentId ?? null}, ${context.requestId})
  `;
}

/** That somebody was denied, in a transaction of its own. */
export async function auditDenial(
  em: Em,
  context: Context,
  signedIn: SignedIn,
  entry: Omit<Audited, 'outcome'>,
): Promise<void> {
  await auditRow(context, signedIn, { ...entry, outcome: 'DENIED' }).execute(em.getKysely());
}
