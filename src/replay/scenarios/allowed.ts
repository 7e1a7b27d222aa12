/** Invented rows with other values, where a new CHECK refuses theirs: production's rows may all be such that it takes them. */

import type { Refusal } from '../../model/facts.ts'
import { distinct, shift } from '../../rows/literals.ts'
import { sidesOf } from '../../rows/sides.ts'
import { keyOf } from '../../sql/names.ts'
import { actionOf, namesIn } from '../../sql/statement.ts'
import { identifier } from '../../sql/tokens.ts'
import { on, refusal, type State } from '../../sqlite/engine.ts'
import { type Played, played, type Scene } from '../scene.ts'
import type { Instead } from './instead.ts'
import { inReadTables } from './read-tables.ts'
import { UNIQUE } from './unlike.ts'

/** How often the file is run for it; where that is not enough, the file is said to fail on rows. */
const MOST_TRIES = 120

/**
 * Tries the values that the file itself compares with, and their neighbours, in the columns that a copy reads.
 * @returns null where the statement is no copy, or no value that the old schema takes helps
 */
export function allowed(scene: Scene, state: State, stopped: Refusal): Instead | null {
  if (!/^CHECK constraint failed/.test(stopped.message) || actionOf(stopped.statement) !== 'INSERT') return null
  let left = MOST_TRIES
  let now = { state, first: null as Played | null, message: stopped.message }
  const columns: Named[] = []
  for (const { table, column, values } of candidates(scene, state, stopped)) {
    for (const value of values) {
      if (left <= 0) return null
      left -= 1
      const other = playedWith(scene, now.state, { table, column }, value)
      const [refused] = other?.first.performance.refusals ?? []
      // A refusal elsewhere: this one is met.
      const isMet = !refused || (refused.message !== now.message && goesOn(refused, stopped))
      if (!other || !isMet) continue
      columns.push({ table, column })
      if (!refused) return { ...other, says: said(scene, state, stopped, columns) }
      now = { ...other, message: refused.message }
      break
    }
  }
  return now.first && { state: now.state, first: now.first, says: said(scene, state, stopped, columns) }
}

/** Another CHECK, a key, of which SQLite asks behind all CHECKs, or another statement behind. */
function goesOn({ message, at }: Refusal, stopped: Refusal): boolean {
  return /^(?:CHECK|UNIQUE)/.test(message) || at.line > stopped.at.line
}

/** The file on rows that have the value; where it is refused all the same, each row has its own that is made of it, if that gets as far: a key may ask for it. */
function playedWith(scene: Scene, start: State, { table, column }: Named, value: string): Omit<Instead, 'says'> | null {
  let found: Omit<Instead, 'says'> | null = null
  for (const each of [value, ...EACH.map((made) => made(value))]) {
    const state = written(scene, start, table, column, each)
    const first = state && played(scene, state)
    if (!first || isAlike(first, column)) continue
    const isAsFar = found === null || messageOf(first) === messageOf(found.first)
    if (isAsFar) found = { state, first }
    if (isAsFar && (each !== value || messageOf(first) === undefined)) break
  }
  return found
}

function messageOf({ performance }: Played): string | undefined {
  return performance.refusals[0]?.message
}

/** Rows with one and the same value in the column are refused. */
function isAlike(first: Played, column: string): boolean {
  const [, key] = UNIQUE.exec(messageOf(first) ?? '') ?? []
  return key !== undefined && keyOf(key).endsWith(`.${keyOf(column)}`)
}

/** A value of its own for each row: numbers, and texts with a number behind or in front. */
const EACH: readonly ((value: string) => string)[] = [
  (value) => `CASE WHEN typeof(${value}) = 'text' THEN ${value} || rowid ELSE ${value} + rowid END`,
  (value) => `CASE WHEN typeof(${value}) = 'text' THEN rowid || ${value} ELSE ${value} - rowid END`,
]

interface Named {
  readonly table: string
  readonly column: string
}

/** So many values are told apart, each by a run of the file. */
const MOST_VALUES = 4

/** Those of the rows' own values that are refused, in the words of a row that has one; where they are many, only whose they are. */
function said(scene: Scene, state: State, stopped: Refusal, columns: readonly Named[]): string[] {
  const names = columns.map(({ table, column }) => `${spelt(scene, state, table)}.${column}`)
  const any = `values of ${names.join(' and ')} that the CHECK refuses`
  const [{ table, column } = { table: '', column: '' }, ...more] = columns
  if (more.length > 0) return [any]
  const sql = `SELECT DISTINCT quote(${identifier(column)}) FROM main.${identifier(table)} LIMIT ${MOST_VALUES}`
  const values = on(scene.engine, state, (connection) => connection.rows(sql).map(([value]) => String(value)))
  const refused = values.filter((value) => {
    const other = written(scene, state, table, column, value)
    return other && played(scene, other).performance.refusals[0]?.message === stopped.message
  })
  if (values.length === MOST_VALUES || refused.length === 0) return [any]
  return refused.map((value) => `the value ${value} in ${names[0]}`)
}

function spelt({ engine }: Scene, state: State, table: string): string {
  const sql = `SELECT name FROM main.sqlite_master WHERE type = 'table' AND lower(name) = ?`
  return on(engine, state, (connection) => String(connection.rows(sql, [table])[0]?.[0] ?? table))
}

interface Candidate extends Named {
  readonly values: readonly string[]
}

function candidates(scene: Scene, state: State, stopped: Refusal): Candidate[] {
  const all = everyCandidate(scene, state, stopped)
  // Another column's values would only meet it by failing before it.
  const named = namesIn(stopped.message)
  const own = all.filter(({ column }) => named.has(keyOf(column)))
  return own.length > 0 ? own : all
}

function everyCandidate(scene: Scene, state: State, stopped: Refusal): Candidate[] {
  const { filters, compared: all } = scene.hints
  return inReadTables(scene, state, stopped, (shape, { connection, catalog }) => {
    const { rows } = sidesOf(connection, shape, filters, catalog)
    return shape.columns.flatMap(({ name }) => {
      const compared = all.get(keyOf(name)) ?? []
      const sides = rows.flatMap((row) => (row.size === 1 ? (row.get(name) ?? []) : []))
      const values = distinct([...sides, ...compared.flatMap((it) => [it, shift(it, 1), shift(it, -1)])])
      return values.length > 0 ? [{ table: keyOf(shape.name), column: name, values }] : []
    })
  })
}

/** The value in every row; null where the old schema does not take it. */
function written({ engine }: Scene, state: State, table: string, column: string, value: string): State | null {
  return on(engine, state, (connection) => {
    const sql = `UPDATE OR ABORT main.${identifier(table)} SET ${identifier(column)} = ${value}`
    return refusal(() => connection.run(sql)) === null ? connection.state() : null
  })
}
