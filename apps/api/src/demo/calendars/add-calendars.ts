import type { DemoCentre } from '../demo-centre.ts';
import { bankHolidaysEngland } from '@outreach/domain';
import type { Term } from './published-terms.ts';

/** The terms of each school, and the days in them on which it is shut. */
export function addCalendars(centre: DemoCentre, terms: readonly Term[]): void {
  for (const school of centre.schools) {
    const common = { centreId: centre.id, schoolId: school.id };
    for (const term of terms)
      centre.rows.terms.push({ id: centre.random.uuid(), ...common, ...term });
    for (const closure of closuresOf(terms))
      centre.rows.closures.push({ id: centre.random.uuid(), ...common, ...closure });
  }
}

export interface Closure {
  readonly closedOn: string;
  readonly kind: 'INSET' | 'BANK_HOLIDAY';
  readonly note: string | null;
}

/** An INSET day opens each autumn and spring; bank holidays are listed where they fall in term. */
export function closuresOf(terms: readonly Term[]): Closure[] {
  return terms.flatMap((term) => {
    const inset: Closure[] =
      term.term === 'SUMMER'
        ? []
        : [{ closedOn: term.firstDay, kind: 'INSET', note: 'Demonstration data' }];
    return [...inset, ...bankHolidaysIn(term)];
  });
}

function bankHolidaysIn(term: Term): Closure[] {
  const years = new Set([term.firstDay.slice(0, 4), term.lastDay.slice(0, 4)]);
  return [...years]
    .flatMap((year) => bankHolidaysEngland(Number(year)))
    .filter((day) => day > term.firstDay && day <= term.lastDay)
    .filter((day) => day < term.halfTermFrom || day > term.halfTermTo)
    .map((closedOn) => ({ closedOn, kind: 'BANK_HOLIDAY', note: null }));
}
