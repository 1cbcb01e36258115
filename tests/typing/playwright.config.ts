import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/typing',
  globalSetup: '../support/build-window.ts',
  workers: 1,
  timeout: 60_000,
  reporter: [['list']],
});
