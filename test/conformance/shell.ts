/** The real thing: a migrate.sh over the `sqlite3` shell in a folder of its own. */

import { execFileSync, spawn } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RUNNERS } from '../../src/tools/table.ts'
import type { MigrationSet } from './corpus.ts'

/** How one start of migrate.sh ended. `code` is null when it was killed. */
export interface Start {
  readonly code: number | null
  readonly applied: readonly string[]
  readonly bytes: Uint8Array
}

const SHELL = 'sqlite3'

/** In memory where there is such a folder: what a killed process leaves is the same, and nothing waits for a disk. */
export const ROOT = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/** The version of the shell that is installed, e.g. `3.40.1`. */
export function shellVersion(): string {
  return execFileSync(SHELL, ['--version'], { encoding: 'utf8' }).split(' ', 1)[0] as string
}

/** How a folder is migrated: the script, what it is started by, and how its output says that a file was applied. */
export interface Migrating {
  readonly script: string
  readonly by: string
  readonly flags: string
  readonly says: RegExp
}

/** A loop like the one in many a container's start-up; `$FLAGS` is empty or `-bail`. */
export const LOOP = `
sqlite3 "$DB" <<'SQL'
${RUNNERS.sqlite3?.ledger.create};
SQL
for file in "$FOLDER"/*.sql; do
  name=\${file##*/}
  known=$(sqlite3 "$DB" "SELECT COUNT(*) FROM __MigrationHistory WHERE MigrationName = '$name';")
  if [ "$known" -eq 0 ]; then
    sqlite3 $FLAGS "$DB" < "$file"
    if [ $? -ne 0 ]; then exit 1; fi
    sqlite3 "$DB" "INSERT INTO __MigrationHistory (MigrationName) VALUES ('$name');"
    echo "applied $name" >&3
  fi
done
`

export const loop = (flags: string): Migrating => ({ script: LOOP, by: 'bash', flags, says: /^applied (.+)$/gm })

/** The script of `init --deploy`, by the strictest shell that is there. */
export const MIGRATE_SH: Migrating = {
  script: readFileSync(new URL('../../src/commands/assets/migrate.sh', import.meta.url), 'utf8'),
  by: 'dash',
  flags: '',
  says: /^✓ ((?:(?! - already).)+) applied$/gm,
}

/** Stands before the shell on the PATH and kills the process group instead of writing the history row of \`$VICTIM\`. */
const KILLER = `#!/bin/sh
case "$2" in *"INSERT INTO __MigrationHistory"*"'$VICTIM'"*) kill -KILL 0 ;; esac
PATH=\${PATH#*:} exec ${SHELL} "$@"
`

const FOLDERS = ['migrations', 'killer', 'tmp']
const SCRIPT = 'migrate.sh'
/** What stays when the folder goes back to the base: all else was made by a start. */
const OURS = new Set([...FOLDERS, SCRIPT])

/** A folder with migrate.sh, the set's files and its base, made by the real shell. */
export class Deployment {
  readonly #folder = mkdtempSync(join(ROOT, 'conformance-'))
  readonly #migrating: Migrating
  readonly #set: MigrationSet
  /** The base database as the shell made it. */
  readonly base: Uint8Array

  constructor(set: MigrationSet, migrating: Migrating) {
    this.#set = set
    this.#migrating = migrating
    for (const name of FOLDERS) mkdirSync(join(this.#folder, name))
    writeFileSync(join(this.#folder, SCRIPT), migrating.script)
    writeFileSync(join(this.#folder, 'killer', SHELL), KILLER, { mode: 0o755 })
    execFileSync(SHELL, ['-bail', this.#database], { input: set.base, env: this.#environment() })
    this.base = readFileSync(this.#database)
  }

  /** Back to the base. */
  reset(): void {
    for (const file of readdirSync(this.#folder).filter((name) => !OURS.has(name))) rmSync(join(this.#folder, file))
    writeFileSync(this.#database, this.base)
  }

  /** Starts migrate.sh on what is there. `instead` takes the place of the file of that name; `victim` dies unrecorded. */
  async start(instead?: { name: string; text: string }, victim?: string): Promise<Start> {
    for (const { name, bytes } of this.#set.files) {
      writeFileSync(join(this.#folder, 'migrations', name), instead?.name === name ? instead.text : bytes)
    }
    const child = spawn(this.#migrating.by, [join(this.#folder, SCRIPT)], {
      cwd: this.#folder,
      // A process group of its own, since that is what gets killed.
      detached: true,
      env: this.#environment(victim),
      stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
    })
    let told = ''
    // Of the loop, what files print goes into its output, too.
    child.stdio[this.#migrating.by === 'bash' ? 3 : 1]?.on('data', (data) => {
      told += data
    })
    child.stdout?.resume()
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject)
      child.on('close', resolve)
    })
    return { code, applied: [...told.matchAll(this.#migrating.says)].map((it) => `${it[1]}`), bytes: this.#read() }
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true })
  }

  get #database(): string {
    return join(this.#folder, 'live.db')
  }

  #environment(victim?: string): NodeJS.ProcessEnv {
    const path = victim === undefined ? process.env.PATH : `${join(this.#folder, 'killer')}:${process.env.PATH}`
    return {
      PATH: path,
      HOME: this.#folder,
      SQLITE_TMPDIR: join(this.#folder, 'tmp'),
      TMPDIR: join(this.#folder, 'tmp'),
      BACKUP_PATH: join(this.#folder, 'tmp'),
      DB: this.#database,
      DB_PATH: this.#database,
      FOLDER: join(this.#folder, 'migrations'),
      MIGRATIONS_PATH: join(this.#folder, 'migrations'),
      FLAGS: this.#migrating.flags,
      VICTIM: victim ?? '',
    }
  }

  /** What the next process would see: a copy is opened by the shell, which rolls a killed process's journal back. */
  #read(): Uint8Array {
    const copy = join(this.#folder, 'copy.db')
    if (LOGS.slice(1).every((end) => !existsSync(`${this.#database}${end}`))) return readFileSync(this.#database)
    for (const end of LOGS) {
      rmSync(`${copy}${end}`, { force: true })
      if (existsSync(`${this.#database}${end}`)) copyFileSync(`${this.#database}${end}`, `${copy}${end}`)
    }
    execFileSync(SHELL, [copy, 'SELECT count(*) FROM sqlite_schema'], { env: this.#environment() })
    return readFileSync(copy)
  }
}

/** The database itself, and the files that a killed process leaves beside it. */
const LOGS = ['', '-journal', '-wal', '-shm']
