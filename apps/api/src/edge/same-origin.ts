import type { Request, RequestHandler } from 'express';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);
const json = /^application\/json\s*(;|$)/i;

/** A name that an attacker can point at this machine never counts as ours; a literal address cannot be re-pointed. */
const fixedAddress = /^(localhost|[\w-]+\.localhost|\d{1,3}(\.\d{1,3}){3}|\[[\da-f:]+\])(:\d+)?$/i;

/**
 * Refuses what another site's page could make a browser send. A browser says where a request comes from;
 * a caller that says nothing must send what no HTML form can.
 */
export function sameOriginOnly(publicUrl: string): RequestHandler {
  const publicOrigin = new URL(publicUrl).origin;
  return (request, response, next) => {
    if (reading.has(request.method) || isOurs(request, publicOrigin)) {
      next();
      return;
    }
    response.status(403).json({ code: 'CROSS_ORIGIN' });
  };
}

function isOurs(request: Request, publicOrigin: string): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  const { origin, host } = request.headers;
  if (origin === undefined)
    return site === 'same-origin' || json.test(request.headers['content-type'] ?? '');
  if (origin === publicOrigin) return true;
  if (host === undefined || !fixedAddress.test(host)) return false;
  return origin === `${request.protocol}://${host}`;
}
