/** Sees in a program that migrates, such as scripts/migrate.ts, what it does with a file. It is only read, never run. */

import { at, linesOf } from '../tools/settings/text.ts'
import type { RunnerWords } from '../tools/signs.ts'
import type { Clue } from './found.ts'

/** A way to SQLite from a program. Whether a connection starts with foreign keys on is the library's choice. */
interface Library {
  readonly pattern: RegExp
  readonly name: string
  readonly foreignKeys: boolean
}

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
  const fields = [
    ...(inTransaction ? ['like: transactional'] : ['like: sqlite3-bail', 'cut-at: statements']),
    ...(isOn ? ['foreign-keys: on'] : []),
  ]
  const keys = `foreign keys ${isOn ? 'on' : 'off'}`
  const says = inTransaction
    ? `${name} runs the files, it seems each in a transaction with its history row, with ${keys}.`
    : `${name} runs the files, each until its first error; each statement commits, with ${keys}.`
  return { runner: fields.length > 1 ? `{ ${fields.join(', ')} }` : 'transactional', says }
}
