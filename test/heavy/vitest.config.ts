/**
 * Tests of the walls against size, time, memory and what strangers write, each case of them, and of what seldom changes: minutes of
 * work. .ci/run and GitHub's workflow start them; `npm test` tries a few of each.
 */
import usual from '../../vitest.config.ts'

/** Whose property tests draw a fifth of their cases in `npm test` (test/support/runs.ts). */
const THOROUGH = [
  ...['doors/comment', 'render/escape', 'render/markdown', 'render/mermaid'],
  ...['replay/old-code', 'rows/awkward', 'rows/people'],
].map((name) => `test/${name}.test.ts`)

const config: typeof usual = {
  ...usual,
  root: new URL('../..', import.meta.url).pathname,
  test: {
    ...usual.test,
    include: ['test/heavy/*.test.ts', ...THOROUGH],
    exclude: [],
    env: { REHEARSAL_THOROUGH: '1' },
  },
}

export default config
