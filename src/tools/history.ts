/** The SQL by which a runner's history table remembers a file. */

import type { Ledger } from '../model/runner.ts'
import { unpadded } from '../version.ts'

/** What the table holds for the file of this name, as text. */
export function historyKey({ holds }: Ledger, fileName: string): string {
  if (holds === 'name') return fileName
  const digits = /^\d*/.exec(fileName)?.[0] ?? ''
  return holds === 'digits' ? digits : unpadded(digits)
}

/** One statement that notes these files as applied, without a semicolon. */
export function historyRow(ledger: Ledger, ...fileNames: readonly string[]): string {
  const { table, column, also } = ledger
  const keys = fileNames.map((name) => `'${historyKey(ledger, name).replaceAll("'", "''")}'`)
  const rows = keys.map((key) => (also ? `(${key}, ${also.value})` : `(${key})`))
  return `INSERT INTO ${table} (${column}${also ? `, ${also.column}` : ''}) VALUES ${rows.join(', ')}`
}
