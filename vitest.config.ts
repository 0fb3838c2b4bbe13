import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One copy of graphql: Node's packages take the CommonJS build, Vite would take the other, and neither knows the other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    // Only against hanging: a page that takes two seconds took thirty beside another run.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // Two cores: a browser and a Neo4j run beside the tests.
    maxWorkers: 2,
    pool: 'forks',
    // Lends one real Neo4j to whoever asks; it starts with the first who does.
    globalSetup: ['test/neo4j/global-setup.ts'],
    setupFiles: ['test/setup.ts'],
  },
});
