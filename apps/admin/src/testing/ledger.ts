import type { ResultOf } from '../graphql/graphql.ts';
import type {
  ledgerLineFragment,
  ledgerTermFragment,
  ledgerWeekFragment,
} from '../features/ledger/ledger.documents.ts';

type Line = ResultOf<typeof ledgerLineFragment>;
type Term = ResultOf<typeof ledgerTermFragment>;
type Week = ResultOf<typeof ledgerWeekFragment>;

/** A line of a ledger: a session of one worker on a Tuesday, unless the test says otherwise. */
export const aLine = (more: Partial<Line> = {}): Line => ({
  kind: 'DELIVERED',
  minutes: 45,
  from: '2026-11-03',
  to: '2026-11-03',
  openDays: null,
  sessionId: null,
  sessionKind: null,
  sharePercent: null,
  workerName: 'Wes Worker',
  isCover: false,
  reason: null,
  whose: null,
  origin: null,
  waiverReason: null,
  ...more,
});

const autumn = { academicYear: '2026/27', term: 'AUTUMN' as const };

/** A week with its promise and one session that was held. */
export const aTimeWeek = (more: Partial<Week> = {}): Week => ({
  monday: '2026-11-02',
  term: autumn,
  promised: 210,
  delivered: 45,
  toCome: 0,
  notRecorded: 0,
  lost: 60,
  unplanned: 105,
  runningBalance: 195,
  lines: [
    aLine({
      kind: 'PROMISED',
      minutes: 210,
      from: '2026-11-02',
      to: '2026-11-05',
      openDays: 4,
    }),
    aLine({ sessionId: 'x1', sessionKind: 'ONE_TO_ONE' }),
    aLine({
      kind: 'LOST',
      minutes: 60,
      sessionId: 'x2',
      sessionKind: 'ADVICE',
      reason: 'WORKER_AWAY',
      whose: 'SERVICE',
    }),
  ],
  explanations: [
    anExplanation({ code: 'PART_WEEK', openDays: 4 }),
    anExplanation({ code: 'INSET', from: '2026-11-06', to: '2026-11-06' }),
  ],
  ...more,
});

export const anExplanation = (
  more: Partial<Week['explanations'][number]> & Pick<Week['explanations'][number], 'code'>,
): Week['explanations'][number] => ({
  from: null,
  to: null,
  openDays: null,
  minutesBefore: null,
  minutesAfter: null,
  workerName: null,
  ...more,
});

/** The autumn term of that week, with something brought from the summer. */
export const aTimeTerm = (more: Partial<Term> = {}): Term => ({
  key: autumn,
  firstDay: '2026-09-01',
  lastDay: '2026-12-18',
  isOver: false,
  promised: 2_940,
  delivered: 1_200,
  toCome: 300,
  notRecorded: 45,
  lost: 60,
  unplanned: 1_335,
  carriedIn: 90,
  waived: 0,
  balance: 1_830,
  lines: [
    aLine({
      kind: 'CARRIED_IN',
      minutes: 90,
      from: null,
      to: null,
      workerName: null,
      origin: { academicYear: '2025/26', term: 'SUMMER' },
    }),
  ],
  ...more,
});
