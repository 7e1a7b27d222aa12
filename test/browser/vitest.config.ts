/** Tests in a real browser; .ci/run installs what they need. Run with the root's vitest. */
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Where .ci/run wants the results as JSON, to count them. */
const json = process.env.REHEARSAL_JSON

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    globalSetup: [join(import.meta.dirname, '../support/bundle.ts')],
    setupFiles: [join(import.meta.dirname, '../support/setup.ts')],
    watch: false,
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: json ? ['default', 'json'] : ['default'],
    ...(json ? { outputFile: { json } } : {}),
  },
})
