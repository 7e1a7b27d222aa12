/** The SQL by which a runner's history remembers a migration. */

import type { Ledger } from '../model/runner.ts'

/** What is remembered of one migration. */
export interface Remembered {
  readonly key: string
  /** The text whose checksum is kept, where the runner keeps one. */
  readonly text?: string
}

/** One statement that notes these as applied, without a semicolon. */
export function historyRow(ledger: Ledger, ...all: readonly Remembered[]): string {
  return inserted(ledger, all, ledger.done?.yes ?? null)
}

/** The statements before a file, for a runner that first notes that it begins: what `historyDone` completes. */
export function historyBegun(ledger: Ledger, migration: Remembered): string {
  return alone(ledger, inserted(ledger, [migration], ledger.done?.no ?? null))
}

/** The statements that note one more file as applied. */
export function historyStep(ledger: Ledger, migration: Remembered): string {
  return alone(ledger, historyRow(ledger, migration))
}

/** The row, and no other where only the last one is kept. */
function alone({ keeps, table }: Ledger, row: string): string {
  return keeps === 'last' ? `DELETE FROM ${table}; ${row}` : row
}

/** The statement after a file. */
export function historyDone({ table, column, done }: Ledger, { key }: Remembered): string {
  return done ? `UPDATE ${table} SET ${done.column} = ${done.yes} WHERE ${column} = ${quoted(key)}` : ''
}

/** The query for what is remembered: key, checksum or NULL, and whether it is done. */
export function historyQuery({ table, column, checksum, done }: Ledger): string {
  const isDone =
    done === undefined ? '1' : `${done.column} IS ${done.yes === 'CURRENT_TIMESTAMP' ? 'NOT NULL' : done.yes}`
  return `SELECT ${column}, ${checksum ?? 'NULL'}, ${isDone} FROM ${table}`
}

function inserted(ledger: Ledger, all: readonly Remembered[], done: string | null): string {
  const last = all.at(-1)
  if (ledger.keeps === 'user-version') return `PRAGMA user_version = ${Number(last?.key ?? 0)}`
  const also = { ...ledger.also, ...(ledger.done && done !== null ? { [ledger.done.column]: done } : {}) }
  const sums = ledger.checksum === undefined ? [] : [ledger.checksum]
  const rows = (ledger.keeps === 'last' && last ? [last] : all).map(({ key, text = '' }) =>
    [quoted(key), ...Object.values(also), ...sums.map(() => quoted(checksumOf(text)))].join(', '),
  )
  const columns = [ledger.column, ...Object.keys(also), ...sums].join(', ')
  return `INSERT INTO ${ledger.table} (${columns}) VALUES ${rows.map((row) => `(${row})`).join(', ')}`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** Not the tool's own checksum, but one that differs when the text does (FNV-1a, and the length). */
export function checksumOf(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return `${text.length}-${(hash >>> 0).toString(16)}`
}
