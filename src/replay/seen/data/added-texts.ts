/** Texts that a statement adds by `+`, as other databases put them together: SQLite makes a number of them. */

import type { AddedTexts } from '../../../model/formats.ts'
import { saysAmount } from '../../../rows/truths.ts'
import { type Sum, sumsIn } from '../../../sql/added-texts.ts'
import { namesOf } from '../../../sql/readings.ts'
import { type Scope, scopesIn } from '../../../sql/scopes.ts'
import { changesRows, verbOf } from '../../../sql/statement.ts'
import { significant, type Token } from '../../../sql/tokens.ts'
import { withoutTexts } from '../../../sql/update-from.ts'
import { type Connection, refusal } from '../../../sqlite/engine.ts'
import type { Look } from '../look.ts'
import { atEach } from './turns.ts'

export const addedTexts: Look<'addedTexts'> = {
  nothing: [],
  needs: 'rows',
  look: ({ scene, first }) => {
    const asked = first.performance.statements.map(({ sql }) => {
      const sums = changesRows(sql) || verbOf(sql) === 'CREATE TABLE' ? sumsIn(sql) : []
      return sums.length > 0 ? sums : null
    })
    return atEach(scene, first, asked, (connection, { at, sql }, sums): AddedTexts[] => {
      const scopes = scopesIn(significant(sql))
      return sums
        .filter((sum) => addsTexts(connection, scopes, sum))
        .map((sum) => ({ at, sql: sum.sql, joined: sum.joined }))
    })
  },
}

/** A text that is written there is added to something else than a number, or two texts of the rows are added to each other. */
function addsTexts(connection: Connection, scopes: readonly Scope[], { operands, signs }: Sum): boolean {
  return signs.some((sign, at) => {
    const sides = [operands[at] ?? [], operands[at + 1] ?? []]
    if (sign !== '+' || sides.some(([one, ...more]) => one?.kind === 'number' && more.length === 0)) return false
    return sides.some((one) => isWritten(connection, one)) || sides.every((one) => isOfRows(connection, scopes, one))
  })
}

function isWritten(connection: Connection, operand: readonly Token[]): boolean {
  let found = false
  refusal(() => {
    const [[type, text] = []] = connection.rows(`SELECT typeof(${withoutTexts(operand)}), ${withoutTexts(operand)}`)
    // Nothing, added to a number, leaves it.
    found = type === 'text' && text !== '' && !(/\S/.test(String(text)) && Number.isFinite(Number(text)))
  })
  return found
}

/** Texts in every row that has some, none of which begins with a digit: columns of numbers that are kept as texts are added as such. */
function isOfRows(connection: Connection, scopes: readonly Scope[], operand: readonly Token[]): boolean {
  if (namesOf(operand).some(({ column }) => saysAmount(column))) return false
  const value = withoutTexts(operand)
  const isText = `typeof(${value}) = 'text' AND trim(${value}) GLOB '[^-+.0-9]*'`
  return scopes.some(({ from }) => {
    let found = false
    refusal(() => {
      const [[all, some] = []] = connection.rows(
        `SELECT count(${value}), total(${isText}) FROM ${withoutTexts(from)} WHERE (${value}) IS NOT NULL`,
      )
      found = Number(all) > 0 && all === some
    })
    return found
  })
}
