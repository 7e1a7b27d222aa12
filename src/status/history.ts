/** What a real database's history says of the files of a folder. */

import type { StatusFile, StatusPlan, UnknownSeen } from '../model/status.ts'
import { type Connection, refusal } from '../sqlite/engine.ts'
import type { HistoryTable } from '../tools/recorded.ts'
import { compareVersions } from '../version.ts'

/** What the history remembers of one migration. */
export interface Remembered {
  readonly key: string
  readonly state: 'applied' | 'failed'
  readonly checksum: string | null
  readonly error: string | null
}

/** The rows of the history, oldest first. */
export interface HistoryRead {
  readonly rows: readonly Remembered[]
  /** The table, or `user_version`; null: there is none. */
  readonly table: string | null
  readonly remarks: readonly string[]
}

/** Reads the history as the tool itself would. Throws `Refused` where SQLite cannot read the table at all. */
export function readHistoryOf(connection: Connection, plan: StatusPlan, table: HistoryTable): HistoryRead {
  const { ledger } = plan.runner
  if (ledger.keeps === 'user-version') return { rows: counted(connection), table: 'user_version', remarks: [] }
  const spelt = nameOf(connection, ledger.table.replace(/^"(.*)"$/, '$1').replaceAll('""', '"'))
  if (spelt === null) return { rows: [], table: null, remarks: [] }
  const problem = refusal(() => connection.prepare(table.query))
  const plain = `SELECT ${ledger.column}, 'applied', NULL, NULL FROM ${ledger.table}`
  if (problem !== null && refusal(() => connection.prepare(plain)) !== null)
    return {
      rows: [],
      table: null,
      remarks: [`The table ${spelt} is not as this tool makes it (${problem}), and was passed over.`],
    }
  const remarks =
    problem === null ? [] : [`The table ${spelt} is not as this tool makes it (${problem}): only its keys were read.`]
  return { rows: last(connection.rows(problem === null ? table.query : plain)), table: spelt, remarks }
}

function counted(connection: Connection): Remembered[] {
  const key = `${connection.rows('PRAGMA user_version')[0]?.[0]}`
  return key === '0' ? [] : [{ key, state: 'applied', checksum: null, error: null }]
}

/** A table's name as spelt; null where there is none. */
export function nameOf(connection: Connection, table: string): string | null {
  const sql = `SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name = ? COLLATE NOCASE`
  const found = connection.rows(sql, [table])[0]
  return found ? String(found[0]) : null
}

/** The last row of a key counts, in the place of its first. */
function last(rows: readonly (readonly unknown[])[]): Remembered[] {
  const found = new Map<string, Remembered | null>()
  for (const [key, state, checksum, error] of rows)
    found.set(String(key), state === 'undone' ? null : { key: String(key), ...read(state, checksum, error) })
  return [...found.values()].filter((row) => row !== null)
}

function read(state: unknown, checksum: unknown, error: unknown): Omit<Remembered, 'key'> {
  const textOf = (value: unknown) => (value === null || value === undefined || value === '' ? null : String(value))
  return { state: state === 'failed' ? 'failed' : 'applied', checksum: textOf(checksum), error: textOf(error) }
}

/** Each file with its row, and the rows that no file has. */
export interface Matched {
  readonly files: readonly { readonly file: StatusFile; readonly row: Remembered | null }[]
  readonly unknown: readonly UnknownSeen[]
}

/** Brings files and rows together, as the runner knows them again. */
export function matched({ runner, files }: StatusPlan, rows: readonly Remembered[]): Matched {
  if (runner.ledger.keeps !== 'each') return upTo(files, rows.at(-1) ?? null)
  const taken = new Set<Remembered>()
  const found = files.map((file) => {
    const row = rows.find((one) => !taken.has(one) && names(one, file, runner.ledger.loose === true)) ?? null
    if (row !== null) taken.add(row)
    return { file, row }
  })
  return { files: found, unknown: rows.filter((row) => !taken.has(row)).map(({ key, state }) => ({ key, state })) }
}

/** A script of one's own may record a path, or a name without its ending. */
function names({ key }: Remembered, { key: own, script }: StatusFile, isLoose: boolean): boolean {
  if (key === own) return true
  if (!isLoose) return false
  const short = key.slice(key.lastIndexOf('/') + 1)
  return short === own || `${short}.sql` === own || script.path === key
}

/** Only the last one is remembered: every file up to it counts as applied. */
function upTo(files: readonly StatusFile[], last: Remembered | null): Matched {
  const found = files.map((file) => {
    const order = last === null ? 1 : compareVersions(file.key, last.key)
    const row = order < 0 && last !== null ? ({ ...last, key: file.key, state: 'applied' } as const) : null
    return { file, row: order === 0 ? last : row }
  })
  const isKnown = last === null || last.key === '0' || files.some(({ key }) => compareVersions(key, last.key) === 0)
  return { files: found, unknown: isKnown || last === null ? [] : [{ key: last.key, state: last.state }] }
}
