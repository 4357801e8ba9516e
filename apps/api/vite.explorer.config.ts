import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** GraphiQL, bundled once so that `/explorer` needs no network. */
export default defineConfig({
  root: fileURLToPath(new URL('explorer', import.meta.url)),
  base: '/explorer/',
  // GraphiQL's parts warn by the hundred about a directive of another framework.
  logLevel: 'error',
  // One copy, or GraphiQL's parts do not find each other.
  resolve: { dedupe: ['@graphiql/react', 'graphql', 'react', 'react-dom'] },
  worker: { format: 'es' },
  build: {
    outDir: fileURLToPath(new URL('dist/explorer', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 10_000,
  },
});
