import type { Enum } from '../graphql/graphql.ts';
import { closureKindLabels, termLabels } from './labels.ts';
import { minuteWords } from './minute-words.ts';

export const ledgerLineLabels: Record<Enum<'LedgerLineKind'>, string> = {
  PROMISED: 'Promised',
  COVER: 'Cover',
  GAP: 'No worker',
  DELIVERED: 'Held',
  USED: 'Not held, but the worker was there',
  TO_COME: 'To come',
  NOT_RECORDED: 'Not recorded yet',
  LOST: 'Lost',
  NOT_COUNTED: 'Not counted',
  CARRIED_IN: 'Carried in',
  WAIVED: 'Given up',
};

export const waiverReasonLabels: Record<Enum<'WaiverReason'>, string> = {
  LOST_BY_SCHOOL: 'it was lost for a reason of the school’s own',
  CARRY_OVER_LIMIT: 'it was carried for as long as the centre carries time',
};

interface Explanation {
  readonly code: Enum<'LedgerExplanationCode'>;
  readonly from: string | null;
  readonly to: string | null;
  readonly openDays: number | null;
  readonly minutesBefore: number | null;
  readonly minutesAfter: number | null;
  readonly workerName: string | null;
}

const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** "7 November", where the year is known from what stands around it. */
export const dayWords = (date: string): string => days.format(new Date(`${date}T00:00:00Z`));

/** "7 November", or "2 to 6 November". */
export function daysWords(from: string | null, to: string | null): string {
  if (from === null) return '';
  if (to === null || to === from) return dayWords(from);
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  return `${sameMonth ? Number(from.slice(8)) : dayWords(from)} to ${dayWords(to)}`;
}

const on = ({ from, to }: Explanation): string => {
  const when = daysWords(from, to);
  return when === '' ? '' : ` ${from === to ? 'on ' : ''}${when}`;
};
const shut =
  (kind: Enum<'ClosureKind'>) =>
  (explanation: Explanation): string =>
    `${closureKindLabels[kind]}${on(explanation)}`;

/** Why a figure is not the usual one, without the full stop. */
const explanations: Record<Enum<'LedgerExplanationCode'>, (given: Explanation) => string> = {
  PART_WEEK: ({ openDays }) => `Part week: ${openDays ?? 0} of 5 days`,
  NO_OPEN_DAYS: () => 'No day of the week is open to students',
  TERM_NOT_KNOWN: () => 'Nobody has entered the term of these days, so nothing is promised',
  TERM_BEGINS: (given) => `The term begins${on(given)}`,
  TERM_ENDS: (given) => `The term ends${on(given)}`,
  INSET: (given) => `INSET${on(given)}`,
  CLOSURE: shut('CLOSURE'),
  OCCASIONAL: shut('OCCASIONAL'),
  BANK_HOLIDAY: shut('BANK_HOLIDAY'),
  HALF_TERM: (given) => `Half term${on(given)}`,
  MINUTES_CHANGED: (given) =>
    `The agreement changed${on(given)}: ${minuteWords(given.minutesBefore ?? 0)} a week before, ${minuteWords(given.minutesAfter ?? 0)} a week since`,
  WORKER_CHANGED: ({ workerName, from, to }) =>
    `${workerName ?? 'Another worker'} comes from ${daysWords(from, to)} on`,
  COVER: (given) => `${given.workerName ?? 'Another worker'} covers${on(given)}`,
  GAP: (given) => `No dedicated worker${on(given)}`,
};

/** "Part week: 4 of 5 days. INSET on 7 November." */
export const explanationWords = (given: readonly Explanation[]): string =>
  given.map((one) => `${explanations[one.code](one)}.`).join(' ');

interface TermKey {
  readonly academicYear: string;
  readonly term: Enum<'TermName'>;
}

/** "Autumn term 2026/27". */
export const termWords = ({ academicYear, term }: TermKey): string =>
  `${termLabels[term]} term ${academicYear}`;
