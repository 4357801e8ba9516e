import { defineConfig } from 'vitest/config';

/** Journeys in a real browser, two files at a time, each over a system of its own. */
export default defineConfig({
  test: {
    include: ['e2e/**/*.e2e.ts'],
    globalSetup: ['e2e/prepare-demonstration.ts'],
    setupFiles: ['e2e/own-system.ts'],
    maxWorkers: 2,
    testTimeout: 240_000,
    hookTimeout: 180_000,
  },
});
