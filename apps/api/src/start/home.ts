import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of this workspace, from wherever the built or unbuilt file stands in it. */
function findHome(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('The folder of the server was not found');
  return findHome(above);
}

const home = findHome(import.meta.dirname);

/** Where the server's neighbours are. */
export const places = {
  /** The embedded database, where DATA_DIR names no other folder. */
  data: join(home, '..', '..', 'data'),
  admin: join(home, '..', 'admin', 'dist'),
  explorer: join(home, 'dist', 'explorer'),
  examples: join(home, 'examples'),
  groupingWorker: join(home, 'dist', 'grouping-worker.js'),
} as const;
