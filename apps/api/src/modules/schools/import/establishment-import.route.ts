import { Router } from 'express';
import type { Edge } from '../../../edge/edge.ts';
import { notesOf } from '../../../edge/request-notes.ts';
import { importEstablishmentsRequest } from './import-establishments-request.ts';

/** POST /imports/establishments?fileName=…: a file of the national register as the body, as it is. */
export function mountEstablishmentImport({ database, now, newId, contextOf }: Edge): Router {
  const router = Router();
  router.post('/imports/establishments', async (request, response) => {
    const { signedIn } = await contextOf(request, response);
    const { fileName } = request.query;
    const { status, body } = await importEstablishmentsRequest(
      { orm: database.orm, now, newId },
      {
        signedIn,
        contentType: request.headers['content-type'] ?? '',
        fileName: typeof fileName === 'string' ? fileName : '',
        // A file that is refused half way is still taken in, or the answer could not be sent.
        content: request.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>,
        requestId: notesOf(request).requestId,
      },
    );
    request.resume();
    response.status(status).json(body);
  });
  return router;
}
