import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { json, type RequestHandler, Router } from 'express';
import type { Context } from '../../context.ts';
import type { Edge } from '../edge.ts';
import { limits } from '../limits/limits.ts';
import { sandboxHeaders } from '../security-headers.ts';

/**
 * `/graphql` takes POST only: what an operation names about a child must not stand in an address. A browser
 * that opens the address is shown Apollo Sandbox where the explorer is on.
 */
export function graphRoute(edge: Edge, server: ApolloServer<Context>): Router {
  const router = Router();
  const answer = expressMiddleware(server, {
    context: ({ req, res }) => edge.contextOf(req, res),
  });
  if (edge.env.explorer) router.get('/graphql', asksForPage, sandboxHeaders, json(), answer);
  router.post('/graphql', json({ limit: limits.bodyBytes }), answer);
  router.all('/graphql', (_request, response) => {
    response.setHeader('Allow', 'POST');
    response.status(405).json({ code: 'METHOD_NOT_ALLOWED' });
  });
  return router;
}

/** Only the bare address, so that no query string of an operation is ever taken. */
const asksForPage: RequestHandler = (request, _response, next) => {
  const page = request.headers.accept?.includes('text/html') === true && !request.url.includes('?');
  next(page ? undefined : 'route');
};
