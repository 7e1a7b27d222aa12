/** The real thing: `dbmate up` on a folder of its own, which brings SQLite inside. */

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { ROOT } from './shell.ts'

/** What one `dbmate up` did: its exit code, what it printed, and the database behind it. */
export interface Up {
  readonly code: number | null
  readonly output: string
  readonly bytes: Uint8Array
}

/** The program itself: the package `dbmate` only starts it, and names packages for machines that registries may not have. */
const PROGRAM = createRequire(import.meta.url).resolve('@dbmate/linux-x64/bin/dbmate')

/** A folder with these files, and a database that stays from start to start. */
export class Dbmate {
  readonly #folder = mkdtempSync(join(ROOT, 'dbmate-'))

  /** `files` replace those of the last start. */
  up(files: readonly { readonly name: string; readonly text: string }[]): Up {
    const migrations = join(this.#folder, 'migrations')
    rmSync(migrations, { recursive: true, force: true })
    mkdirSync(migrations)
    for (const { name, text } of files) writeFileSync(join(migrations, name), text)
    const database = join(this.#folder, 'live.db')
    const { status, stdout, stderr } = spawnSync(
      PROGRAM,
      ['--url', `sqlite:${database}`, '--migrations-dir', migrations, '--no-dump-schema', 'up'],
      { cwd: this.#folder, env: { HOME: this.#folder }, encoding: 'utf8' },
    )
    return {
      code: status,
      output: `${stdout}${stderr}`,
      bytes: existsSync(database) ? new Uint8Array(readFileSync(database)) : new Uint8Array(),
    }
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true })
  }
}
