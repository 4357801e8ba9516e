import type { Em } from '../../../persistence/orm.ts';
import { Centre } from '../../centres/centre.entity.ts';
import { EstablishmentImport } from '../establishment-import.entity.ts';
import { EstablishmentImportRow } from '../establishment-import-row.entity.ts';

/** The report of an import, for somebody at a terminal. */
export async function reportLines(em: Em, importId: string): Promise<string[]> {
  const done = await em.findOneOrFail(EstablishmentImport, { id: importId });
  const centre = await em.findOneOrFail(Centre, { id: done.centreId });
  const rows = await em.find(EstablishmentImportRow, { importId }, { orderBy: { line: 'asc' } });
  return [
    `${centre.name}: ${done.fileName} was ${done.state === 'APPLIED' ? 'applied' : 'refused'}.`,
    `  ${done.rowsRead} rows read: ${done.added} added, ${done.changed} changed, ${done.unchanged} unchanged,`,
    `  ${done.rejected} rejected, ${done.outOfArea} of elsewhere.`,
    ...(done.unknownColumns.length === 0
      ? []
      : [`  Columns that were not read: ${done.unknownColumns.join(', ')}`]),
    ...rows.map(({ line, urn, name, outcome, reasons }) => {
      const why = reasons.map(({ code, field }) =>
        field === undefined ? code : `${code} (${field})`,
      );
      const words = [urn ?? '', name ?? '', outcome, why.join(', ')].filter((word) => word !== '');
      return `  line ${line}: ${words.join(' · ')}`;
    }),
  ];
}
