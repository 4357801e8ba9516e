import { WHOSE, type Whose } from '../sessions/session-codes.ts';
import type { LedgerFigures, LedgerLine } from './ledger.ts';

/** ALL-4: the figures of some lines: each minute is in exactly one of them. */
export function figuresOf(lines: readonly LedgerLine[]): LedgerFigures {
  const of = { PROMISED: 0, DELIVERED: 0, USED: 0, TO_COME: 0, NOT_RECORDED: 0, LOST: 0 };
  const lostBy = nobodys();
  let planned = 0;
  for (const line of lines) {
    if (line.kind in of) of[line.kind as keyof typeof of] += line.minutes;
    if ('plannedMinutes' in line) planned += line.plannedMinutes;
    if (line.kind === 'LOST' && line.whose !== null) lostBy[line.whose] += line.minutes;
  }
  return withUnplanned({
    promised: of.PROMISED,
    planned,
    delivered: of.DELIVERED + of.USED,
    toCome: of.TO_COME,
    notRecorded: of.NOT_RECORDED,
    lost: of.LOST,
    lostBy,
  });
}

/** The figures of a term: those of its weeks, added. */
export function addFigures(all: readonly LedgerFigures[]): LedgerFigures {
  const sum = (of: (figures: LedgerFigures) => number) =>
    all.reduce((total, figures) => total + of(figures), 0);
  const lostBy = nobodys();
  for (const whose of WHOSE) lostBy[whose] = sum((figures) => figures.lostBy[whose]);
  return withUnplanned({
    promised: sum(({ promised }) => promised),
    planned: sum(({ planned }) => planned),
    delivered: sum(({ delivered }) => delivered),
    toCome: sum(({ toCome }) => toCome),
    notRecorded: sum(({ notRecorded }) => notRecorded),
    lost: sum(({ lost }) => lost),
    lostBy,
  });
}

function nobodys(): Record<Whose, number> {
  return { STUDENT: 0, FAMILY: 0, SCHOOL: 0, SERVICE: 0, NOT_KNOWN: 0 };
}

function withUnplanned(figures: Omit<LedgerFigures, 'unplanned'>): LedgerFigures {
  const { promised, delivered, toCome, notRecorded, lost } = figures;
  return { ...figures, unplanned: promised - delivered - toCome - notRecorded - lost };
}
