import { join } from 'node:path';
import { type RequestHandler, Router, static as files } from 'express';

const year = 31_536_000_000;

/** Takes back what every answer begins with. */
export const mayBeKept: RequestHandler = (_request, response, next) => {
  response.removeHeader('Cache-Control');
  next();
};

/** The built admin. What carries a hash in its name may be kept for ever; the page itself never. */
export function adminFiles(folder: string): Router {
  const router = Router();
  router.use(
    '/assets',
    mayBeKept,
    files(join(folder, 'assets'), { immutable: true, maxAge: year, fallthrough: false }),
  );
  router.use(files(folder, { index: false, cacheControl: false }));
  router.get(/.*/, (request, response, next) => {
    if (request.accepts('html') === false) {
      next();
      return;
    }
    response.sendFile('index.html', { root: folder, cacheControl: false });
  });
  return router;
}
