/** What a runner remembers: read from its history table, written into it, and what it refuses to start with. */

import type { Runner } from '../model/runner.ts'
import type { Script } from '../model/text.ts'
import { type Connection, Refused } from '../sqlite/engine.ts'
import { checksumOf, historyQuery, historyRow, type Remembered } from '../tools/history.ts'
import { compareVersions } from '../version.ts'

/** One row of the history. */
interface Row {
  readonly key: string
  readonly checksum: string | null
  readonly done: boolean
}

export type History = ReadonlyMap<string, Row>

/** Why a start does not even begin. */
export interface Stopped {
  readonly by: 'kill' | 'edit' | 'missing' | 'late' | 'duplicate' | 'gap'
  /** The file that it is about; null for one that is gone. */
  readonly path: string | null
  /** What the history remembers it by. */
  readonly key: string
}

/** What the history remembers a script by; a script that is no migration of a folder goes by its file's name. */
export function keyOf(script: Script): string {
  return script.key ?? fileNameOf(script)
}

/** The last part of a script's path. */
export function fileNameOf(script: Script): string {
  return script.path.slice(script.path.lastIndexOf('/') + 1)
}

export function remembered(script: Script, runner: Runner): Remembered {
  return { key: keyOf(script), text: summed(script, runner) }
}

/** What the checksum is made of. */
function summed(script: Script, { after }: Runner): string {
  const text = after.lineEndings === 'ignored' ? script.sql.replaceAll('\r\n', '\n') : script.sql
  return after.rename === 'refused' ? `${fileNameOf(script)} ${text}` : text
}

/** Everything that the history holds. Throws `Refused` where it cannot be read. */
export function readHistory(connection: Connection, { ledger }: Runner): History {
  if (ledger.keeps === 'user-version') return counted(connection)
  const rows = connection.rows(historyQuery(ledger)).map(
    ([key, checksum, done]): Row => ({
      key: String(key),
      checksum: checksum === null || checksum === undefined ? null : String(checksum),
      done: Number(done) === 1,
    }),
  )
  return new Map(rows.map((row) => [row.key, row]))
}

/** `user_version` says up to where files were applied, and not which. */
function counted(connection: Connection): History {
  const key = `${connection.rows('PRAGMA user_version')[0]?.[0]}`
  return new Map(isZero(key) ? [] : [[key, { key, checksum: null, done: true }]])
}

/** Whether a script still has to be applied, by what the history holds. */
export function isPending(history: History, { ledger, after }: Runner, script: Script): boolean {
  const key = keyOf(script)
  if (script.late || (ledger.keeps === 'each' && after.late !== 'skipped')) return !history.has(key)
  const last = lastOf(history)
  return last === null || compareVersions(key, last) > 0
}

function lastOf(history: History): string | null {
  return [...history.keys()].sort(compareVersions).at(-1) ?? null
}

/** Why the runner refuses to start; null when it does not. */
export function objection(history: History, runner: Runner, scripts: readonly Script[]): Stopped | null {
  return (
    unfinished(history) ??
    duplicate(runner, scripts) ??
    gap(runner, scripts) ??
    edited(history, runner, scripts) ??
    missing(history, runner, scripts) ??
    late(history, runner, scripts)
  )
}

function unfinished(history: History): Stopped | null {
  const found = [...history.values()].find(({ done }) => !done)
  return found ? { by: 'kill', path: null, key: found.key } : null
}

function duplicate({ after }: Runner, scripts: readonly Script[]): Stopped | null {
  if (after.duplicate !== 'refused') return null
  const seen = new Set<string>()
  for (const script of scripts) {
    if (seen.has(keyOf(script))) return { by: 'duplicate', path: script.path, key: keyOf(script) }
    seen.add(keyOf(script))
  }
  return null
}

/** Numbers that must follow each other from 1. */
function gap({ after }: Runner, scripts: readonly Script[]): Stopped | null {
  if (after.gap !== 'refused') return null
  const at = scripts.findIndex((script, index) => keyOf(script) !== `${index + 1}`)
  const found = scripts[at]
  return found ? { by: 'gap', path: found.path, key: keyOf(found) } : null
}

function edited(history: History, runner: Runner, scripts: readonly Script[]): Stopped | null {
  if (runner.after.edit !== 'refused') return null
  const found = scripts.find((script) => {
    const checksum = history.get(keyOf(script))?.checksum ?? null
    return checksum !== null && checksum !== checksumOf(summed(script, runner))
  })
  return found ? { by: 'edit', path: found.path, key: keyOf(found) } : null
}

function missing(history: History, { after }: Runner, scripts: readonly Script[]): Stopped | null {
  const there = new Set(scripts.map(keyOf))
  const gone = asked(history, after.missing, there).find((key) => !there.has(key) && !isZero(key))
  return gone === undefined ? null : { by: 'missing', path: null, key: gone }
}

/** The keys whose file must be there. */
function asked(history: History, missing: Runner['after']['missing'], there: ReadonlySet<string>): string[] {
  const keys = [...history.keys()]
  const last = lastOf(history)
  if (missing === 'refused') return keys
  if (missing === 'last-refused') return last === null ? [] : [last]
  // What is above every file that is there may come from a newer release.
  const top = [...there].sort(compareVersions).at(-1) ?? ''
  return missing === 'refused-but-last' ? keys.filter((key) => compareVersions(key, top) < 0) : []
}

/** The row that some tools begin with stands for no file. */
function isZero(key: string): boolean {
  return key === '0'
}

function late(history: History, { after }: Runner, scripts: readonly Script[]): Stopped | null {
  if (after.late !== 'refused') return null
  const applied = scripts.findLastIndex((script) => history.has(keyOf(script)))
  const found = scripts.find((script, at) => at < applied && !script.late && !history.has(keyOf(script)))
  return found ? { by: 'late', path: found.path, key: keyOf(found) } : null
}

/** Notes files as applied. migrate.sh does not look at how this ends: a row that is there already stays, for one. */
export function record(connection: Connection, runner: Runner, ...scripts: readonly Script[]): void {
  if (scripts.length === 0) return
  const { ledger } = runner
  try {
    const row = historyRow(ledger, ...scripts.map((script) => remembered(script, runner)))
    if (ledger.keeps === 'last') connection.run(`DELETE FROM ${ledger.table}`)
    // Several rows in one statement must not fail for one; a single one must, as OR IGNORE makes AUTOINCREMENT count up.
    connection.run(scripts.length === 1 ? row : row.replace('INSERT', 'INSERT OR IGNORE'))
  } catch (error) {
    if (!(error instanceof Refused)) throw error
  }
}
