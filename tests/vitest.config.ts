import { defineConfig } from 'vitest/config';

export default defineConfig({
  cacheDir: '../.cache/vitest',
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    exclude: ['validators/**', 'node_modules/**'],
    testTimeout: 30_000,
  },
});
