import type { Allocation } from '../allocations/allocation.ts';
import type {
  AllocationId,
  SchoolDate,
  SchoolId,
  SessionId,
  StaffId,
} from '../kernel/identifiers.ts';
import type { ClosureKind, SchoolCalendar, SchoolTerm } from '../schools/school-calendar.ts';
import type { LossReason, SessionKind, Whose } from '../sessions/session-codes.ts';
import type { ServiceSettings } from '../settings/service-settings.ts';
import type { SchoolShare } from './split-minutes.ts';

interface LedgerSessionCommon {
  readonly id: SessionId;
  readonly on: SchoolDate;
  /** The length that was planned. */
  readonly minutes: number;
  /** Whose time it is; of a session that is not shared, 100 per cent of one school. */
  readonly shares: readonly SchoolShare[];
  readonly kind: SessionKind;
  readonly workerId: StaffId;
  /** Whether it was in the plan before it was held. */
  readonly planned: boolean;
}

/** What the ledger needs to know of a session: times, codes and ids, and nobody's name. */
export type LedgerSession = LedgerSessionCommon &
  (
    | { readonly state: 'PLANNED' }
    | {
        readonly state: 'HAPPENED';
        readonly recordedMinutes: number;
        readonly preparationMinutes: number;
      }
    | {
        readonly state: 'DID_NOT_HAPPEN';
        readonly reason: LossReason;
        readonly whose: Whose;
        readonly workerWasThere: boolean;
      }
    | { readonly state: 'CANCELLED'; readonly reason: LossReason; readonly whose: Whose }
  );

/**
 * What a school's ledger is computed from. Allocations and sessions of other schools may be among them and are
 * passed over. Balances are carried from term to term, so it takes all there ever were, not the range asked for.
 */
export interface LedgerFacts {
  readonly schoolId: SchoolId;
  readonly calendar: SchoolCalendar;
  readonly allocations: readonly Allocation[];
  readonly sessions: readonly LedgerSession[];
  readonly today: SchoolDate;
  readonly settings: Pick<
    ServiceSettings,
    'preparationCounts' | 'carryOverTerms' | 'waiveLostBySchool'
  >;
}

export type TermKey = Pick<SchoolTerm, 'academicYear' | 'term'>;

export const PROMISE_LINE_KINDS = ['PROMISED', 'COVER', 'GAP'] as const;

/** ALL-3: open days of a week under one allocation. Cover and gaps promise nothing: they say who came, or nobody. */
export interface PromiseLine {
  readonly kind: (typeof PROMISE_LINE_KINDS)[number];
  readonly minutes: number;
  /** The first and the last of the open days. */
  readonly from: SchoolDate;
  readonly to: SchoolDate;
  readonly openDays: number;
  readonly allocationId: AllocationId | null;
  readonly workerId: StaffId | null;
}

/**
 * What became of a session's time. `USED`: it did not happen though the worker was there (ALL-5). `NOT_COUNTED`:
 * nobody's minutes, for a reason that the rule has: preparation that does not count, or a day without a promise.
 */
export const SESSION_LINE_KINDS = [
  'DELIVERED',
  'USED',
  'TO_COME',
  'NOT_RECORDED',
  'LOST',
  'NOT_COUNTED',
] as const;

export interface SessionLine {
  readonly kind: (typeof SESSION_LINE_KINDS)[number];
  readonly minutes: number;
  /** Of these lines the planned figure is the sum; none where it was not in the plan or does not count. */
  readonly plannedMinutes: number;
  readonly on: SchoolDate;
  readonly sessionId: SessionId;
  readonly sessionKind: SessionKind;
  /** How much of the session is this school's: 100, unless several schools share it. */
  readonly percent: number;
  readonly workerId: StaffId;
  /** Whether the worker was covering at this school on that day. */
  readonly isCover: boolean;
  readonly reason: LossReason | null;
  readonly whose: Whose | null;
}

export type LedgerLine = PromiseLine | SessionLine;

/** Minutes. Each is the sum of lines, but for `unplanned`. */
export interface LedgerFigures {
  readonly promised: number;
  /** What was in the plan beforehand, whatever became of it. */
  readonly planned: number;
  readonly delivered: number;
  /** Planned and not yet due. */
  readonly toCome: number;
  /** Planned, past, and nobody has said what became of it. */
  readonly notRecorded: number;
  readonly lost: number;
  /** The lost minutes by whose reason it was. */
  readonly lostBy: Readonly<Record<Whose, number>>;
  /** Promised less all of these: still to be planned, or negative where more was given than promised. */
  readonly unplanned: number;
}

/** Why a figure is not the usual one. */
export type LedgerExplanation =
  | { readonly code: 'PART_WEEK'; readonly openDays: number }
  | { readonly code: 'NO_OPEN_DAYS' | 'TERM_NOT_KNOWN' }
  | { readonly code: 'TERM_BEGINS' | 'TERM_ENDS' | ClosureKind; readonly on: SchoolDate }
  | { readonly code: 'HALF_TERM'; readonly from: SchoolDate; readonly to: SchoolDate }
  | {
      readonly code: 'MINUTES_CHANGED';
      readonly on: SchoolDate;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly code: 'WORKER_CHANGED';
      readonly on: SchoolDate;
      readonly from: StaffId;
      readonly to: StaffId;
    }
  | {
      readonly code: 'COVER';
      readonly workerId: StaffId;
      readonly from: SchoolDate;
      readonly to: SchoolDate;
      readonly openDays: number;
    }
  | {
      readonly code: 'GAP';
      readonly from: SchoolDate;
      readonly to: SchoolDate;
      readonly openDays: number;
    };

/** A week of a term; a week that two terms share is one of each. Its figures open to its lines. */
export interface LedgerWeek extends LedgerFigures {
  readonly monday: SchoolDate;
  /** None where nobody entered the term of these days. */
  readonly term: TermKey | null;
  /** Carried in, and promised less delivered up to and with this week; before what the term waives. */
  readonly runningBalance: number | null;
  readonly lines: readonly LedgerLine[];
  readonly explanations: readonly LedgerExplanation[];
}

export const WAIVER_REASONS = ['LOST_BY_SCHOOL', 'CARRY_OVER_LIMIT'] as const;
export type WaiverReason = (typeof WAIVER_REASONS)[number];

/** Minutes of a term that came from, or go, outside its weeks. Negative where more was delivered than owed. */
export type TermLine =
  | { readonly kind: 'CARRIED_IN'; readonly minutes: number; readonly origin: TermKey }
  | {
      readonly kind: 'WAIVED';
      readonly minutes: number;
      readonly origin: TermKey;
      readonly reason: WaiverReason;
    };

/** ALL-6. `balance` is `carriedIn + promised − delivered − waived`: owed where positive, ahead where negative. */
export interface LedgerTerm extends LedgerFigures {
  readonly academicYear: string;
  readonly term: SchoolTerm['term'];
  readonly firstDay: SchoolDate;
  readonly lastDay: SchoolDate;
  /** Whether its last day has passed; only then is its balance carried into the next. */
  readonly isOver: boolean;
  readonly carriedIn: number;
  readonly waived: number;
  readonly balance: number;
  readonly lines: readonly TermLine[];
  readonly explanations: readonly LedgerExplanation[];
}

export interface SchoolLedger {
  readonly terms: readonly LedgerTerm[];
  readonly weeks: readonly LedgerWeek[];
  /** Days of the range of which nobody entered the terms: nothing can be promised there. */
  readonly notKnown: readonly { readonly from: SchoolDate; readonly to: SchoolDate }[];
}
