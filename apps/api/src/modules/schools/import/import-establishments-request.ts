import { canImportSchools } from '@outreach/domain';
import { asSession } from '../../../auth/roles.ts';
import type { SignedIn } from '../../../context.ts';
import type { Em, Orm } from '../../../persistence/orm.ts';
import { applyFile } from './apply-file.ts';
import { serviceAreaOf } from './import-establishments.ts';
import { readFile } from './read-file.ts';

/** A full file of the register is about 60 MB. */
export const mostBytes = 128 * 1024 * 1024;

export interface ImportRequest {
  readonly signedIn: SignedIn | null;
  readonly contentType: string;
  readonly fileName: string;
  readonly content: AsyncIterable<Uint8Array>;
  readonly requestId: string;
}

export interface ImportParts {
  readonly orm: Orm;
  readonly now: () => Date;
  readonly newId: () => string;
}

export interface ImportAnswer {
  readonly status: 200 | 400 | 401 | 403 | 413 | 415 | 422;
  readonly body: Readonly<Record<string, string>>;
}

class TooLarge extends Error {}

/**
 * Imports what somebody uploads, as them and under row-level security. The file is read before the transaction
 * begins: a slow line must not hold a connection of the database.
 */
export async function importEstablishmentsRequest(
  parts: ImportParts,
  request: ImportRequest,
): Promise<ImportAnswer> {
  const { signedIn } = request;
  if (signedIn === null) return { status: 401, body: { code: 'UNAUTHENTICATED' } };
  const { centreId, staffId, role } = signedIn.viewer;
  if (!canImportSchools(signedIn.viewer, { centreId }))
    return { status: 403, body: { code: 'FORBIDDEN' } };
  if (!/^text\/csv\s*(;|$)/i.test(request.contentType))
    return { status: 415, body: { code: 'FILE_NOT_READABLE' } };
  const fileName = bareName(request.fileName);
  if (fileName === '') return { status: 400, body: { code: 'BAD_REQUEST' } };
  try {
    const area = await asViewer(parts, signedIn, (em) => serviceAreaOf(em, centreId));
    const reading = await readFile(upTo(mostBytes, request.content), area.laCodes);
    const order = {
      ...{ fileName, centreId, importedBy: { id: staffId, role }, requestId: request.requestId },
      ...{ at: parts.now(), newId: parts.newId },
    };
    const { importId, state, refusal } = await asViewer(parts, signedIn, (em) =>
      applyFile(em, order, area, reading),
    );
    return refusal === null
      ? { status: 200, body: { importId, state } }
      : { status: 422, body: { importId, state, code: refusal } };
  } catch (error) {
    if (error instanceof TooLarge) return { status: 413, body: { code: 'FILE_NOT_READABLE' } };
    throw error;
  }
}

function asViewer<Result>(
  { orm }: ImportParts,
  { sessionHash }: SignedIn,
  work: (em: Em) => Promise<Result>,
): Promise<Result> {
  return orm.em.fork({ session: asSession(sessionHash) }).transactional((em) => work(em as Em));
}

/** Some browsers send the path; only the name is kept. */
function bareName(fileName: string): string {
  return fileName
    .replace(/^.*[/\\]/, '')
    .replaceAll(/\p{Cc}/gu, '')
    .trim()
    .slice(0, 200);
}

async function* upTo(most: number, content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const piece of content) {
    bytes += piece.length;
    if (bytes > most) throw new TooLarge();
    yield piece;
  }
}
