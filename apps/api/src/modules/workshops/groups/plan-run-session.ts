import type {
  ExpectedStudent,
  Programme,
  RunDate,
  SessionId,
  SessionKind,
  WorkshopGroup,
} from '@outreach/domain';
import type { Act } from '../../../acts/act.ts';
import { addSession } from '../../sessions/add-session.ts';

/** The kind of session that a run of a programme is held as (rules.md 4.11, 4.12). */
export const kindOfRun = ({ kind }: Pick<Programme, 'kind'>): SessionKind =>
  kind === 'TARGETED' ? 'WORKSHOP' : 'TRANSITION';

/** Stores one date of a run as a session: one row of the worker's time, whoever comes (GRP-6). */
export async function planRunSession(
  act: Act,
  group: WorkshopGroup,
  programme: Programme,
  date: RunDate,
  students: readonly ExpectedStudent[],
  catchUp = false,
) {
  const { id: groupId, centreId, schoolId, workerId, room } = group;
  const { on, startsAt, minutes, number, title, moved } = date;
  return addSession(
    act,
    {
      id: act.newId() as SessionId,
      centreId,
      schoolId,
      workerId,
      kind: kindOfRun(programme),
      topics: programme.topics,
      slot: { on, startsAt, minutes, room },
      students,
      seriesId: null,
      groupId,
      planned: true,
      state: 'PLANNED',
    },
    { place: null, meetAndAssess: false, run: { number, title, moved, catchUp } },
  );
}
