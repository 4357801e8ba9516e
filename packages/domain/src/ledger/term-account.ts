import type { LedgerFacts, TermKey, TermLine, WaiverReason } from './ledger.ts';

/** Minutes that are owed from a term. Negative where more was delivered than owed, and then alone. */
export interface Owed {
  readonly origin: TermKey;
  /** Which term, counted so that terms that follow each other differ by one. */
  readonly number: number;
  readonly minutes: number;
}

export interface TermToSettle {
  readonly key: TermKey;
  readonly number: number;
  readonly promised: number;
  readonly delivered: number;
  readonly lostBySchool: number;
  readonly isOver: boolean;
}

export interface SettledTerm {
  readonly carriedIn: number;
  readonly waived: number;
  readonly balance: number;
  readonly lines: readonly TermLine[];
  /** What the next term begins with; nothing while this one is not over. */
  readonly carriedOut: readonly Owed[];
}

/**
 * ALL-6: a term's account. Delivered time is set against the oldest owed minutes first. Of the term's own minutes
 * that are then unspent, those lost for the school's reasons are waived where the centre waives them; minutes that
 * were made up are not waived besides. At its end, minutes older than the limit are waived and the rest is carried.
 * What was delivered beyond all that was owed is carried as a negative balance, without a limit.
 */
export function settleTerm(
  carried: readonly Owed[],
  term: TermToSettle,
  { carryOverTerms, waiveLostBySchool }: LedgerFacts['settings'],
): SettledTerm {
  const isTooOld = ({ minutes, number }: Owed, inTerm: number) =>
    minutes > 0 && number + carryOverTerms < inTerm;
  const own = { origin: term.key, number: term.number, minutes: term.promised };
  const tooOld = carried.filter((owed) => isTooOld(owed, term.number));
  const unspent = spend([...carried.filter((owed) => !tooOld.includes(owed)), own], term);

  const ownUnspent = unspent.find(({ number }) => number === term.number)?.minutes ?? 0;
  const forgiven = waiveLostBySchool ? Math.max(0, Math.min(term.lostBySchool, ownUnspent)) : 0;
  const left = unspent
    .map((owed) =>
      owed.number === term.number ? { ...owed, minutes: owed.minutes - forgiven } : owed,
    )
    .filter(({ minutes }) => minutes !== 0);
  const ended = term.isOver ? left.filter((owed) => isTooOld(owed, term.number + 1)) : [];
  const kept = left.filter((owed) => !ended.includes(owed));

  const waivers = [
    ...tooOld.map((owed) => waiver(owed, 'CARRY_OVER_LIMIT')),
    ...(forgiven > 0 ? [waiver({ ...own, minutes: forgiven }, 'LOST_BY_SCHOOL')] : []),
    ...ended.map((owed) => waiver(owed, 'CARRY_OVER_LIMIT')),
  ];
  return {
    carriedIn: minutesOf(carried),
    waived: minutesOf(waivers),
    balance: minutesOf(kept),
    lines: [
      ...carried.map(({ origin, minutes }) => ({ kind: 'CARRIED_IN' as const, minutes, origin })),
      ...waivers,
    ],
    carriedOut: term.isOver ? kept : [],
  };
}

/** The oldest first; what is delivered beyond all of it is what the school has had ahead. */
function spend(owed: readonly Owed[], { key, number, delivered }: TermToSettle): Owed[] {
  let left = delivered - owed.reduce((ahead, { minutes }) => ahead + Math.min(minutes, 0), 0);
  const unspent: Owed[] = [];
  for (const one of owed.filter(({ minutes }) => minutes > 0)) {
    const spent = Math.min(one.minutes, left);
    left -= spent;
    if (spent < one.minutes) unspent.push({ ...one, minutes: one.minutes - spent });
  }
  return left > 0 ? [{ origin: key, number, minutes: -left }] : unspent;
}

function waiver({ origin, minutes }: Owed, reason: WaiverReason): TermLine {
  return { kind: 'WAIVED', minutes, origin, reason };
}

function minutesOf(all: readonly { readonly minutes: number }[]): number {
  return all.reduce((sum, { minutes }) => sum + minutes, 0);
}
