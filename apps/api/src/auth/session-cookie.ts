import type { Request, Response } from 'express';

const guarded = '__Host-outreach';
const plain = 'outreach';

/**
 * Chromium and Firefox keep a Secure cookie from http://localhost, *.localhost and 127.0.0.1 (tried in
 * Chromium); Safari does not, and no browser does from another address over plain http. There the cookie has
 * a plain name, since a `__Host-` one would be dropped without a word.
 */
function keepsSecureCookies(request: Request): boolean {
  if (request.secure) return true;
  const loopback = /^(localhost|127\.0\.0\.1|[\w.-]+\.localhost)$/.test(request.hostname);
  const agent = request.headers['user-agent'] ?? '';
  return loopback && !(/Safari\//.test(agent) && !/Chrom(e|ium)\//.test(agent));
}

const attributes = (secure: boolean) => ({
  httpOnly: true,
  secure,
  sameSite: 'lax' as const,
  path: '/',
});

/** The cookie that carries the session: for the browser only, gone when the browser closes. */
export function setSessionCookie(request: Request, response: Response, token: string): void {
  const secure = keepsSecureCookies(request);
  response.cookie(secure ? guarded : plain, token, attributes(secure));
}

export function clearSessionCookie(request: Request, response: Response): void {
  const secure = keepsSecureCookies(request);
  response.clearCookie(secure ? guarded : plain, attributes(secure));
}

/** The token that the browser sent; over a secure address only the guarded cookie counts. */
export function sessionTokenOf(request: Request): string | null {
  const sent = new Map<string, string>();
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const cut = pair.indexOf('=');
    if (cut > 0) sent.set(pair.slice(0, cut).trim(), pair.slice(cut + 1).trim());
  }
  return sent.get(guarded) ?? (request.secure ? null : (sent.get(plain) ?? null));
}
