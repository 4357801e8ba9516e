import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../../context.ts';
import { notesOfId } from '../request-notes.ts';

/** Puts the operation's name and the codes of its errors into the request's line in the log. */
export const noteOperation: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ contextValue, operationName }) => {
        notesOfId(contextValue.requestId).operation = operationName?.slice(0, 60) ?? null;
        return Promise.resolve();
      },
      willSendResponse: ({ contextValue, response }) => {
        if (response.body.kind !== 'single') return Promise.resolve();
        const notes = notesOfId(contextValue.requestId);
        for (const { extensions } of response.body.singleResult.errors ?? []) {
          if (typeof extensions?.['code'] === 'string') notes.codes.add(extensions['code']);
          if (typeof extensions?.['incident'] === 'string')
            notes.incidents.add(extensions['incident']);
        }
        return Promise.resolve();
      },
    }),
};
