import { addDays } from '../kernel/dates.ts';
import { refused, type Decision } from '../kernel/decision.ts';
import { violation } from '../kernel/violation.ts';
import { planSession, type PlanSession } from './plan-session.ts';
import { intervalFits } from './series-days.ts';
import type { SessionViolationCode } from './session-violations.ts';
import type { Session, SessionEvent } from './session.ts';

type Asked = 'by' | 'id' | 'isWorker' | 'students' | 'maximumSize' | 'calendar' | 'today';

export interface CopySession extends Pick<PlanSession, Asked> {
  /** So many weeks later than the session that is copied. */
  readonly weeks: number;
}

/**
 * The same again so many weeks later: worker, school, hour, room, topics and who is expected; nothing of what became
 * of it. It is held against the rules as any plan of that day. A run has its dates from its programme (WRK-1), so
 * none of it is copied.
 */
export function copySession(
  state: Session,
  { weeks, ...command }: CopySession,
): Decision<SessionEvent, SessionViolationCode> {
  if (!intervalFits(weeks)) return refused([violation('SERIES_INTERVAL_OUT_OF_RANGE', 'weeks')]);
  if (state.groupId !== null) return refused([violation('SESSION_OF_A_RUN', 'sessionIds')]);
  const { centreId, schoolId, workerId, kind, topics, slot } = state;
  return planSession(null, {
    ...command,
    ...{ centreId, schoolId, workerId, kind, topics },
    slot: { ...slot, on: addDays(slot.on, 7 * weeks) },
    ...{ meetAndAssess: false, seriesId: null, groupId: null },
  });
}
