import type { Em } from '../../../persistence/orm.ts';
import { Centre } from '../../centres/centre.entity.ts';
import type { Content } from './decode-register.ts';
import { importEstablishments, type ImportResult } from './import-establishments.ts';

export interface CentresOrder {
  readonly fileName: string;
  /** Read once for each centre, since each has its own area. */
  readonly content: () => Content;
  /** The short name of one centre, or null for all. */
  readonly centre: string | null;
  readonly at: Date;
  readonly newId: () => string;
}

/** What whoever runs the server imports: into one centre, or into each. */
export async function importForCentres(
  em: Em,
  { content, centre, ...order }: CentresOrder,
): Promise<ImportResult[]> {
  const where = centre === null ? {} : { shortName: centre };
  const centres = await em.find(Centre, where, { orderBy: { shortName: 'asc' } });
  if (centres.length === 0) throw new Error('There is no such centre.');
  const results: ImportResult[] = [];
  for (const { id: centreId } of centres) {
    const rest = { centreId, importedBy: null, requestId: null };
    results.push(await importEstablishments(em, { ...order, ...rest, content: content() }));
  }
  return results;
}
