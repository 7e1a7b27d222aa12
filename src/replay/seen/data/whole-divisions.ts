/** Whole numbers that a statement divides, though it goes on with the fraction: SQLite leaves none (https://sqlite.org/lang_expr.html#operators_and_parse_affecting_attributes). */

import type { WholeDivision } from '../../../model/formats.ts'
import { assignmentsIn } from '../../../sql/assignments.ts'
import { withoutAlias } from '../../../sql/copy.ts'
import { type Division, divisionsIn } from '../../../sql/divisions.ts'
import { keyOf } from '../../../sql/names.ts'
import { scopesIn } from '../../../sql/scopes.ts'
import { changesRows, targetName, verbOf } from '../../../sql/statement.ts'
import { identifier, significant, type Token, unquote } from '../../../sql/tokens.ts'
import { unfoldedCopy } from '../../../sql/unfold.ts'
import { withoutTexts } from '../../../sql/update-from.ts'
import { type Connection, refusal } from '../../../sqlite/engine.ts'
import { type Column, columnsIn } from '../../../sqlite/schema.ts'
import type { Look } from '../look.ts'
import { atEach } from './turns.ts'

export const wholeDivisions: Look<'wholeDivisions'> = {
  nothing: [],
  needs: 'rows',
  look: ({ scene, first }) => {
    const asked = first.performance.statements.map(({ sql }) => {
      const divisions = changesRows(sql) || MAKES.test(verbOf(sql) ?? '') ? divisionsIn(sql) : []
      return divisions.length > 0 ? divisions : null
    })
    return atEach(scene, first, asked, (connection, { at, sql }, divisions): WholeDivision[] => {
      const isColumn = verbOf(sql) === 'ALTER TABLE'
      const own = isColumn ? significant(identifier(targetName(sql) ?? '')) : []
      const read = isColumn ? [own] : scopesIn(significant(sql)).map(({ from }) => from)
      const fractions = filledWithFractions(connection, sql)
      return divisions
        .filter((it) => it.needsFraction || fractions.has(it.sql))
        .filter((it) => areWhole(connection, read, it))
        .map(({ sql: written, exact }) => ({ at, sql: written, exact, into: fractions.get(written) ?? null }))
    })
  },
}

/** A table out of a query, or a generated column. */
const MAKES = /^(CREATE TABLE|ALTER TABLE)$/

/** By their text, the values that go as they are into a column whose type says that it holds fractions, and that column. */
function filledWithFractions(connection: Connection, sql: string): ReadonlyMap<string, string> {
  const table = targetName(sql) ?? ''
  const textOf = (tokens: readonly Token[]) => sql.slice(tokens[0]?.start, tokens.at(-1)?.end)
  const found = new Map<string, string>()
  refusal(() => {
    const columns = columnsIn(connection, table)
    const isFraction = (one: Column | undefined) => one !== undefined && /REAL|FLOA|DOUB|DEC|NUMERIC/i.test(one.type)
    const add = (one: Column | undefined, value: readonly Token[]) => {
      if (one && isFraction(one)) found.set(textOf(value), `${table}.${one.name}`)
    }
    for (const { column, value } of assignmentsIn(sql))
      add(
        columns.find(({ key }) => key === column),
        value,
      )
    const copy = unfoldedCopy(sql)
    const into = copy?.into?.map((it) => columns.find(({ key }) => key === keyOf(unquote(it)))) ?? columns
    for (const [at, result] of (copy?.results ?? []).entries()) add(into[at], withoutAlias(result))
  })
  return found
}

/** Both sides are whole in every row that has them. */
function areWhole(connection: Connection, read: readonly (readonly Token[])[], { left, right }: Division): boolean {
  const [one, other] = [withoutTexts(left), withoutTexts(right)]
  return read.some((from) => {
    let found = false
    refusal(() => {
      const sides = `SELECT (${one}) AS one, (${other}) AS other FROM ${withoutTexts(from)}`
      const isWhole = "typeof(one) = 'integer' AND typeof(other) = 'integer'"
      const [[all, some] = []] = connection.rows(
        `SELECT count(*), total(${isWhole}) FROM (${sides}) WHERE one IS NOT NULL AND other IS NOT NULL`,
      )
      found = Number(all) > 0 && all === some
    })
    return found
  })
}
