import { isManagerOf } from '../access/casework-access.ts';
import { canWorkSessions } from '../access/session-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { accepted, decided, type Decision } from '../kernel/decision.ts';
import type { SchoolId } from '../kernel/identifiers.ts';
import { violation, type Violation } from '../kernel/violation.ts';
import type { SessionKind } from '../sessions/session-codes.ts';
import { worksThere } from '../sessions/session-rules.ts';
import type { SessionViolationCode } from '../sessions/session-violations.ts';
import type { Session } from '../sessions/session.ts';
import type { LedgerViolationCode } from './ledger-violations.ts';
import { sharesViolations, type SchoolShare } from './split-minutes.ts';

/**
 * What several schools can have of a worker at once: an event, a meeting, a move from one to the other. Support of
 * one student, advice and help with a referral are one school's; getting ready is split with what it is for.
 */
export const SHARED_KINDS: readonly SessionKind[] = [
  'GROUP',
  'WORKSHOP',
  'TRANSITION',
  'MEETING',
  'MANAGED_MOVE',
];

/** A joint event is a few schools'; a longer list is a mistake. */
export const MOST_SHARES = 10;

/** A session, and whose time it is; without shares it is its own school's alone. */
export interface SharedSession {
  readonly session: Session;
  readonly shares: readonly SchoolShare[];
}

export interface ShareSession {
  readonly by: Viewer;
  readonly shares: readonly SchoolShare[];
  /** Those of the schools named that the centre promises time to. */
  readonly served: readonly SchoolId[];
}

export interface SessionShared {
  readonly type: 'SessionShared';
  /** In the order of the schools' ids; none where the time is the session's own school's alone. */
  readonly shares: readonly SchoolShare[];
  /** Each school that gains or loses by it, with what it has now. */
  readonly changes: readonly SchoolShare[];
}

type Codes = SessionViolationCode | LedgerViolationCode;

/** Whether the time of a session can be several schools'. */
export function canBeShared({ kind, state }: Pick<Session, 'kind' | 'state'>): boolean {
  return SHARED_KINDS.includes(kind) && state !== 'CANCELLED';
}

/** Whom sharing is offered: the manager, and a worker of the school who serves another too. */
export function mayShareTime(
  by: Viewer,
  session: Pick<Session, 'kind' | 'state' | 'centreId' | 'schoolId'>,
): boolean {
  const { centreId, schoolId } = session;
  return (
    canBeShared(session) &&
    canWorkSessions(by, { centreId, schoolId }) &&
    (isManagerOf(by, session) || by.schoolIds.length > 1)
  );
}

/**
 * ALL-4, rules.md 4.2: the minutes of a joint event count at each school by its share; together they are the
 * session, once. The whole to its own school takes the sharing back. It takes from what a school is owed, so it
 * is for the manager, and for whoever serves every school that gains or loses by it.
 */
export function shareSession(
  { session, shares: before }: SharedSession,
  { by, shares, served }: ShareSession,
): Decision<SessionShared, Codes> {
  const own = session.schoolId;
  const after = ordered(shares.length === 1 && shares[0]?.schoolId === own ? [] : shares);
  const changes = changesOf(own, before, after);
  const violations: Violation<Codes>[] = [
    ...worksThere(by, session),
    ...(session.state === 'CANCELLED' ? [violation('SESSION_CANCELLED' as const)] : []),
    ...(SHARED_KINDS.includes(session.kind) ? [] : [violation('KIND_IS_NOT_SHARED' as const)]),
    ...(shares.some(({ schoolId }) => schoolId === own)
      ? []
      : [violation('OWN_SCHOOL_WITHOUT_SHARE' as const, 'shares')]),
    ...shares.flatMap(({ schoolId }, at) => schoolViolations(schoolId, at)),
    ...sharesViolations(shares.map(({ percent }) => percent)),
  ];
  const serves = changes.every(({ schoolId }) =>
    canWorkSessions(by, { centreId: session.centreId, schoolId }),
  );
  if (worksThere(by, session).length === 0 && !serves)
    violations.push(violation('NOT_YOUR_SCHOOL', 'shares'));
  if (violations.length === 0 && changes.length === 0) return accepted([]);
  return decided(violations, [{ type: 'SessionShared', shares: after, changes }]);

  function schoolViolations(schoolId: SchoolId, at: number): Violation<Codes>[] {
    const again = shares.findIndex((share) => share.schoolId === schoolId) < at;
    return [
      ...(again ? [violation('SCHOOL_SHARES_TWICE' as const, `shares.${at}`)] : []),
      ...(schoolId === own || served.includes(schoolId)
        ? []
        : [violation('SCHOOL_NOT_SERVED' as const, `shares.${at}`)]),
    ];
  }
}

const ordered = (shares: readonly SchoolShare[]): SchoolShare[] =>
  shares.toSorted((a, b) => (a.schoolId < b.schoolId ? -1 : 1));

/** Who has another part than before, the own school first. */
function changesOf(
  own: SchoolId,
  before: readonly SchoolShare[],
  after: readonly SchoolShare[],
): SchoolShare[] {
  const partOf = (schoolId: SchoolId, shares: readonly SchoolShare[]): number =>
    shares.find((share) => share.schoolId === schoolId)?.percent ??
    (shares.length === 0 && schoolId === own ? 100 : 0);
  const schools = new Set([own, ...[...before, ...after].map(({ schoolId }) => schoolId)]);
  return [...schools]
    .map((schoolId) => ({ schoolId, percent: partOf(schoolId, after) }))
    .filter(({ schoolId, percent }) => percent !== partOf(schoolId, before));
}
