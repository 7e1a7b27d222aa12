/** UPDATEs that meet the rows which an earlier one of the file has just given their value: two values that were apart become one. */

import type { MetAgain } from '../../../model/statements.ts'
import { saysOneOfFew } from '../../../rows/truths.ts'
import { assignmentsIn } from '../../../sql/assignments.ts'
import { type Move, movesIn } from '../../../sql/moves.ts'
import { keyOf } from '../../../sql/names.ts'
import { quoted } from '../../../sql/tokens.ts'
import { convertedIn } from '../../../sql/units.ts'
import { type Connection, on, refusal } from '../../../sqlite/engine.ts'
import { columnsIn } from '../../../sqlite/schema.ts'
import type { Look, RowsRun } from '../look.ts'
import { aside } from '../schema/broken.ts'
import { atEach } from './turns.ts'

export const metAgain: Look<'metAgain'> = {
  nothing: [],
  needs: 'rows',
  look: (run) => {
    const { statements } = run.first.performance
    const moves = statements.flatMap(({ sql }, index) => movesIn(sql, index))
    const asked = statements.map((_, index) => {
      const pairs = moves.filter((move) => move.index === index).flatMap((move) => followers(move, moves))
      return pairs.length > 0 ? pairs : null
    })
    const met = atEach(run.scene, run.first, asked, (connection, _, pairs) =>
      pairs
        .filter((pair) => askTheSame(connection, pair))
        .flatMap(([first, second]) => meeting(connection, first, second)),
    )
    return met
      .filter((one) => isKnown(run, one, met))
      .map(
        ({ first, second, from, to, now }): MetAgain => ({
          at: statements[second.index]?.at ?? { path: run.scene.script.path, line: 1, column: 1 },
          statement: second.index,
          first: statements[first.index]?.at.line ?? 1,
          ...{ table: first.table, column: first.column, from, to, now },
        }),
      )
  },
}

/** The later moves of the same column that may meet the rows of this one. What puts others in their old place first has seen to it. */
function followers(move: Move, moves: readonly Move[]): [Move, Move][] {
  const isSame = (it: Move) => keyOf(it.table) === keyOf(move.table) && it.column === move.column
  const later = moves.filter((it) => it.index > move.index && isSame(it))
  return later
    .filter((it) => it.to !== move.to && it.asked.includes(move.to))
    .filter((it) => ![move, it].every(({ sql }) => isConverting(sql)))
    .filter((it) => !later.some((between) => between.index < it.index && move.asked.includes(between.to)))
    .map((it) => [move, it])
}

/** Numbers that each of them converts may go from unit to unit, in steps. */
function isConverting(sql: string): boolean {
  return assignmentsIn(sql).some(({ column, value }) => convertedIn(value) === column)
}

/** Of the row's other columns both conditions ask the same, or nothing: what asks more takes some of the rows on purpose. */
function askTheSame(connection: Connection, [first, second]: readonly [Move, Move]): boolean {
  const columns = columnsIn(connection, first.table).map(({ key }) => key)
  return columns.every((key) => first.names.has(key) === second.names.has(key))
}

interface Met {
  readonly first: Move
  readonly second: Move
  /** Literals: what rows had, what the first one makes of it, and what both are then. */
  readonly from: string
  readonly to: string
  readonly now: string
  /** A CHECK lists what there can be. */
  readonly isListed: boolean
}

/**
 * Asked of all rows of the table, with one value after the other in them: those with the one get the other one first and then a
 * third, as those do that had the other one before. By itself the second statement leaves the first ones alone.
 */
