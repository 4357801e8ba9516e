import type { ResultOf } from '../../graphql/graphql.ts';
import type { timeOwedQuery } from './ledger.documents.ts';

type School = ResultOf<typeof timeOwedQuery>['schools']['nodes'][number];
type Term = NonNullable<School['ledger']>['terms'][number];

export interface OwedRow {
  readonly id: string;
  readonly name: string;
  readonly worker: string | null;
  /** The term that goes on, or in a holiday the one before it; none where nobody entered it. */
  readonly term: Term | null;
}

/** Schools with what they are owed in the term that goes on, those that are owed most first. */
export function owedRows(schools: readonly School[], today: string): OwedRow[] {
  return schools
    .map(({ id, name, currentAllocation, ledger }) => ({
      id,
      name,
      worker: currentAllocation?.worker.name ?? null,
      term: ledger?.terms.findLast(({ firstDay }) => firstDay <= today) ?? null,
    }))
    .sort(
      (a, b) =>
        (b.term?.balance ?? -Infinity) - (a.term?.balance ?? -Infinity) ||
        a.name.localeCompare(b.name),
    );
}
