import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * Where a file of the reference data lies. The folder is looked for upwards, since the built server runs from
 * another depth than the sources.
 */
export function referenceFile(name: string, from: string = import.meta.dirname): string {
  const candidate = path.join(from, 'data', name);
  if (existsSync(candidate)) return candidate;
  const above = path.dirname(from);
  if (above === from) throw new Error(`The reference file ${name} is not part of this install.`);
  return referenceFile(name, above);
}
