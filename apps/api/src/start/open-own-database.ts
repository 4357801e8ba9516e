import { join } from 'node:path';
import type { Env } from '../env.ts';
import { type Database, openDatabase, type Preparation } from '../persistence/database.ts';
import { holdFolder } from './hold-folder.ts';

/** The database of the settings: the embedded one is held for this process until it is closed. */
export async function openOwnDatabase(env: Env, preparations: Preparation[]): Promise<Database> {
  if (env.databaseUrl !== null) return openDatabase({ ...env, folder: null }, preparations);
  const letGo = await holdFolder(env.dataDir);
  try {
    const folder = join(env.dataDir, 'database');
    const database = await openDatabase({ ...env, folder }, preparations);
    return { ...database, close: () => database.close().finally(letGo) };
  } catch (error) {
    await letGo();
    throw error;
  }
}
