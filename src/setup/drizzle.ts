/** Reads drizzle-kit's settings as text, never as a program: which database, and which folder it writes to. */

import type { Clue } from './found.ts'
import { folderOf, resolved } from './paths.ts'
import { at, lineAt, withoutComments } from './text.ts'

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
