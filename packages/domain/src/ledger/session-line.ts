import { holdsOn } from '../allocations/allocation.ts';
import { isSchoolDay } from '../schools/school-calendar.ts';
import { sessionStanding } from '../sessions/session.ts';
import type { LedgerFacts, LedgerSession, SessionLine } from './ledger.ts';
import { splitMinutes } from './split-minutes.ts';

/**
 * ALL-4, ALL-5: the one line of a session in a school's ledger. There is none where no share is the school's, or
 * where it was planned by mistake and so never was.
 */
export function sessionLine(session: LedgerSession, facts: LedgerFacts): SessionLine | null {
  const kind = lineKind(session, facts);
  if (kind === null || !isOfSchool(session, facts)) return null;
  const counts = kind !== 'NOT_COUNTED';
  const notHeld = session.state === 'DID_NOT_HAPPEN' || session.state === 'CANCELLED';
  return {
    kind,
    minutes: counts ? ofSchool(timeOf(session, facts), session, facts) : 0,
    plannedMinutes: counts && session.planned ? ofSchool(session.minutes, session, facts) : 0,
    on: session.on,
    sessionId: session.id,
    sessionKind: session.kind,
    percent: session.shares.find(({ schoolId }) => schoolId === facts.schoolId)?.percent ?? 0,
    workerId: session.workerId,
    isCover: facts.allocations.some(
      (row) =>
        row.role === 'COVER' &&
        row.schoolId === facts.schoolId &&
        row.workerId === session.workerId &&
        holdsOn(row, session.on),
    ),
    reason: notHeld ? session.reason : null,
    whose: notHeld ? session.whose : null,
  };
}

function lineKind(session: LedgerSession, facts: LedgerFacts): SessionLine['kind'] | null {
  const kind = fateOf(session, facts);
  const isIdle = session.kind === 'PREPARATION' && !facts.settings.preparationCounts;
  return kind !== null && isIdle ? 'NOT_COUNTED' : kind;
}

function fateOf(session: LedgerSession, facts: LedgerFacts): SessionLine['kind'] | null {
  switch (session.state) {
    case 'PLANNED': {
      const { state, on } = session;
      return sessionStanding({ state, slot: { on } }, facts.today) === 'PLANNED'
        ? 'TO_COME'
        : 'NOT_RECORDED';
    }
    case 'HAPPENED':
      return 'DELIVERED';
    case 'DID_NOT_HAPPEN':
      return session.workerWasThere ? 'USED' : lostUnless(session, facts);
    case 'CANCELLED':
      return lostUnless(session, facts);
  }
}

type NotHeld = Extract<LedgerSession, { state: 'DID_NOT_HAPPEN' | 'CANCELLED' }>;

/** On a day on which the school is closed nothing was promised, so nothing of the promise is lost. */
function lostUnless({ reason, on }: NotHeld, { calendar }: LedgerFacts) {
  if (reason === 'PLANNED_BY_MISTAKE') return null;
  return reason === 'SCHOOL_CLOSED' && !isSchoolDay(calendar, on) ? 'NOT_COUNTED' : 'LOST';
}

function timeOf(session: LedgerSession, { settings }: LedgerFacts): number {
  if (session.state !== 'HAPPENED') return session.minutes;
  return session.recordedMinutes + (settings.preparationCounts ? session.preparationMinutes : 0);
}

function isOfSchool({ shares }: LedgerSession, { schoolId }: LedgerFacts): boolean {
  return shares.some((share) => share.schoolId === schoolId);
}

/** Each school's ledger splits by itself, so the order that settles equal remainders is that of the ids. */
function ofSchool(minutes: number, session: LedgerSession, { schoolId }: LedgerFacts): number {
  const shares = session.shares.toSorted((a, b) => (a.schoolId < b.schoolId ? -1 : 1));
  const parts = splitMinutes(
    minutes,
    shares.map(({ percent }) => percent),
  );
  return parts[shares.findIndex((share) => share.schoolId === schoolId)] ?? 0;
}
