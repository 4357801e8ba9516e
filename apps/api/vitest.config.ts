import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const prepareDatabase = fileURLToPath(new URL('test/prepare-database.ts', import.meta.url));
const serverUrl = process.env['TEST_DATABASE_URL'] ?? '';

if (serverUrl === '')
  process.stdout.write(
    '\nSKIPPED: the suite on a PostgreSQL server. Set TEST_DATABASE_URL to run it there too.\n\n',
  );

const project = (name: string, url: string) => ({
  extends: true as const,
  test: { name, provide: { serverUrl: url }, globalSetup: [prepareDatabase] },
});

export default defineConfig({
  resolve: {
    // Node gives dependencies the CommonJS build of graphql; two builds are two realms.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    include: ['src/**/*.spec.ts', 'test/**/*.spec.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // The graph is built once a worker, not once a file; what tests count, they count in their own service.
    isolate: false,
    projects: [
      project('embedded', ''),
      ...(serverUrl === '' ? [] : [project('server', serverUrl)]),
    ],
  },
});
