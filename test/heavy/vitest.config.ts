/**
 * Tests of the walls against size, time, memory and what strangers write, each case of them: minutes of work. .ci/run and GitHub's workflow start
 * them; `npm test` tries a few of each.
 */
import usual from '../../vitest.config.ts'

const config: typeof usual = {
  ...usual,
  root: new URL('../..', import.meta.url).pathname,
  test: { ...usual.test, include: ['test/heavy/*.test.ts'], exclude: [] },
}

export default config
