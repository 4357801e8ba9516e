import { createServer, type RequestListener, type Server } from 'node:http';

/** Opens the socket, with an end to everything that a slow or silent caller could hold. */
export function listen(answer: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer(
    {
      headersTimeout: 10_000,
      // Long enough for the national register over a school's line.
      requestTimeout: 120_000,
      // Longer than the minute for which a proxy keeps a connection, so that none is closed while it asks.
      keepAliveTimeout: 65_000,
      connectionsCheckingInterval: 5_000,
      maxHeaderSize: 16_384,
    },
    answer,
  );
  server.maxRequestsPerSocket = 1_000;
  server.maxConnections = 1_000;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

/** Lets open requests finish, for ten seconds at most, and takes no more. */
export async function drain(server: Server, milliseconds = 10_000): Promise<void> {
  const closed = new Promise<void>((done) => {
    server.close(() => {
      done();
    });
  });
  // A connection whose request is finished is kept for the next one, which is not to come.
  const idle = setInterval(() => {
    server.closeIdleConnections();
  }, 50);
  const cut = setTimeout(() => {
    server.closeAllConnections();
  }, milliseconds);
  await closed;
  clearInterval(idle);
  clearTimeout(cut);
}
