import { join } from 'node:path';
import { Router, static as files } from 'express';
import { mayBeKept } from '../admin-files.ts';
import { explorerHeaders } from '../security-headers.ts';
import { readExamples } from './read-examples.ts';

export interface ExplorerPlaces {
  /** GraphiQL as it was built with the server: nothing comes from another network. */
  readonly explorer: string;
  readonly examples: string;
}

const year = 31_536_000_000;

/** `/explorer`: GraphiQL over this graph, as the person who is signed in, with operations to start from. */
export function explorerRoutes({ explorer, examples }: ExplorerPlaces): Router {
  const router = Router();
  router.use(explorerHeaders);
  router.get('/examples', async (_request, response) => {
    response.json(await readExamples(examples));
  });
  router.use(
    '/assets',
    mayBeKept,
    files(join(explorer, 'assets'), { immutable: true, maxAge: year }),
  );
  router.get('/', (_request, response) => {
    response.sendFile('index.html', { root: explorer, cacheControl: false });
  });
  return router;
}
