import express, { type Request } from 'express';
import { describe, expect, it } from 'vitest';
import { sessionTokenOf, setSessionCookie } from './session-cookie.ts';

const chromium = 'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36';
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const safari =
  'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15';

const requestTo = (host: string, agent: string, more: Partial<Request> = {}) =>
  Object.assign(Object.create(express().request) as Request, {
    app: express(),
    headers: { host, 'user-agent': agent },
    socket: { encrypted: host.startsWith('secure'), remoteAddress: '127.0.0.1' },
    ...more,
  });

const cookieFor = (host: string, agent: string) => {
  const set: string[] = [];
  const response = Object.assign(Object.create(express().response) as express.Response, {
    req: { secret: undefined },
    app: express(),
    append: (_name: string, value: string) => set.push(value),
  });
  setSessionCookie(requestTo(host, agent), response, 'T');
  return set.join();
};

describe('the cookie of the session', () => {
  it.each([
    ['secure.example', safari],
    ['localhost:4000', chromium],
    ['127.0.0.1:4000', chromium],
    ['outreach.localhost:4000', chromium],
    ['localhost:4000', firefox],
  ])('is guarded at %s', (host, agent) => {
    expect(cookieFor(host, agent)).toBe(
      '__Host-outreach=T; Path=/; HttpOnly; Secure; SameSite=Lax',
    );
  });

  it.each([
    ['localhost:4000', safari],
    ['192.168.1.20:4000', chromium],
    ['school-server:4000', firefox],
    ['localhost.example.org', chromium],
  ])('has a plain name where a guarded one would be dropped: %s', (host, agent) => {
    expect(cookieFor(host, agent)).toBe('outreach=T; Path=/; HttpOnly; SameSite=Lax');
  });

  it('counts over a secure address only when guarded, since any neighbour could set a plain one', () => {
    const headers = (cookie: string, host: string) =>
      sessionTokenOf(requestTo(host, chromium, { headers: { host, cookie } }));
    expect(headers('outreach=plain', 'secure.example')).toBeNull();
    expect(headers('outreach=plain; __Host-outreach=guarded', 'secure.example')).toBe('guarded');
    expect(headers('outreach=plain', 'school-server')).toBe('plain');
    expect(headers('a=1; b', 'school-server')).toBeNull();
  });
});
