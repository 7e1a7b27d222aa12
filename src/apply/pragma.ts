/** Settings read back straight after they were made: some take no effect where they stand, and SQLite does not say so. */

import type { Runner } from '../model/runner.ts'
import type { Connection } from '../sqlite/engine.ts'

const SETTING = /^PRAGMA\s+(?:\w+\.)?(\w+)\s*(?:=\s*|\(\s*)['"]?([\w-]+)['"]?\s*\)?$/i

/**
 * Pragmas whose value can be read back, and that are no-ops in the wrong place: foreign_keys inside a transaction,
 * defer_foreign_keys outside of one, encoding and auto_vacuum once there is a table (https://sqlite.org/pragma.html).
 */
const READABLE = new Set(['foreign_keys', 'defer_foreign_keys', 'encoding', 'auto_vacuum', 'legacy_alter_table'])

const ON = new Set(['on', 'yes', 'true', '1'])

const OFF = new Set(['off', 'no', 'false', '0', 'none'])

/** The statement that sets a connection up as the runner does. */
export function foreignKeys(runner: Runner): string {
  return `PRAGMA foreign_keys = ${runner.foreignKeys ? 'ON' : 'OFF'}`
}

/** The setting that `sql` has just made and that did not take; null when it took, or cannot be read back. */
export function deadPragma(connection: Connection, sql: string): { name: string; wanted: string; is: string } | null {
  const [, raw, value] = SETTING.exec(sql) ?? []
  const name = raw?.toLowerCase()
  if (!name || value === undefined || !READABLE.has(name)) return null
  const is = String(connection.rows(`PRAGMA ${name}`)[0]?.[0])
  return truth(is) === truth(value) ? null : { name, wanted: value, is: shown(name, is) }
}

function truth(value: string): string {
  const lower = value.toLowerCase()
  return ON.has(lower) ? '1' : OFF.has(lower) ? '0' : lower.replaceAll('-', '')
}

function shown(name: string, is: string): string {
  return name === 'encoding' ? is : is === '1' ? 'ON' : is === '0' ? 'OFF' : is
}
