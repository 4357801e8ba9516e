import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // graphql ships two builds; mixing them makes its own instances foreign to each other.
  resolve: { alias: { graphql: createRequire(import.meta.url).resolve('graphql/index.js') } },
  test: {
    include: ['src/**/*.spec.ts', 'test/**/*.spec.ts'],
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
