import { enumOf } from '../../graphql/enum-of.ts';

export const LedgerLineKind = enumOf('LedgerLineKind', 'What a line of the ledger is', {
  PROMISED: 'Minutes promised by an agreement for the open days of a week (ALL-3)',
  COVER: 'Another worker came; this promises nothing more',
  GAP: 'Days without a dedicated worker; nothing is promised',
  DELIVERED: 'A session that was held (ALL-4)',
  USED: 'It was not held though the worker was there: the time was used (ALL-5)',
  TO_COME: 'Planned, and its day is still to come',
  NOT_RECORDED: 'Planned, past, and nobody has said what became of it',
  LOST: 'Planned time that was not spent, with whose reason it was',
  NOT_COUNTED: 'Nobody’s minutes: preparation that does not count, or a day without a promise',
  CARRIED_IN: 'Brought from an earlier term (ALL-6)',
  WAIVED: 'Given up by rule, with the reason (ALL-6)',
});

export const WaiverReason = enumOf('WaiverReason', 'Why minutes are given up', {
  LOST_BY_SCHOOL: "They were lost for a reason of the school's own",
  CARRY_OVER_LIMIT: 'They were carried for as long as the centre carries them',
});

export const LedgerExplanationCode = enumOf(
  'LedgerExplanationCode',
  'Why a figure is not the usual one',
  {
    PART_WEEK: 'Some days of the week are not open',
    NO_OPEN_DAYS: 'No day of the week is open',
    TERM_NOT_KNOWN: 'Nobody entered the term of these days',
    TERM_BEGINS: 'The term begins',
    TERM_ENDS: 'The term ends',
    INSET: 'A training day',
    CLOSURE: 'The school is closed',
    OCCASIONAL: 'An occasional day',
    BANK_HOLIDAY: 'A bank holiday',
    HALF_TERM: 'Half term',
    MINUTES_CHANGED: 'The agreement changed (ALL-7)',
    WORKER_CHANGED: 'Another worker is dedicated from then on',
    COVER: 'Another worker covers',
    GAP: 'There is no dedicated worker',
  },
);
