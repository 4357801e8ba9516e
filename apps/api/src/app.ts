import express, { type Express, type Router } from 'express';
import type { ApolloServer } from '@apollo/server';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { authRoutes } from './auth/auth-routes.ts';
import type { Context } from './context.ts';
import { adminFiles } from './edge/admin-files.ts';
import { answerFaults, answerNotFound } from './edge/answer-faults.ts';
import { trustProxies } from './edge/client-address.ts';
import { contextOfRequest } from './edge/context-of-request.ts';
import type { Edge } from './edge/edge.ts';
import { calendarFeedRoute } from './modules/feeds/calendar-feed.route.ts';
import { explorerRoutes } from './edge/explorer/explorer-routes.ts';
import { graphRoute } from './edge/graph/graph-route.ts';
import { startGraphServer } from './edge/graph/graph-server.ts';
import { health } from './edge/health.ts';
import { logRequests } from './edge/log-requests.ts';
import { sameOriginOnly } from './edge/same-origin.ts';
import { securityHeaders } from './edge/security-headers.ts';
import { places } from './start/home.ts';

export interface AppParts extends Omit<Edge, 'contextOf'> {
  readonly schema: GraphQLSchema;
  readonly fieldResolver?: GraphQLFieldResolver<unknown, unknown>;
  /** The built admin; null where another server shows it. */
  readonly adminFolder: string | null;
  /** Routes beside the graph, such as uploads; each is behind the same checks. */
  readonly routes?: readonly ((edge: Edge) => Router)[];
}

export interface App {
  readonly express: Express;
  readonly graph: ApolloServer<Context>;
  stop(): Promise<void>;
}

/** The whole server but its socket and its database, made from what it is given: the same for tests. */
export async function createApp(parts: AppParts): Promise<App> {
  const { database, now, newId, env, log } = parts;
  const bare = { database, now, newId, env, log, demoAccounts: parts.demoAccounts };
  const edge: Edge = {
    ...bare,
    contextOf: (request, response) => contextOfRequest(bare, request, response),
  };
  const graph = await startGraphServer({
    schema: parts.schema,
    ...(parts.fieldResolver && { fieldResolver: parts.fieldResolver }),
    production: env.production,
    explorer: env.explorer,
    log,
    newId,
  });
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  trustProxies(app, env.trustedProxies);
  app.use(logRequests(log, newId, () => performance.now()));
  app.use(securityHeaders(env.publicUrl.startsWith('https:')));
  app.use(health(database));
  app.use(sameOriginOnly(env.publicUrl));
  app.use('/auth', authRoutes(edge));
  app.use(graphRoute(edge, graph));
  app.use(calendarFeedRoute(edge));
  for (const route of parts.routes ?? []) app.use(route(edge));
  if (env.explorer) app.use('/explorer', explorerRoutes(places));
  app.all(/^\/(auth|explorer|calendar)(\/|$)|^\/imports\/establishments/, answerNotFound);
  if (parts.adminFolder !== null) app.use(adminFiles(parts.adminFolder));
  app.use(answerNotFound);
  app.use(answerFaults(log, newId));
  return { express: app, graph, stop: () => graph.stop() };
}
