import type { Em } from '../../../persistence/orm.ts';
import { Centre } from '../../centres/centre.entity.ts';
import { applyFile } from './apply-file.ts';
import type { Content } from './decode-register.ts';
import { readFile, type Refusal } from './read-file.ts';
import { serviceAreaFrom, type ServiceArea } from './service-area.ts';

/** Who imports which file, and when. Clock and ids are given. */
export interface ImportOrder {
  readonly fileName: string;
  readonly centreId: string;
  /** Null when whoever runs the server does it. */
  readonly importedBy: { readonly id: string; readonly role: string } | null;
  readonly at: Date;
  readonly newId: () => string;
  readonly requestId: string | null;
}

export interface ImportResult {
  readonly importId: string;
  readonly state: 'APPLIED' | 'REFUSED';
  readonly refusal: Refusal | null;
}

/**
 * Reads a file of the national register into the centre's schools, in the transaction of the caller. The good rows
 * are applied together and the others reported with their reasons; a file that is not the register's at all is
 * refused whole, and stays in the list of imports with why. Sending the same file again changes nothing.
 */
export async function importEstablishments(
  em: Em,
  { content, ...order }: ImportOrder & { readonly content: Content },
): Promise<ImportResult> {
  const area = await serviceAreaOf(em, order.centreId);
  const reading = await readFile(content, area.laCodes);
  return applyFile(em, order, area, reading);
}

export async function serviceAreaOf(em: Em, centreId: string): Promise<ServiceArea> {
  const centre = await em.findOneOrFail(Centre, { id: centreId });
  return serviceAreaFrom(centre.settings);
}
