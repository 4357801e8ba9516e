import { Router } from 'express';
import { asSession } from '../auth/roles.ts';
import { migrations } from '../persistence/migrations/index.ts';
import type { Database } from '../persistence/database.ts';

/** `/healthz`: the process lives. `/readyz`: the database answers as the login role, and is migrated. */
export function health(database: Database): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ alive: true });
  });
  router.get('/readyz', async (_request, response) => {
    const ready = await isReady(database);
    response.status(ready ? 200 : 503).json({ ready });
  });
  return router;
}

async function isReady(database: Database): Promise<boolean> {
  try {
    const [row] = await database.orm.em
      .fork({ session: asSession('') })
      .execute<{ applied: number }[]>('select auth.migrations_applied() as applied');
    return row !== undefined && row.applied >= migrations.length;
  } catch {
    return false;
  }
}
