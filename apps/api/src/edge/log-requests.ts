import type { RequestHandler } from 'express';
import type { Log } from './log.ts';
import { beginNotes, endNotes, notesOf } from './request-notes.ts';

/** The first folder of a path is ours; what follows may hold ids, or whatever somebody typed. */
const known = new Set([
  'graphql',
  'auth',
  'imports',
  'explorer',
  'assets',
  'calendar',
  'healthz',
  'readyz',
]);

function routeOf(path: string): string {
  const first = path.split('/')[1] ?? '';
  return known.has(first) ? `/${first}` : 'page';
}

/** Gives the request its id, and writes one line when the answer has left. */
export function logRequests(
  log: Log,
  newId: () => string,
  monotonic: () => number,
): RequestHandler {
  return (request, response, next) => {
    const started = monotonic();
    const requestId = newId();
    // Taken now: within a router the path is only what is left of it.
    const route = routeOf(request.path);
    beginNotes(request, requestId);
    response.setHeader('X-Request-Id', requestId);
    response.on('close', () => {
      endNotes(requestId);
      const notes = notesOf(request);
      log({
        event: 'request',
        requestId,
        method: request.method,
        route,
        status: response.writableFinished ? response.statusCode : 499,
        durationMs: Math.round(monotonic() - started),
        ...(notes.actorId !== null && { actorId: notes.actorId }),
        ...(notes.operation !== null && { operation: notes.operation }),
        ...(notes.codes.size > 0 && { codes: [...notes.codes] }),
        ...(notes.incidents.size > 0 && { incidents: [...notes.incidents] }),
      });
    });
    next();
  };
}
