import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts', 'evaluation/**/*.test.ts'],
    globalSetup: 'test/support/start-database.ts',
    // Whole programs are started one after the other, on machines that have other things to do.
    testTimeout: 90_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
})
