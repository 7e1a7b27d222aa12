/** What runs as `sqlite-rehearsal`: hands the process to the program. */

import process from 'node:process'
import { main } from '../cli.ts'

const { env, stdout, stderr } = process

// Whatever else happens, nothing was checked: Node itself would end with 13 when nothing is left to wait for.
process.exitCode = 2

// No process.exit(): it would cut off what a pipe has not taken yet.
process.exitCode = await main({
  argv: process.argv.slice(2),
  env,
  cwd: process.cwd(),
  stdin: () => process.stdin,
  stdout,
  stderr,
  now: () => new Date(),
})
