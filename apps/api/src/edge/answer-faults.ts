import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { describe } from '../errors/format-error.ts';
import type { Log } from './log.ts';
import { notesOf } from './request-notes.ts';

/** What Express's own parsers refuse with: a status that they mean to be shown. */
function shownStatus(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('status' in error)) return null;
  const { status } = error;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
}

const codes: Readonly<Record<number, string>> = {
  404: 'NOT_FOUND',
  413: 'TOO_LARGE',
  415: 'CONTENT_TYPE_NOT_SUPPORTED',
};

/** The last handler: JSON for every error, with a reference in place of what happened. */
export function answerFaults(log: Log, newId: () => string): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = shownStatus(error);
    if (status !== null) {
      refuse(request, response, status, { code: codes[status] ?? 'BAD_REQUEST' });
      return;
    }
    const incident = newId();
    const notes = notesOf(request);
    notes.incidents.add(incident);
    log({ event: 'fault', requestId: notes.requestId, incident, ...describe(error) });
    refuse(request, response, 500, { code: 'INTERNAL_SERVER_ERROR', incident });
  };
}

interface Said {
  readonly code: string;
  readonly incident?: string;
}

/** Clients of the graph look for codes where the graph puts them. */
function refuse(request: Request, response: Response, status: number, said: Said): void {
  const graph = request.path === '/graphql';
  response.setHeader('Cache-Control', 'no-store');
  response
    .status(status)
    .json(graph ? { errors: [{ message: 'The request was not usable', extensions: said }] } : said);
}

/** For paths that nothing answers. */
export const answerNotFound: RequestHandler = (_request, response) => {
  response.status(404).json({ code: 'NOT_FOUND' });
};
