import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts', 'evaluation/**/*.test.ts'],
    globalSetup: 'test/support/start-database.ts',
    // Whole programs are started one after the other, on machines that have other things to do.
    testTimeout: 90_000,
    hookTimeout: 120_000,
    maxWorkers: 3,
    // The program is started hundreds of times: what Node made of its files the first time need not be made again.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, '.runtime', 'compiled') },
  },
})