function meeting(connection: Connection, first: Move, second: Move): Met[] {
  const { to } = first
  const column = columnsIn(connection, first.table).find(({ key, hidden }) => key === first.column && hidden === 0)
  if (!column) return []
  const where = `main.${quoted(first.table)}`
  const after = (value: string, ...moves: readonly Move[]): string[] | null => {
    let found: string[] | null = null
    aside(connection, () =>
      refusal(() => {
        connection.run(`UPDATE OR ABORT ${where} SET ${quoted(column.name)} = ${value}`)
        for (const { sql } of moves) connection.run(sql)
        found = connection.rows(`SELECT DISTINCT quote(${quoted(column.name)}) FROM ${where}`).map(([it]) => String(it))
      }),
    )
    return found
  }
  const [stored, ...more] = after(to) ?? []
  const [now] = after(to, second) ?? []
  if (stored === undefined || more.length > 0 || now === undefined || now === stored) return []
  // A move that takes what it writes takes whatever there is.
  const leaves = (value: string, move: Move) => !takesAny(connection, where, column.name, value, move)
  const from = [...new Set(first.asked)].find((value) => {
    const ends = after(value, first, second) ?? []
    const isMoved = after(value, first)?.includes(stored) ?? false
    return value !== to && isMoved && ends.includes(now) && !ends.includes(stored) && leaves(value, second)
  })
  if (from === undefined || !leaves(to, first)) return []
  const made = /^'/.test(to) ? "'another than all of them'" : '987654321'
  return [{ first, second, from, to, now, isListed: after(made) === null }]
}

function takesAny(connection: Connection, where: string, column: string, value: string, { sql }: Move): boolean {
  return aside(connection, () => {
    let count = 0
    refusal(() => {
      connection.run(`UPDATE OR ABORT ${where} SET ${quoted(column)} = ${value}`)
      connection.run(sql)
      count = Number(connection.rows('SELECT changes()')[0]?.[0])
    })
    return count > 0
  })
}

/**
 * Whether there were rows that had the value before the first statement gave it to others: it goes back to what it took it from,
 * a CHECK or the default names the value, the project's own rows have it, or one after the other moves on, as do numbers by one step and
 * words for states. Else it may be a word for the time between.
 */
function isKnown(
  { scene, empty }: RowsRun,
  { first, second, from, to, now, isListed }: Met,
  all: readonly Met[],
): boolean {
  if (
    isListed ||
    now === from ||
    areShifted([from, to, now]) ||
    all.some((it) => it.first === second || it.second === first)
  )
    return true
  return on(scene.engine, empty.before, (connection) => {
    const column = columnsIn(connection, first.table).find(({ key }) => key === first.column)
    if (!column) return false
    if (column.default === to) return true
    const isState = column.default === from || (column.default === null && saysOneOfFew(column.name))
    if (isState && first.asked.length === 1 && areStates([from, to, now])) return true
    const name = quoted(column.name)
    return connection.rows(`SELECT 1 FROM main.${quoted(first.table)} WHERE ${name} IS ${to} LIMIT 1`).length > 0
  })
}

/** 1, 2, 3: each was to move up to the next one. */
function areShifted(literals: readonly string[]): boolean {
  const [from = Number.NaN, to = Number.NaN, now] = literals.map((it) => (/^-?\d+$/.test(it) ? Number(it) : Number.NaN))
  return to - from === (now ?? Number.NaN) - to
}

/** 'new', 'open', 'done': words of their own. The same word spelt otherwise was put right, and a word for the time between says so. */
function areStates(literals: readonly string[]): boolean {
  const words = literals.map((it) => it.slice(1, -1).toLowerCase())
  return (
    literals.every((it) => /^'[a-z]+([ _-][a-z]+)*'$/i.test(it) && !BETWEEN.test(it)) &&
    words.every((word, at) => !isSpeltLike(word, words[at + 1] ?? ''))
  )
}

const BETWEEN = /te?mp|swap|moving|placeholder/i

/** The same letters at the start, as 'open' and 'opened' have. */
function isSpeltLike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((word) => word.replace(/[ _-]/g, ''))
  const [long = '', short = ''] = (a ?? '').length < (b ?? '').length ? [b, a] : [a, b]
  const differs = [...short].findIndex((letter, at) => letter !== long[at])
  const shared = differs < 0 ? short.length : differs
  return shared > 2 && shared * 2 >= short.length
}
