/** What GitHub runs: the Action with the real world plugged in. */

import { run } from '../action.ts'
import { quietly } from '../github/log.ts'

const write = (text: string) => void process.stdout.write(text)

// Node's own report of an uncaught error goes to stderr undefused, and the runner reads commands there too.
process.on('uncaughtException', (error) => {
  write(quietly(error.stack ?? error.message))
  process.exitCode = 2
  process.exit()
})

// Whatever else happens, nothing was checked: Node itself would end with 13 when nothing is left to wait for.
process.exitCode = 2
process.exitCode = await run({ env: process.env, cwd: process.cwd(), now: new Date(), write })
