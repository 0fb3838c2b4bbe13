import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    testTimeout: 30_000,
    hookTimeout: 180_000,
    // Two cores: a browser and a Neo4j run beside the tests.
    maxWorkers: 2,
    pool: 'forks',
  },
});
