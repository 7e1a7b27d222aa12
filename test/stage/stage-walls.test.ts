/** What strangers' SQL can reach, and what the process that plays it was given. test/heavy/ tries everything on each Node. */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { openStage } from '../../src/stage/stage.ts'
import { temporaryFolder } from '../support/git.ts'
import { ATTEMPTS, ENGINES, expectOutOfReach } from '../support/walls.ts'

it('on the first engine, the first attempt reaches no file of the machine', async () => {
  const [engine, attempt] = [ENGINES[0], ATTEMPTS[0]]
  if (!engine || !attempt) throw new Error('Nobody tries anything')
  await expectOutOfReach(engine, attempt)
})

it('the process that plays it has no environment and no streams, and nothing but Node in its arguments', async () => {
  const entry = join(temporaryFolder(), 'stage.mjs')
  const told = '{ env: process.env, tty: [0, 1, 2].map((fd) => fstatSync(fd).rdev), argv: process.argv.slice(2) }'
  writeFileSync(
    entry,
    `import { fstatSync } from 'node:fs'\nprocess.on('message', () => process.send({ bug: JSON.stringify(${told}) }))\n`,
  )
  process.env.INPUT_TOKEN = 'secret'
  const stage = openStage(pathToFileURL(entry))
  try {
    const none = { questions: [], seeds: [], queries: [], downs: {} }
    const job = { base: [], incoming: [], ...none } as unknown as Parameters<typeof stage.run>[0]
    const said = await stage.run(job).catch((error: Error) => JSON.parse(error.message))
    expect(said).toMatchObject({ env: {}, argv: [] })
    // All three are /dev/null.
    expect(new Set(said.tty).size).toBe(1)
  } finally {
    stage.close()
    delete process.env.INPUT_TOKEN
  }
})
