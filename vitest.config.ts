/** How the tests are run; `npm test` is the only command needed. */
import { defineConfig } from 'vitest/config'

/** Where .ci/run wants the results as JSON, to count them. */
const json = process.env.REHEARSAL_JSON

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Those bring real runners from packages of their own; .ci/run starts them.
    exclude: ['**/node_modules/**', 'test/conformance/**'],
    globalSetup: ['test/support/bundle.ts'],
    watch: false,
    // Real git and child processes on a machine that is busy with other things.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    reporters: json ? ['default', 'json'] : ['default'],
    ...(json ? { outputFile: { json } } : {}),
  },
})
