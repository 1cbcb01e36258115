import { defineConfig } from 'playwright/test';

/** What measures time, or writes as fast as a person can, has the machine to itself. */
const alone = ['kill-writing', 'two-people', 'typing-cost'].map((name) => `**/${name}.spec.ts`);
const screens = '**/every-screen.spec.ts';

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../.cache/e2e',
  globalSetup: './support/build-window.ts',
  forbidOnly: Boolean(process.env['CI']),
  // Every test has a window and a data folder of its own.
  fullyParallel: true,
  workers: '100%',
  timeout: 60_000,
  // Machines are shared: what takes a blink on a quiet one may wait for its turn.
  expect: { timeout: 15_000 },
  reporter: [['list']],
  projects: [
    { name: 'windows', testIgnore: [...alone, screens] },
    { name: 'alone', testMatch: alone, workers: 1 },
    { name: 'screens', testMatch: screens },
  ],
});
