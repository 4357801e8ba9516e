import type { Request } from 'express';

/** What is gathered about one request for its line in the log. */
export interface RequestNotes {
  readonly requestId: string;
  actorId: string | null;
  operation: string | null;
  readonly codes: Set<string>;
  readonly incidents: Set<string>;
}

const ofRequests = new WeakMap<Request, RequestNotes>();

/** By id too, since Apollo hands its plugins a copy of the context that it was given. */
const open = new Map<string, RequestNotes>();

const blank = (requestId: string): RequestNotes => ({
  requestId,
  actorId: null,
  operation: null,
  codes: new Set(),
  incidents: new Set(),
});

export function beginNotes(request: Request, requestId: string): void {
  const notes = blank(requestId);
  ofRequests.set(request, notes);
  open.set(requestId, notes);
}

export function endNotes(requestId: string): void {
  open.delete(requestId);
}

export function notesOf(request: Request): RequestNotes {
  return ofRequests.get(request) ?? blank('');
}

/** Notes nobody reads where no request is open under the id, as in tests without a socket. */
export function notesOfId(requestId: string): RequestNotes {
  return open.get(requestId) ?? blank(requestId);
}
