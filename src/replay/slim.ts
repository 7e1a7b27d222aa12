/** A database without the tables that a migration cannot touch, so that rehearsing costs what the migration costs. */

import { namesIn } from '../sql/statement.ts'
import type { Connection, Engine } from './engine.ts'
import { on } from './scene.ts'
import { lower } from './schema.ts'

/** Below this many tables copying all of them is cheaper than leaving some out. */
const WORTH_IT = 60

/**
 * A copy of the database with only the tables in `scope` (lower case), everything that hangs on them, and every view,
 * trigger or virtual table that names them with whatever it names: ALTER TABLE … RENAME reads those, and stops when one is
 * broken.
 */
export function slim(engine: Engine, bytes: Uint8Array, scope: ReadonlySet<string> | null): Uint8Array {
  if (scope === null) return bytes
  return on(engine, bytes, (connection) => {
    const objects = connection.rows(`SELECT type, name, tbl_name, sql FROM sqlite_master`) as Row[]
    if (objects.filter(([type]) => type === 'table').length < WORTH_IT) return bytes
    const keep = withReaders(objects, scope)
    const gone = objects.filter(([, name, table]) => !keep.has(lower(table)) && !name.startsWith('sqlite_s'))
    leaveOut(connection, gone)
    return connection.bytes()
  })
}

type Row = [type: string, name: string, table: string, sql: string | null]

/** The scope, the views, triggers and virtual tables that name something in it, and what those name in turn. */
function withReaders(objects: readonly Row[], scope: ReadonlySet<string>): Set<string> {
  const keep = new Set(scope)
  const readers = objects
    .filter(([type, , , sql]) => sql !== null && (type === 'view' || type === 'trigger' || isVirtual(sql)))
    .map(([, name, table, sql]) => ({
      owns: [lower(name), lower(table), ...(isVirtual(sql) ? shadows(objects, name) : [])],
      names: namesIn(sql as string),
    }))
  for (let before = -1; before !== keep.size; ) {
    before = keep.size
    for (const { owns, names } of readers) {
      if (![...names].some((name) => keep.has(name))) continue
      for (const name of [...owns, ...names]) keep.add(name)
    }
  }
  return keep
}

function isVirtual(sql: string | null): boolean {
  return /^\s*create\s+virtual/i.test(sql ?? '')
}

/** The tables that a virtual table keeps its data in are named after it; one too many does no harm. */
function shadows(objects: readonly Row[], virtual: string): string[] {
  return objects.flatMap(([, name]) => (lower(name).startsWith(`${lower(virtual)}_`) ? [lower(name)] : []))
}

/** Takes entries out of the schema table and their pages out of the file (https://sqlite.org/pragma.html#pragma_writable_schema). */
function leaveOut(connection: Connection, gone: readonly Row[]): void {
  connection.run('PRAGMA writable_schema = ON')
  connection.run('CREATE TEMP TABLE leave_out (name TEXT PRIMARY KEY)')
  for (const [, name] of gone) connection.run('INSERT OR IGNORE INTO leave_out VALUES (?)', [name])
  connection.run('DELETE FROM main.sqlite_master WHERE name IN (SELECT name FROM leave_out)')
  connection.run('DROP TABLE leave_out')
  connection.run('PRAGMA writable_schema = RESET')
  connection.run('VACUUM')
}
