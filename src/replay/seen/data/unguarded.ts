/** UPDATEs that ask the column which they write on one side of an OR only, where brackets were forgotten: AND binds before OR. */

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
      const { guard, side, meant } = slip
      return [{ at, table, column: column.name, guard, side, meant }]
    })
  },
}

interface Slip extends Pick<Unguarded, 'guard' | 'side' | 'meant'> {
  /** In keyOf case: what is written, and what both sides of the OR ask. */
  readonly column: string
  readonly asked: string
  readonly written: string
  /** What the other sides compare it with. */
  readonly literals: readonly string[]
}

/**
 * `WHERE note = '' AND kind = 'a' OR kind = 'b'`: the side without the guard asks nothing but the column that the condition
 * beside it asks too. Where it asks something else, rows of another kind may be meant.
 */
function slipIn(sql: string): Slip | null {
  if (actionOf(sql) !== 'UPDATE' || !/\bor\b/i.test(sql) || !/\band\b/i.test(sql)) return null
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
  const asked = onlyName(beside)
  // The long side stands in the middle where none is beside it alone.
  if (asked === null || (!isFirst && sides.at(-1) !== long) || !others.every((side) => onlyName(side) === asked))
    return null
  for (const { column } of assignmentsIn(sql)) {
    const guard = rest.find((part) => namesColumn(part, column) && isPlain(part))
    if (!guard || column === asked) continue
    const either = `(${sides.map((side) => textOf(side === long ? beside : side)).join(' OR ')})`
    const meant = [...rest.map(textOf), either].join(' AND ')
    return {
      ...{ column, asked, guard: textOf(guard), side: others.map(textOf).join(' OR '), meant },
      ...{ written: textOf(condition), literals: others.flatMap(literalsIn) },
    }
  }
  return null
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

/** Values that no guard asks for; a number, where a CHECK wants one. */
const OTHERS = ["'another than is asked for'", '987654321']

/** Whether SQLite finds a row that the condition takes as it is written, and not with brackets, once rows are of the other side. */
function takesMore(connection: Connection, table: string, column: string, slip: Slip): boolean {
  const { asked, literals, written, meant } = slip
  const own = columnsIn(connection, table).find(({ key }) => key === keyOf(asked))
  let found = false
  aside(connection, () =>
    refusal(() => {
      for (const other of OTHERS)
        refusal(() => connection.run(`UPDATE OR ABORT main.${quoted(table)} SET ${quoted(column)} = ${other}`))
      for (const literal of literals)
        refusal(() =>
          connection.run(`UPDATE OR ABORT main.${quoted(table)} SET ${quoted(own?.name ?? asked)} = ${literal}`),
        )
      const more = `SELECT 1 FROM main.${quoted(table)} WHERE (${written}\n) AND (${meant}\n) IS NOT TRUE LIMIT 1`
      found = connection.rows(more).length > 0
    }),
  )
  return found
}
