/** What is gathered about one request for its line in the log. */
export interface RequestNotes {
  readonly requestId: string;
  actorId: string | null;
  operation: string | null;
  readonly codes: Set<string>;
  readonly incidents: Set<string>;
}

const notes = new WeakMap<object, RequestNotes>();

/** Ties notes to the request, or to the graph's context of it. */
export function keepNotes(of: object, kept: RequestNotes): void {
  notes.set(of, kept);
}

export function notesOf(of: object): RequestNotes {
  return (
    notes.get(of) ?? {
      requestId: '',
      actorId: null,
      operation: null,
      codes: new Set(),
      incidents: new Set(),
    }
  );
}
