/** Sees in a program that migrates, such as scripts/migrate.ts, what it does with a file. It is only read, never run. */

import { at, linesOf, withoutComments } from '../tools/settings/text.ts'
import type { RunnerWords } from '../tools/signs.ts'
import type { Clue } from './found.ts'
import { LIBRARIES, type Library } from './libraries.ts'

/** A program that reads `.sql` files, whatever its language calls them. */
const READS_SQL =
  /\.\(?(?:\w+\|)*sql\b|(?:=|\bwithExtension:)\s*["']sql["']|\binclude_dir!|\/\/go:embed\s.*\bmigrations?\b/

/**
 * At most one clue: from the line that brings SQLite in. Nothing for a program that reads no `.sql` file.
 * @param isSystems the program is built with the system's SQLite, not with the one that its library brings along
 */
export function programClues(path: string, text: string, isSystems = false): Clue[] {
  const lines = linesOf(text)
  const own = LIBRARIES.filter(({ files }) => files.test(path))
  const found = own.map((library) => ({ library, line: lines.findIndex((line) => library.pattern.test(line)) }))
  const first = found.find(({ line }) => line !== -1)
  if (first === undefined || !READS_SQL.test(text)) return []
  const { library, line } = { ...first, library: isSystems ? withSystems(first.library) : first.library }
  const plain = withoutComments(text, /\.(?:py|rb)$/.test(path) ? 'hash' : 'script')
  if (library.reads && !library.transaction.test(plain)) return []
  const { runner, says } = readAs(library, plain)
  const weight = library.common ? 'trace' : 'command'
  return [{ kind: 'runner', at: at(path, text, line + 1), runner, says, names: null, weight }]
}

function withSystems(library: Library): Library {
  return library.keysByBuild ? { ...library, foreignKeys: false } : library
}

/** `PRAGMA foreign_keys = ON`, `pragma_update(None, "foreign_keys", true)`, `?_fk=1`, `_pragma=foreign_keys(1)`. */
const KEYS =
  /\b_?(?:foreign_keys|fk)["']?\s*[=(,]\s*["']?(?:(ON|1|true)|OFF|0|false)\b|\b(?:setForeignKeyConstraintsEnabled\(|foreignKeysEnabled\s*=\s*|Foreign Keys\s*=\s*)(?:(true)|false)/i

function readAs(
  { name, foreignKeys, transaction, wraps }: Library,
  text: string,
): { runner: RunnerWords; says: string } {
  const pragma = KEYS.exec(text)
  const isOn = pragma === null ? foreignKeys : (pragma[1] ?? pragma[2]) !== undefined
  const isWrapped = wraps?.where.test(text) === true
  const inTransaction = isWrapped || transaction.test(text)
  const fields = [
    ...(isWrapped
      ? [wraps.fields]
      : inTransaction
        ? ['like: transactional']
        : ['like: sqlite3-bail', 'cut-at: statements']),
    ...(isOn && !isWrapped ? ['foreign-keys: on'] : []),
  ]
  const keys = `foreign keys ${isOn ? 'on' : 'off'}`
  const says = isWrapped
    ? `${name} runs the files in transactions of its own.`
    : inTransaction
      ? `${name} runs the files, it seems each in a transaction with its history row, with ${keys}.`
      : `${name} runs the files, each until its first error; each statement commits, with ${keys}.`
  return { runner: fields.join() === 'like: transactional' ? 'transactional' : `{ ${fields.join(', ')} }`, says }
}
