/** UPDATEs that ask the column which they write, and DELETEs that ask whether a row is gone or whose it is, on one side of an OR only: AND binds before OR. */

import type { Unguarded } from '../../../model/conditions.ts'
import { assignmentsIn } from '../../../sql/assignments.ts'
import { conjunctsIn, namesColumn, operandsIn, sidesOf } from '../../../sql/filters.ts'
import { keyOf } from '../../../sql/names.ts'
import { namesOf } from '../../../sql/readings.ts'
import { actionOf, targetName } from '../../../sql/statement.ts'
import { isWord, quoted, type Token } from '../../../sql/tokens.ts'
import { whereTokens } from '../../../sql/where.ts'
import { type Connection, refusal } from '../../../sqlite/engine.ts'
import { columnsIn } from '../../../sqlite/schema.ts'
import type { Look } from '../look.ts'
import { aside } from '../schema/broken.ts'
import { atEach } from './turns.ts'

export const unguarded: Look<'unguarded'> = {
  nothing: [],
  needs: 'rows',
  look: ({ scene, first }) => {
    const asked = first.performance.statements.map(({ sql }) => slipIn(sql))
    return atEach(scene, first, asked, (connection, { at, sql }, slip): Unguarded[] => {
      const table = targetName(sql)
      const column = columnsIn(connection, table ?? '').find(({ key }) => key === slip.column)
      if (table === null || !column || !takesMore(connection, table, column.name, slip)) return []
      const { action, guard, side, meant } = slip
      return [{ at, action, table, column: column.name, guard, side, meant }]
    })
  },
}

interface Slip extends Pick<Unguarded, 'action' | 'guard' | 'side' | 'meant'> {
  /** In keyOf case: what the guard asks, and what the side without it asks. */
  readonly column: string
  readonly asked: string
  readonly written: string
  /** What the other sides compare it with. */
  readonly literals: readonly string[]
}

/**
 * `WHERE note = '' AND kind = 'a' OR kind = 'b'`: the side without the guard asks nothing but the column that the condition
 * beside it asks too. Where it asks something else, rows of another kind may be meant, but hardly old ones that are not in the bin.
 */
function slipIn(sql: string): Slip | null {
  const action = actionOf(sql)
  if ((action !== 'UPDATE' && action !== 'DELETE') || !/\bor\b/i.test(sql) || !/\band\b/i.test(sql)) return null
  const condition = whereTokens(sql)
  const sides = sidesOf(condition)
  const textOf = (tokens: readonly Token[]) => sql.slice(tokens[0]?.start, tokens.at(-1)?.end)
  const [long, ...longer] = sides.filter((side) => conjunctsIn(side).length > 1)
  if (sides.length < 2 || !long || longer.length > 0) return null
  const others = sides.filter((side) => side !== long)
  const isFirst = sides[0] === long
  const parts = conjunctsIn(long)
  const beside = (isFirst ? parts.at(-1) : parts[0]) ?? []
  const rest = parts.filter((part) => part !== beside)
  // The long side stands in the middle where none is beside it alone.
  if (onlyName(beside) === null || (!isFirst && sides.at(-1) !== long)) return null
  const [asked = null, ...more] = new Set(others.map(onlyName))
  if (asked === null || more.length > 0) return null
  const isSame = asked === onlyName(beside)
  const isByAge = others.flat().some(({ text }) => /^[<>]=?$/.test(text)) && !ENDS_BY_ITSELF.test(asked)
  const found = action === 'UPDATE' ? isSame && guardOfWritten(sql, rest, asked) : guardOfGone(rest, isSame, isByAge)
  if (!found || found.column === asked || found.column === onlyName(beside)) return null
  const either = `(${sides.map((side) => textOf(side === long ? beside : side)).join(' OR ')})`
  const meant = [...rest.map(textOf), either].join(' AND ')
  return {
    ...{
      action,
      column: found.column,
      asked,
      guard: textOf(found.guard),
      side: others.map(textOf).join(' OR '),
      meant,
    },
    ...{ written: textOf(condition), literals: others.flatMap(literalsIn) },
  }
}

interface Guard {
  readonly column: string
  readonly guard: readonly Token[]
}

function guardOfWritten(sql: string, rest: readonly (readonly Token[])[], asked: string): Guard | null {
  for (const { column } of assignmentsIn(sql)) {
    const guard = rest.find((part) => namesColumn(part, column) && isPlain(part))
    if (guard && column !== asked) return { column, guard }
  }
  return null
}

/** Columns that say that a row is in the bin, and those that say whose it is. */
const GONE = /(?:^|_)(?:deleted|removed|trashed|discarded)(?:_|$)/
const OWNER = /_id$/

/** What is past such a time may go, in the bin or not. */
const ENDS_BY_ITSELF = /expir|until|valid|due/

function guardOfGone([guard, ...more]: readonly (readonly Token[])[], isSame: boolean, isByAge: boolean): Guard | null {
  const column = guard && more.length === 0 ? onlyName(guard) : null
  if (!guard || column === null || guard.some(({ text }) => /^(?:[<>!]|(?:IN|LIKE|GLOB|BETWEEN)$)/i.test(text)))
    return null
  const isMeant = GONE.test(column) ? isSame || isByAge : isSame && OWNER.test(column)
  return isMeant ? { column, guard } : null
}

/** The one column (keyOf case) that a comparison is about; null where it is about more. */
function onlyName(tokens: readonly Token[]): string | null {
  const [name, ...more] = namesOf(tokens.filter((it) => !/^(IS|NOT|NULL|IN|LIKE|GLOB)$/i.test(it.text)))
  return name && more.length === 0 && isPlain(tokens) ? name.column : null
}

/** It compares something, by itself. */
function isPlain(tokens: readonly Token[]): boolean {
  const isOne = tokens.every((token) => !isWord(token, 'SELECT') && !isWord(token, 'OR') && !isWord(token, 'AND'))
  return isOne && operandsIn(tokens).some(({ length }) => length < tokens.length)
}

function literalsIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    const isLiteral = token.kind === 'string' || token.kind === 'number' || isWord(token, 'NULL')
    return isLiteral ? [token.text] : []
  })
}

/** Values that no guard asks for; a number, where a CHECK wants one; and those of a row that is not in the bin. */
const OTHERS = ["'another than is asked for'", '987654321']
const THERE = ['0', 'NULL']

/** What is before all that a side compares with, and what is behind it. */
const ENDS = ["''", '-987654321', "'~'", '987654321']

/** Whether SQLite finds a row that the condition takes as it is written, and not with brackets, once rows are of the other side. */
function takesMore(connection: Connection, table: string, column: string, slip: Slip): boolean {
  const { action, asked, literals, written, meant } = slip
  const own = columnsIn(connection, table).find(({ key }) => key === keyOf(asked))
  const give = (name: string, value: string) =>
    refusal(() => connection.run(`UPDATE OR ABORT main.${quoted(table)} SET ${quoted(name)} = ${value}`))
  let found = false
  aside(connection, () =>
    refusal(() => {
      for (const other of action === 'DELETE' ? [...OTHERS, ...THERE] : OTHERS) give(column, other)
      for (const value of action === 'DELETE' ? [...ENDS, ...literals] : literals) {
        give(own?.name ?? asked, value)
        const more = `SELECT 1 FROM main.${quoted(table)} WHERE (${written}\n) AND (${meant}\n) IS NOT TRUE LIMIT 1`
        found ||= connection.rows(more).length > 0
      }
    }),
  )
  return found
}
