/** Two real processes on one database, one of them in the middle of the other. */

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { LOOP, ROOT } from './shell.ts'

/** A process that is running, and what it has printed. */
export interface Started {
  /** Resolves as soon as its output has this, or it has ended. */
  prints(text: string): Promise<void>
  /** Writes a line for it to read, and resolves with its exit code. */
  ends(line?: string): Promise<number | null>
  readonly output: () => string
}

/** Starts a program. */
export function started(argv: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Started {
  const [program = '', ...rest] = argv
  const child: ChildProcess = spawn(program, rest, { cwd, env: { PATH: process.env.PATH, HOME: cwd, ...env } })
  let output = ''
  const looks = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      output += text
      for (const look of looks) look()
    })
  }
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  return {
    output: () => output,
    prints: (text) =>
      Promise.race([
        ended.then(() => undefined),
        new Promise<void>((resolve) => {
          const look = () => output.includes(text) && resolve()
          looks.add(look)
          look()
        }),
      ]),
    ends: (line) => {
      if (line !== undefined) child.stdin?.write(`${line}\n`)
      child.stdin?.end()
      return ended
    },
  }
}

/** A folder of its own with a database in it, made by the real shell. */
export class Place {
  readonly folder = mkdtempSync(join(ROOT, 'together-'))
  readonly database = join(this.folder, 'live.db')

  constructor(base: string) {
    execFileSync('sqlite3', ['-bail', this.database], { input: base })
  }

  write(path: string, text: string): string {
    const target = join(this.folder, path)
    mkdirSync(join(target, '..'), { recursive: true })
    writeFileSync(target, text)
    return target
  }

  bytes(): Uint8Array {
    return new Uint8Array(readFileSync(this.database))
  }

  remove(): void {
    rmSync(this.folder, { recursive: true })
  }
}

/** How two starts of migrate.sh, and those after them that were needed, ended. */
export interface Shell {
  readonly first: number | null
  readonly second: number
  /** The start after the two; null where it was not needed. */
  readonly third: number | null
}

/** Starts migrate.sh; its file of that name starts migrate.sh once more behind so many lines, and waits for that. */
export async function shellTwice(
  place: Place,
  flags: string,
  name: string,
  sql: string,
  lines: number,
): Promise<Shell> {
  const all = sql.split('\n')
  const script = place.write('migrate.sh', LOOP)
  const other = place.write('second.sh', 'FOLDER=plain sh -c "bash migrate.sh 3>/dev/null"\necho $? > second.code\n')
  place.write(`plain/${name}`, sql)
  place.write(`first/${name}`, [...all.slice(0, lines), `.system sh ${other}`, ...all.slice(lines)].join('\n'))
  const start = (folder: string) => {
    const env = { DB: place.database, FLAGS: flags, FOLDER: join(place.folder, folder) }
    return started(['bash', '-c', 'bash "$0" 3>/dev/null', script], place.folder, env).ends()
  }
  const first = await start('first')
  const code = join(place.folder, 'second.code')
  const second = existsSync(code) ? Number(readFileSync(code, 'utf8')) : 0
  return { first, second, third: first === 0 && second === 0 ? null : await start('plain') }
}

const DBMATE = createRequire(import.meta.url).resolve('@dbmate/linux-x64/bin/dbmate')

/** Starts dbmate twice while a third process has the lock, which it gives back once both have read what is pending. */
export async function dbmateTwice(place: Place): Promise<(number | null)[]> {
  const lock = started(['sqlite3', place.database], place.folder)
  const argv = [DBMATE, '--url', `sqlite:${place.database}`, '--migrations-dir', 'migrations', '--no-dump-schema', 'up']
  const wait = lock.prints('held')
  const held = lock.ends(
    "BEGIN IMMEDIATE; SELECT 'held';\n.system sh -c 'until test -e both; do sleep 0.05; done'\nCOMMIT;",
  )
  await wait
  const both = [started(argv, place.folder), started(argv, place.folder)]
  await Promise.all(both.map((it) => it.prints('Applying: 0002')))
  place.write('both', '')
  const codes = await Promise.all(both.map((it) => it.ends()))
  await held
  return codes
}

const APP = new URL('drizzle-app.mjs', import.meta.url).pathname

/** Starts an app with drizzle-orm twice; both have read what is pending before the first goes on, and then the second. */
export async function drizzleTwice(place: Place): Promise<(number | null)[]> {
  const argv = [process.execPath, APP, place.database, join(place.folder, 'drizzle')]
  const both: Started[] = []
  // One after the other up to there: at once one of them might find the other making the history table.
  for (let number = 0; number < 2; number += 1) {
    const it = started(argv, place.folder)
    await it.prints('has read')
    both.push(it)
  }
  const codes = []
  for (const it of both) codes.push(await it.ends('go on'))
  return codes
}
