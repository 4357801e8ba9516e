import type { Express } from 'express';

/** The client's address is the socket's, unless a listed proxy says otherwise: the header alone proves nothing. */
export function trustProxies(app: Express, proxies: readonly string[]): void {
  app.set('trust proxy', proxies.length === 0 ? false : [...proxies]);
}
