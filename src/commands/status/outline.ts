/** The schema and the history of a database that is too large to be copied: a few of its pages. */

import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import type { DatabaseOutline } from '../../model/status.ts'
import { type Header, headerOf, Malformed, type ReadPage, rowsOf } from '../../sqlite/pages.ts'
import { historyTable } from '../../tools/recorded.ts'
import { TOOLS } from '../../tools/table.ts'
import { Trouble } from '../../trouble.ts'
import { committedFrames } from './frames.ts'

/** Rows of the schema, and of a history. */
const MOST_OBJECTS = 100_000
const MOST_ROWS = 10_000

/** Bytes of a write-ahead log that are looked through. */
const MOST_LOG = 1_073_741_824

/** Tables whose rows may tell what was applied. */
const HISTORIES: ReadonlySet<string> = new Set(
  TOOLS.flatMap((tool) =>
    [historyTable(tool).table, historyTable(tool).lock?.table ?? ''].map((it) => it.toLowerCase()),
  ),
)

/** What such tables of a project's own are called. */
const NAMED = /migrat|schema|version|history|changelog|patch|upgrade/i

/** Reads what is needed. Throws Trouble where the file is none of SQLite's. `path` is absolute, `typed` as it was typed. */
export function readOutline(path: string, typed: string): DatabaseOutline {
  const file = openSync(path, 'r')
  try {
    return outlineOf(path, typed, file)
  } catch (error) {
    // An offset outside of its page is damage too.
    if (!(error instanceof Malformed || error instanceof RangeError)) throw error
    throw new Trouble(`${typed}: it is damaged (${error.message}); "sqlite3 FILE .recover" saves what can be saved.`)
  } finally {
    closeSync(file)
  }
}

function outlineOf(path: string, typed: string, file: number): DatabaseOutline {
  const { pageSize } = headerOf(bytesAt(file, 0, 100))
  const log = logOf(path, typed, pageSize)
  const read: ReadPage = (page) => log.get(page) ?? bytesAt(file, (page - 1) * pageSize, pageSize)
  const header = headerOf(read(1))
  const schema = [...rowsOf(read, header, 1, MOST_OBJECTS)].map(({ values }) => values)
  const tables = schema.filter(([type, name]) => type === 'table' && isHistory(`${name}`))
  return {
    schema: schema.flatMap(([, name, , , sql]) =>
      typeof sql === 'string' && !`${name}`.startsWith('sqlite_') ? [sql] : [],
    ),
    userVersion: header.userVersion,
    rows: tables.flatMap(([, name, , root]) => rowsIn(read, header, `${name}`, Number(root))),
  }
}

function isHistory(name: string): boolean {
  return HISTORIES.has(name.toLowerCase()) || NAMED.test(name)
}

/** A table that is no history can be as long as it likes. */
function rowsIn(read: ReadPage, header: Header, table: string, root: number): DatabaseOutline['rows'] {
  try {
    return [{ table, rows: [...rowsOf(read, header, root, MOST_ROWS)] }]
  } catch (error) {
    if (error instanceof Malformed && !HISTORIES.has(table.toLowerCase())) return []
    throw error
  }
}

function bytesAt(file: number, position: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  if (readSync(file, bytes, 0, length, position) < length) throw new Malformed('the file ends too early')
  return bytes
}

/** The pages that a write-ahead log has newer. */
function logOf(path: string, typed: string, pageSize: number): ReadonlyMap<number, Uint8Array> {
  const [wal, journal] = ['-wal', '-journal'].map(
    (ending) => statSync(`${path}${ending}`, { throwIfNoEntry: false })?.size ?? 0,
  )
  if ((journal ?? 0) > 0)
    throw new Trouble(
      `${typed}-journal lies beside it: somebody writes, or a crash has left it. Of so large a database only its last commit can be read; open it once with SQLite, or try again.`,
    )
  if ((wal ?? 0) > MOST_LOG)
    throw new Trouble(`${typed}-wal has more than 1 GB: take it in first, with PRAGMA wal_checkpoint(TRUNCATE).`)
  return (wal ?? 0) === 0 ? new Map() : committedFrames(readFileSync(`${path}-wal`), pageSize)
}
