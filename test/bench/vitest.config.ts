/** The part of `npm run bench` that needs GitHub's side: the tests' own servers, started by vitest. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  logLevel: 'error',
  test: {
    root: import.meta.dirname,
    include: ['*.bench.ts'],
    globalSetup: ['../support/bundle.ts'],
    setupFiles: ['../support/setup.ts'],
    watch: false,
    testTimeout: 600_000,
    reporters: ['default'],
    // Figures are printed, and are all there is to see.
    disableConsoleIntercept: true,
  },
})
