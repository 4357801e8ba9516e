import type { Act } from '../../acts/act.ts';
import { held } from '../../acts/find.ts';
import type { FoundSession } from './find-session.ts';
import { SessionStudent } from './session-student.entity.ts';
import { Session } from './session.entity.ts';

/** The sessions of the same series that are still to come after this one, held for the act. */
export async function laterOfSeries({ em }: Act, { row }: FoundSession): Promise<FoundSession[]> {
  if (row.seriesId == null) return [];
  const later = await em.find(
    Session,
    { seriesId: row.seriesId, state: 'PLANNED', heldOn: { $gt: row.heldOn } },
    { ...held, orderBy: { heldOn: 'asc' } },
  );
  const students = await em.find(SessionStudent, { sessionId: { $in: later.map(({ id }) => id) } });
  return later.map((session) => ({
    row: session,
    students: students.filter(({ sessionId }) => sessionId === session.id),
  }));
}
