/** The SQL by which a runner's history table remembers a migration. */

import type { Ledger } from '../model/runner.ts'

/** What is remembered of one migration. */
export interface Remembered {
  readonly key: string
  /** The text whose checksum is kept, where the runner keeps one. */
  readonly text?: string
}

/** One statement that notes these as applied, without a semicolon. */
export function historyRow(ledger: Ledger, ...all: readonly Remembered[]): string {
  const last = all.at(-1)
  if (ledger.keeps === 'user-version') return `PRAGMA user_version = ${Number(last?.key ?? 0)}`
  const { table, column, also = {}, checksum } = ledger
  const columns = [column, ...Object.keys(also), ...(checksum === undefined ? [] : [checksum])]
  const rows = (ledger.keeps === 'last' && last ? [last] : all).map(({ key, text }) => {
    const sum = checksum === undefined ? [] : [quoted(checksumOf(text ?? ''))]
    return `(${[quoted(key), ...Object.values(also), ...sum].join(', ')})`
  })
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${rows.join(', ')}`
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
