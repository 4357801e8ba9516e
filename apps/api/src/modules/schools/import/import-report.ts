import type { HistoryFact } from '../../history/history-entry.entity.ts';
import type { ImportReason } from '../establishment-import-row.entity.ts';
import type { RejectedRow } from './sort-rows.ts';

export interface ReportedSchool {
  readonly id: string;
  readonly urn: string;
  readonly name: string;
}

export type RowOutcome = 'ADDED' | 'CHANGED' | 'SUCCESSOR_ADDED' | 'REJECTED';

export interface ReportedRow {
  line: number;
  urn: string | null;
  name: string | null;
  outcome: RowOutcome;
  reasons: ImportReason[];
}

export interface SchoolHistory {
  readonly schoolId: string;
  readonly event: 'SCHOOL_ADDED' | 'SCHOOL_CHANGED' | 'SCHOOL_SUCCEEDED';
  readonly facts: HistoryFact[];
}

/** Gathers what an import does, while it does it. */
export class ImportReport {
  readonly history: SchoolHistory[] = [];
  unchangedCount = 0;
  outOfAreaCount = 0;
  rejectedCount = 0;
  readonly #schools = new Map<string, ReportedRow>();
  #rejected: ReportedRow[] = [];

  get rows(): ReportedRow[] {
    return [...this.#rejected, ...this.#schools.values()].sort((a, b) => a.line - b.line);
  }

  /** The whole file, for these reasons. */
  refuseFile(reasons: ImportReason[]): void {
    this.#rejected = [{ line: 1, urn: null, name: null, outcome: 'REJECTED', reasons }];
  }

  leaveOut(outOfArea: number, rejected: readonly RejectedRow[], moreRejected: number): void {
    this.outOfAreaCount = outOfArea;
    this.rejectedCount = rejected.length + moreRejected;
    this.#rejected = rejected.map((row) => ({ ...row, outcome: 'REJECTED' }));
  }

  added(line: number, school: ReportedSchool): void {
    this.#report(line, school, 'ADDED', []);
    this.#remember(school, 'SCHOOL_ADDED', [{ name: 'urn', value: school.urn }]);
  }

  changed(line: number, school: ReportedSchool, reasons: ImportReason[]): void {
    this.#report(line, school, 'CHANGED', reasons);
    const facts = reasons.map(({ code, field, detail }) => ({
      name: field ?? code,
      value: detail ?? '',
    }));
    this.#remember(school, 'SCHOOL_CHANGED', facts);
  }

  unchanged(): void {
    this.unchangedCount += 1;
  }

  /** A school took over from a closed one. Where its own row changed nothing, only the history tells. */
  succeeded(closed: ReportedSchool, successor: ReportedSchool, because: string): void {
    const row = this.#schools.get(successor.urn);
    if (row?.outcome === 'ADDED') row.outcome = 'SUCCESSOR_ADDED';
    row?.reasons.push({ code: 'SUCCEEDS', detail: closed.urn });
    this.#remember(closed, 'SCHOOL_SUCCEEDED', [
      { name: 'successorUrn', value: successor.urn },
      { name: 'because', value: because },
    ]);
  }

  count(...outcomes: RowOutcome[]): number {
    return [...this.#schools.values()].filter((row) => outcomes.includes(row.outcome)).length;
  }

  #report(
    line: number,
    school: ReportedSchool,
    outcome: RowOutcome,
    reasons: ImportReason[],
  ): void {
    this.#schools.set(school.urn, { line, urn: school.urn, name: school.name, outcome, reasons });
  }

  #remember(school: ReportedSchool, event: SchoolHistory['event'], facts: HistoryFact[]): void {
    this.history.push({ schoolId: school.id, event, facts });
  }
}
