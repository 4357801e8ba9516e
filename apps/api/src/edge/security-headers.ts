import type { RequestHandler } from 'express';
import helmet from 'helmet';

const own = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  styleSrcAttr: ["'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  workerSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** GraphiQL's editor makes style elements and workers from blobs, and compiles no text into code. */
const forExplorer = {
  ...own,
  styleSrc: ["'self'", "'unsafe-inline'"],
  fontSrc: ["'self'", 'data:'],
  workerSrc: ["'self'", 'blob:'],
};

const apollo = (name: string) => `https://${name}.apollographql.com`;
const landing = apollo('apollo-server-landing-page.cdn');
const sandbox = apollo('embeddable-sandbox.cdn');

/**
 * Apollo Sandbox comes from its makers' network: shown only where the explorer is switched on. The page
 * brings a policy with a nonce of its own; a browser holds it to both, so inline code needs that nonce.
 */
const forSandbox = {
  ...own,
  scriptSrc: ["'self'", "'unsafe-inline'", landing, sandbox],
  styleSrc: ["'self'", "'unsafe-inline'", landing, sandbox, 'https://fonts.googleapis.com'],
  fontSrc: ["'self'", 'https://fonts.gstatic.com'],
  imgSrc: ["'self'", 'data:', landing],
  connectSrc: ["'self'", sandbox],
  frameSrc: [apollo('sandbox.embed')],
  manifestSrc: [landing],
};

/** On every answer. The policy of scripts is the page's own; `explorerHeaders` and `sandboxHeaders` replace it. */
export function securityHeaders(secure: boolean): RequestHandler[] {
  return [
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: { ...own, requireTrustedTypesFor: ["'script'"] },
      },
      strictTransportSecurity: secure && { maxAge: 31_536_000, includeSubDomains: true },
      referrerPolicy: { policy: 'no-referrer' },
      xFrameOptions: { action: 'deny' },
    }),
    (_request, response, next) => {
      response.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=()');
      response.setHeader('Cache-Control', 'no-store');
      next();
    },
  ];
}

const policy = (directives: Record<string, string[]>) =>
  helmet.contentSecurityPolicy({ useDefaults: false, directives });

export const explorerHeaders: RequestHandler = policy(forExplorer);

export const sandboxHeaders: RequestHandler = policy(forSandbox);
