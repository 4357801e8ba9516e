import { Router } from 'express';
import { countRead } from '../../auth/attempts.ts';
import { asAuth } from '../../auth/roles.ts';
import type { Edge } from '../../edge/edge.ts';
import type { Em } from '../../persistence/orm.ts';
import { readFeed } from './read-feed.ts';

/**
 * A calendar fetches by the link alone: no cookie is read and none is set, nothing may keep the answer, and the log
 * has no path. A link that does not work answers as one that never was.
 */
export function calendarFeedRoute({ database, now }: Edge): Router {
  const router = Router();
  router.get('/calendar/:file', async (request, response) => {
    const work = <T>(run: (em: Em) => Promise<T>): Promise<T> =>
      database.orm.em.fork({ session: asAuth }).transactional((em) => run(em as Em));
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('X-Robots-Tag', 'noindex');
    const wait = await work((em) => countRead(em, 'calendar', request.ip ?? ''));
    if (wait !== null) {
      response.setHeader('Retry-After', wait);
      response.status(429).end();
      return;
    }
    const token = /^([\w-]{43})\.ics$/.exec(request.params.file)?.[1];
    const text = token === undefined ? null : await work((em) => readFeed(em, token, now()));
    if (text === null) response.status(404).end();
    else response.type('text/calendar; charset=utf-8').send(text);
  });
  return router;
}
