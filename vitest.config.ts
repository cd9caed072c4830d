import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          setupFiles: 'test/property-seed.ts',
          include: ['test/**/*.test.{ts,tsx}'],
          // Whole books of a million characters are checked here, on whatever machine.
          testTimeout: 60_000,
          exclude: ['test/e2e/**', 'test/**/*.browser.test.ts', '**/node_modules/**'],
        },
      },
      {
        test: {
          name: 'e2e',
          setupFiles: 'test/property-seed.ts',
          include: ['test/e2e/**/*.e2e.ts', 'test/**/*.browser.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // One browser at a time: the timings that the tests look at are of an otherwise idle machine.
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'lab',
          include: ['test/lab/**/*.e2e.ts'],
          globalSetup: 'test/lab/build-pages.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
