import { defineConfig } from 'vitest/config';

/** The lane of validators that others wrote: it needs Java, and fails with a sentence where a validator is missing. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
