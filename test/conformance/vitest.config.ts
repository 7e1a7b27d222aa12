/** How our models of runners are compared with the real ones; see README.md. Run with the root's vitest. */
import { defineConfig } from 'vitest/config'

/** Where .ci/run wants the results as JSON, to count them. */
const json = process.env.REHEARSAL_JSON

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    globalSetup: ['../support/bundle.ts'],
    watch: false,
    // Two sets at a time: each keeps a chain of processes busy.
    fileParallelism: false,
    maxConcurrency: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: json ? ['default', 'json'] : ['default'],
    ...(json ? { outputFile: { json } } : {}),
  },
})
