import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { drain, listen } from './listen.ts';

const portOf = (server: { address(): unknown }) => (server.address() as AddressInfo).port;

describe('the socket', () => {
  it('lets an open request finish before it closes, and takes no other', async () => {
    let finish: () => void = () => undefined;
    const server = await listen(
      (_request, response) => {
        finish = () => response.end('finished');
      },
      0,
      '127.0.0.1',
    );
    const port = portOf(server);
    const answer = fetch(`http://127.0.0.1:${port}/`);
    await expect.poll(() => finish.length === 0 && String(finish)).toContain('finished');
    const drained = drain(server);
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
    finish();
    expect(await (await answer).text()).toBe('finished');
    await drained;
  });

  it('cuts off who never finishes', async () => {
    const server = await listen(() => undefined, 0, '127.0.0.1');
    const cut = new Promise((resolve) => {
      request({ port: portOf(server), host: '127.0.0.1' })
        .on('error', resolve)
        .end();
    });
    await new Promise((connected) => server.once('request', connected));
    await drain(server, 10);
    expect(await cut).toMatchObject({ code: 'ECONNRESET' });
  });

  it('keeps an idle connection for longer than a proxy does', async () => {
    const server = await listen(() => undefined, 0, '127.0.0.1');
    expect(server.keepAliveTimeout).toBeGreaterThan(60_000);
    await drain(server);
  });

  it('says when the port is taken', async () => {
    const server = await listen(() => undefined, 0, '127.0.0.1');
    await expect(listen(() => undefined, portOf(server), '127.0.0.1')).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
    await drain(server);
  });
});
