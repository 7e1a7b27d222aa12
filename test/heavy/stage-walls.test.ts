/** What strangers' SQL can reach: no file of the machine on either engine, whatever it tries; and what holds on each Node. */

import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'vitest'
import { ATTEMPTS, ENGINES, expectHeld, expectOutOfReach } from '../support/walls.ts'

describe.each(ENGINES)('on %s', (...engine) => {
  it.each(engine[0] === 'sql.js' ? ATTEMPTS : ATTEMPTS.slice(0, 5))('%s reaches no file of the machine', (...attempt) =>
    expectOutOfReach(engine, attempt),
  )
})

const installed = join(import.meta.dirname, '../node-versions/node_modules')
const others = existsSync(installed) ? readdirSync(installed).filter((name) => name.startsWith('node')) : []

it.each([process.execPath, ...others.map((name) => join(installed, name, 'bin/node'))])(
  'what code that has broken out of WebAssembly can still do under %s',
  (node) => expectHeld(node),
)
