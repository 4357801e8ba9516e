import ui from '@nuxt/ui/vite';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';
import { theme } from './src/styles/theme.ts';

const api = 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [
    vue(),
    ui({
      autoImport: false,
      components: false,
      colorMode: false,
      ui: theme,
      icon: { clientBundle: { scan: { globInclude: ['src/**/*.{vue,ts}'] }, sizeLimitKb: 64 } },
      experimental: { componentDetection: true },
    }),
  ],
  resolve: {
    // Node gives dependencies the CommonJS build of graphql; two builds are two realms.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': api, '/auth': api, '/imports/': api, '/explorer': api },
  },
  build: {
    target: 'es2023',
    // Read by the check of sizes; the server keeps folders that begin with a dot to itself.
    manifest: true,
    // A data: address in a style sheet would need a wider content policy than 'self'.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.spec.ts', 'test/**/*.spec.ts'],
    setupFiles: ['src/testing/setup.ts'],
    maxWorkers: 2,
    // One jsdom a worker, and still a world of its own for each file: a third of the time.
    pool: 'vmThreads',
    vmMemoryLimit: '1GB',
    testTimeout: 15_000,
    restoreMocks: true,
    unstubGlobals: true,
  },
});
