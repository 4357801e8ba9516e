import { json, type Request, type RequestHandler, type Response, Router } from 'express';
import * as v from 'valibot';
import type { Edge } from '../edge/edge.ts';
import { limits } from '../edge/limits/limits.ts';
import { notesOf } from '../edge/request-notes.ts';
import { changePassword } from './change-password.ts';
import { doorInput } from './door-input.ts';
import { findInvitation } from './find-invitation.ts';
import { redeemInvitation } from './redeem-invitation.ts';
import { asAuth } from './roles.ts';
import { clearSessionCookie, sessionTokenOf, setSessionCookie } from './session-cookie.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import type { Visit } from './visit.ts';

/** Signing in and out, invitation links and passwords. */
export function authRoutes(edge: Edge): Router {
  const router = Router();
  router.use(json({ limit: limits.bodyBytes }));

  router.post('/sign-in', async (request, response) => {
    const given = parse(doorInput.signIn, request, response);
    if (given === null) return;
    const answer = await signIn(visitOf(edge, request), given);
    if (answer.is === 'signed-in') welcome(request, response, answer.token);
    else if (answer.is === 'stopped') stop(response, answer.retryAfterSeconds);
    else response.status(401).json({ code: 'SIGN_IN_FAILED' });
  });

  router.post('/sign-out', async (request, response) => {
    await signOut(visitOf(edge, request));
    clearSessionCookie(request, response);
    response.setHeader('Clear-Site-Data', '"cache", "storage"');
    response.status(204).end();
  });

  router.post('/invitation', async (request, response) => {
    const given = parse(doorInput.invitation, request, response);
    if (given === null) return;
    const { asAuth: work } = visitOf(edge, request);
    const invited = await work((em) => findInvitation(em, given.token));
    if (invited === null) response.status(404).json({ code: 'INVITATION_NOT_VALID' });
    else response.json({ valid: true });
  });

  router.post('/redeem', async (request, response) => {
    const given = parse(doorInput.redeem, request, response);
    if (given === null) return;
    const answer = await redeemInvitation(visitOf(edge, request), given);
    if (answer.is === 'signed-in') welcome(request, response, answer.token);
    else if (answer.is === 'refused') response.status(422).json({ code: answer.code });
    else response.status(404).json({ code: 'INVITATION_NOT_VALID' });
  });

  router.post('/password', async (request, response) => {
    const { signedIn } = await edge.contextOf(request, response);
    if (signedIn === null) {
      response.status(401).json({ code: 'UNAUTHENTICATED' });
      return;
    }
    const given = parse(doorInput.password, request, response);
    if (given === null) return;
    const answer = await changePassword(visitOf(edge, request), signedIn, given);
    if (answer.is === 'changed') response.status(204).end();
    else if (answer.is === 'refused') response.status(422).json({ code: answer.code });
    else if (answer.is === 'stopped') stop(response, answer.retryAfterSeconds);
    else response.status(401).json({ code: 'SIGN_IN_FAILED' });
  });

  router.get('/demo-accounts', demoAccounts(edge));
  return router;
}

function demoAccounts({ demoAccounts: demo }: Edge): RequestHandler {
  return (_request, response, next) => {
    if (demo === null) next();
    else response.json(demo);
  };
}

function visitOf({ database, newId }: Edge, request: Request): Visit {
  return {
    address: request.ip ?? '',
    userAgent: request.headers['user-agent'] ?? null,
    requestId: notesOf(request).requestId,
    token: sessionTokenOf(request),
    newId,
    asAuth: (work) =>
      database.orm.em.fork({ session: asAuth }).transactional((inside) => work(inside)),
  };
}

function parse<Shape extends v.GenericSchema>(
  shape: Shape,
  request: Request,
  response: Response,
): v.InferOutput<Shape> | null {
  const parsed = v.safeParse(shape, request.body);
  if (parsed.success) return parsed.output;
  response.status(400).json({ code: 'BAD_REQUEST' });
  return null;
}

function welcome(request: Request, response: Response, token: string): void {
  setSessionCookie(request, response, token);
  response.json({ signedIn: true });
}

function stop(response: Response, retryAfterSeconds: number): void {
  response.setHeader('Retry-After', retryAfterSeconds);
  response.status(429).json({ code: 'TOO_MANY_ATTEMPTS', retryAfterSeconds });
}
