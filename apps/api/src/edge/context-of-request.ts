import type { Request, Response } from 'express';
import { sessionTokenOf } from '../auth/session-cookie.ts';
import { findSignedIn } from '../auth/viewer-from-session.ts';
import { type Context, makeContext } from '../context.ts';
import { limits } from './limits/limits.ts';
import type { Edge } from './edge.ts';
import { notesOf } from './request-notes.ts';

/** The context of one request. Its signal cancels what the database is doing once nobody waits, or after ten seconds. */
export async function contextOfRequest(
  { database, now, newId, env }: Omit<Edge, 'contextOf'>,
  request: Request,
  response: Response,
): Promise<Context> {
  const token = sessionTokenOf(request);
  const signedIn = token === null ? null : await findSignedIn(database, token);
  const notes = notesOf(request);
  notes.actorId = signedIn?.viewer.staffId ?? null;
  return makeContext({
    database,
    signedIn,
    requestId: notes.requestId,
    operationName: operationNameOf(request.body),
    now,
    newId,
    publicUrl: env.publicUrl,
    signal: signalOf(response),
  });
}

function signalOf(response: Response): AbortSignal {
  const gone = new AbortController();
  response.on('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  return AbortSignal.any([gone.signal, AbortSignal.timeout(limits.milliseconds)]);
}

function operationNameOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null) return null;
  if ('operationName' in body && typeof body.operationName === 'string') return body.operationName;
  if (!('query' in body) || typeof body.query !== 'string') return null;
  return /^\s*(?:query|mutation)\s+([_A-Za-z]\w*)/m.exec(body.query)?.[1] ?? null;
}
