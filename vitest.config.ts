import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Environment `node`; a test that needs a document says `@vitest-environment jsdom` at its top. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    maxWorkers: 2,
    // A machine may be slow and busy: how long a test takes is no finding of it.
    testTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      { extends: true, test: { name: 'repo', include: ['tests/repo/**/*.test.ts'] } },
    ],
  },
});
