import { parseUrn } from '@outreach/domain';
import type { ImportReason } from '../establishment-import-row.entity.ts';
import type { Cells, Establishment, Lineage, RowReading, SchoolStatus } from './establishment.ts';
import { CellReader } from './cell-reader.ts';

const statuses: Readonly<Record<string, SchoolStatus>> = {
  open: 'OPEN',
  closed: 'CLOSED',
  'open, but proposed to close': 'PROPOSED_TO_CLOSE',
  'proposed to open': 'PROPOSED_TO_OPEN',
};

/** Reads one row of the register: the school, or every reason for which it cannot be believed. */
export function readRow(cells: Cells): RowReading {
  const read = new CellReader(cells);
  const establishment = establishmentOf(read);
  if (read.reasons.length > 0) return { outcome: 'rejected', reasons: read.reasons };
  return { outcome: 'read', establishment, lineage: lineageOf(read) };
}

function establishmentOf(read: CellReader): Establishment {
  const lowAge = read.wholeNumber('StatutoryLowAge', 0, 25, 'AGE_IMPOSSIBLE');
  const highAge = read.wholeNumber('StatutoryHighAge', 0, 99, 'AGE_IMPOSSIBLE');
  if (lowAge !== null && highAge !== null && lowAge > highAge)
    read.refuse('AGES_REVERSED', 'StatutoryHighAge', `${lowAge} to ${highAge}`);
  const openedOn = read.date('OpenDate');
  const closedOn = read.date('CloseDate');
  if (openedOn !== null && closedOn !== null && closedOn < openedOn)
    read.refuse('DATES_REVERSED', 'CloseDate', `${openedOn} to ${closedOn}`);
  return {
    urn: urnOf(read),
    laCode: read.matching('LA (code)', /^[0-9]{3}$/, 'LA_CODE_FORMAT'),
    establishmentNumber: read.matchingIfAny(
      'EstablishmentNumber',
      /^[0-9]{4}$/,
      'ESTABLISHMENT_NUMBER_FORMAT',
    ),
    name: read.matching('EstablishmentName', /./, 'NAME_MISSING'),
    typeName: read.text('TypeOfEstablishment (name)'),
    phase: read.text('PhaseOfEducation (name)') ?? 'Not applicable',
    status: statusOf(read),
    lowAge,
    highAge,
    gender: read.text('Gender (name)'),
    street: read.text('Street'),
    locality: read.text('Locality'),
    town: read.text('Town'),
    postcode: read.postcode('Postcode'),
    website: read.text('SchoolWebsite'),
    headcount: read.wholeNumber('NumberOfPupils', 0, 100_000, 'HEADCOUNT_IMPOSSIBLE'),
    areaName: read.text('DistrictAdministrative (name)'),
    openedOn,
    closedOn,
  };
}

function urnOf(read: CellReader): string {
  const cell = read.text('URN') ?? '';
  const parsed = parseUrn(cell);
  if (!('code' in parsed)) return parsed.value;
  read.refuse(parsed.code, 'URN', cell);
  return cell;
}

function statusOf(read: CellReader): SchoolStatus {
  const said = read.text('EstablishmentStatus (name)');
  const status = statuses[said?.toLowerCase() ?? ''];
  if (status !== undefined) return status;
  const reason: ImportReason['code'] = said === null ? 'STATUS_MISSING' : 'STATUS_UNKNOWN';
  read.refuse(reason, 'EstablishmentStatus (name)', said ?? undefined);
  return 'CLOSED';
}

function lineageOf(read: CellReader): Lineage {
  const la = read.text('PreviousLA (code)');
  const number = read.text('PreviousEstablishmentNumber');
  return {
    previousLaEstab: la !== null && number !== null ? la + number : null,
    openedBecause: read.text('ReasonEstablishmentOpened (name)'),
    closedBecause: read.text('ReasonEstablishmentClosed (name)'),
  };
}
