import type { ImportReason } from '../establishment-import-row.entity.ts';
import type { Establishment, Lineage } from './establishment.ts';
import type { KeptRow, ReadableFile } from './read-file.ts';
import { isInArea, type ServiceArea } from './service-area.ts';

export interface GoodRow {
  readonly line: number;
  readonly establishment: Establishment;
  readonly lineage: Lineage;
  readonly inServiceArea: boolean;
}

export interface RejectedRow {
  readonly line: number;
  readonly urn: string | null;
  readonly name: string | null;
  readonly reasons: ImportReason[];
}

/** The rows that concern the centre, apart: those to apply, those refused with reasons, those of elsewhere. */
export interface SortedRows {
  readonly good: GoodRow[];
  readonly rejected: RejectedRow[];
  readonly outOfArea: number;
}

/**
 * A row concerns the centre when its town is served, when its school is already known (it may have moved or
 * closed), or when the row does not say where it belongs. Of rows with the same URN none is believed: the file
 * does not say which is right.
 */
export function sortRows(
  file: ReadableFile,
  area: ServiceArea,
  knownUrns: ReadonlySet<string>,
): SortedRows {
  const times = countUrns(file.kept);
  const good: GoodRow[] = [];
  const rejected: RejectedRow[] = [];
  for (const row of file.kept) {
    if (!concerns(row, area, knownUrns)) continue;
    const reasons = reasonsAgainst(row, times);
    if (row.reading.outcome === 'read' && reasons.length === 0)
      good.push(goodRow(row, row.reading, area));
    else rejected.push({ line: row.line, urn: row.urn, name: row.name, reasons });
  }
  const outOfArea = file.rowsRead - good.length - rejected.length - file.moreRejected;
  return { good, rejected, outOfArea };
}

function concerns(row: KeptRow, area: ServiceArea, knownUrns: ReadonlySet<string>): boolean {
  if (row.town === null || (row.urn !== null && knownUrns.has(row.urn))) return true;
  return area.laCodes.some((laCode) => isInArea(area, { laCode, town: row.town }));
}

function reasonsAgainst(row: KeptRow, times: ReadonlyMap<string, number>): ImportReason[] {
  const reasons = row.reading.outcome === 'rejected' ? [...row.reading.reasons] : [];
  if (row.town === null && !reasons.some((reason) => reason.code === 'CELL_COUNT'))
    reasons.push({ code: 'TOWN_MISSING', field: 'Town' });
  if (row.urn !== null && (times.get(row.urn) ?? 0) > 1)
    reasons.push({ code: 'URN_TWICE', field: 'URN', detail: row.urn });
  return reasons;
}

function goodRow(
  row: KeptRow,
  reading: { readonly establishment: Establishment; readonly lineage: Lineage },
  area: ServiceArea,
): GoodRow {
  const { establishment, lineage } = reading;
  return { line: row.line, establishment, lineage, inServiceArea: isInArea(area, establishment) };
}

function countUrns(rows: readonly KeptRow[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { urn } of rows) if (urn !== null) times.set(urn, (times.get(urn) ?? 0) + 1);
  return times;
}
