/** Sees in a program that migrates, such as scripts/migrate.ts, what it does with a file. It is only read, never run. */

import type { RunnerWords } from '../../tools/signs.ts'
import type { Clue } from './found.ts'
import { at, folderOf, lineAt, linesOf, resolved, withoutComments } from './text.ts'

/** A way to SQLite from a program. Whether a connection starts with foreign keys on is the library's choice. */
interface Library {
  readonly pattern: RegExp
  readonly name: string
  readonly foreignKeys: boolean
}

const MIGRATOR = /\bdrizzle-orm\/[\w-]+\/migrator\b/

const LIBRARIES: readonly Library[] = [
  // Both compile or open with foreign keys on: https://github.com/WiseLibs/better-sqlite3/blob/master/docs/compilation.md,
  // https://nodejs.org/api/sqlite.html#new-databasesyncpath-options
  { pattern: /(?:from|require\(|import\()\s*["']better-sqlite3["']/, name: 'better-sqlite3', foreignKeys: true },
  { pattern: /(?:from|require\(|import\()\s*["']node:sqlite["']/, name: 'node:sqlite', foreignKeys: true },
  { pattern: /(?:from|require\(|import\()\s*["']bun:sqlite["']/, name: 'bun:sqlite', foreignKeys: false },
  { pattern: /^\s*(?:import\s+sqlite3\b|from\s+sqlite3\s+import\b)/, name: "Python's sqlite3", foreignKeys: false },
]

/** At most one clue: from the line that brings SQLite in. Nothing for a program that reads no `.sql` file. */
export function programClues(path: string, text: string): Clue[] {
  const lines = linesOf(text)
  const migrator = lines.findIndex((line) => MIGRATOR.test(line))
  if (migrator !== -1) {
    const says = "drizzle's migrator applies all new files in one transaction."
    return [
      { kind: 'runner', at: at(path, text, migrator + 1), runner: 'drizzle', says, names: null, weight: 'command' },
    ]
  }
  const found = LIBRARIES.map((library) => ({ library, line: lines.findIndex((line) => library.pattern.test(line)) }))
  const first = found.find(({ line }) => line !== -1)
  if (first === undefined || !/\.sql\b/.test(text)) return []
  const { runner, says } = readAs(first.library, text)
  return [{ kind: 'runner', at: at(path, text, first.line + 1), runner, says, names: null, weight: 'command' }]
}

function readAs({ name, foreignKeys }: Library, text: string): { runner: RunnerWords; says: string } {
  const pragma = /\bforeign_keys\s*=\s*(?:(ON|1|true)|OFF|0|false)\b/i.exec(text)
  const isOn = pragma === null ? foreignKeys : pragma[1] !== undefined
  const inTransaction = /\.transaction\s*\(|\bBEGIN\b[\s\S]*\bCOMMIT\b/i.test(text)
  const like = inTransaction ? 'transactional' : 'sqlite3-bail'
  const keys = `foreign keys ${isOn ? 'on' : 'off'}`
  const says = inTransaction
    ? `${name} runs the files, it seems each in a transaction with its history row, with ${keys}.`
    : `${name} runs the files, each until its first error; each statement commits, with ${keys}.`
  return { runner: isOn ? `{ like: ${like}, foreign-keys: on }` : like, says }
}

/** What drizzle-kit takes when `out` is not set: https://orm.drizzle.team/docs/drizzle-config-file#out */
const DEFAULT = 'drizzle'

const SQLITE = new Set([
  ...['sqlite', 'turso', 'libsql', 'better-sqlite', 'better-sqlite3'],
  ...['d1', 'd1-http', 'expo', 'durable-sqlite', 'op-sqlite'],
])

interface Field {
  /** Null when it is not written as a plain string. */
  readonly value: string | null
  readonly line: number
}

/** One clue for the folder, or a sight of a database that is not SQLite; nothing when the file tells neither. */
export function drizzleClues(path: string, text: string): Clue[] {
  const plain = withoutComments(text, 'script')
  const [dialect, driver, out] = ['dialect', 'driver', 'out'].map((name) => field(plain, name))
  const database = [driver, dialect].flatMap((one) => one?.value ?? [])
  const where = out ?? dialect ?? driver
  if (where === null || where === undefined || database.length === 0) return []
  const folder = out === null || out === undefined ? DEFAULT : out.value
  const names = folder === null ? null : resolved(folderOf(path), folder)
  const place = at(path, text, where.line)
  if (!database.some((word) => SQLITE.has(word))) {
    const says = 'drizzle-kit writes here for another database than SQLite.'
    return [{ kind: 'sight', at: place, says, rejects: names }]
  }
  const isD1 = database.includes('d1-http') || database.includes('d1')
  const says = isD1
    ? 'drizzle-kit writes these files for D1, where foreign keys are on and BEGIN is refused.'
    : "drizzle-kit writes these files, and drizzle's migrator applies all that are new in one transaction."
  return [{ kind: 'runner', at: place, runner: isD1 ? 'd1' : 'drizzle', says, names, weight: 'command' }]
}

/** The first `name: '…'`, in quotes or not; null when there is none. */
function field(plain: string, name: string): Field | null {
  const pattern = new RegExp(
    `(?:^|[\\s,{])(["']?)${name}\\1[ \\t]*:\\s*(?:"([^"\\n]*)"|'([^'\\n]*)'|\`([^\`$\\n]*)\`)?`,
  )
  const match = pattern.exec(plain)
  if (match === null) return null
  const start = match.index + match[0].indexOf(name)
  return { value: match[2] ?? match[3] ?? match[4] ?? null, line: lineAt(plain, start) }
}
