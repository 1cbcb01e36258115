import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../.cache/e2e',
  globalSetup: './support/build-window.ts',
  forbidOnly: Boolean(process.env['CI']),
  workers: 1,
  timeout: 60_000,
  // Machines are shared: what takes a blink on a quiet one may wait for its turn.
  expect: { timeout: 15_000 },
  reporter: [['list']],
});
