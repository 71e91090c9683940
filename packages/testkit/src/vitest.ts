import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { SlowFirst } from './slow-first.ts'

export type TestOptions = {
  /** Start a Postgres that all test files share: see `@lantoa/testkit/postgres`. */
  postgres?: boolean
}

/**
 * The one vitest configuration of every package: `*.test.ts` are pure, `*.int.test.ts` use a real Postgres and a real
 * log. Results are also written as JSON, so that the root test command can add them up even from turbo's cache.
 */
export function testConfig(options: TestOptions = {}) {
  return defineConfig({
    test: {
      include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
      reporters: ['default', ['json', { outputFile: 'node_modules/.results/test.json' }]],
      globalSetup: options.postgres ? [fileURLToPath(new URL('./global-postgres.ts', import.meta.url))] : [],
      setupFiles: process.env.LANTOA_TEST_SEED ? [fileURLToPath(new URL('./property-seed.ts', import.meta.url))] : [],
      testTimeout: 20_000,
      hookTimeout: 120_000,
      maxWorkers: 2,
      sequence: { sequencer: SlowFirst },
      passWithNoTests: true,
    },
  })
}
