import { defineConfig } from '@playwright/test';

/** Each test opens a browser of its own with the built extension: two at a time is what two cores carry. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: false,
  retries: 1,
  forbidOnly: true,
  timeout: 240_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
});
