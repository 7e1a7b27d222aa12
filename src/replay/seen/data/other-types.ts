/** Conditions that hold for all rows or for none, as SQLite sorts every number before every text. */

import type { OtherTypes } from '../../../model/statements.ts'
import { type Comparison, comparisonsIn, copiedQuery, type Inner, queriesIn } from '../../../sql/comparisons.ts'
import { actionOf, targetName } from '../../../sql/statement.ts'
import { quoted } from '../../../sql/tokens.ts'
import { writtenColumns } from '../../../sql/written.ts'
import { type Connection, on, refusal } from '../../../sqlite/engine.ts'
import { columnsIn } from '../../../sqlite/schema.ts'
import type { Played, Scene } from '../../scene.ts'
import type { Look } from '../look.ts'
import { atEach } from './turns.ts'
import { type Held, isEquality, readsJson, unlikeDocuments } from './unlike-documents.ts'

export const otherTypes: Look<'otherTypes'> = {
  nothing: [],
  needs: 'rows',
  look: ({ scene, first, empty }) => comparedIn(scene, first, empty),
}

/** Asks SQLite before each such UPDATE or DELETE what the two sides are (https://sqlite.org/datatype3.html#comparison_expressions). */
function comparedIn(scene: Scene, played: Played, empty: Played): OtherTypes[] {
  const asked = played.performance.statements.map(({ sql }) => {
    const own = comparisonsAskedIn(sql)
    return own.length > 0 || queriesAskedIn(sql).length > 0 ? own : null
  })
  if (asked.every((one) => one === null)) return []
  return on(scene.engine, empty.before, (own) =>
    atEach(scene, played, asked, (connection, { sql, at }, comparisons): OtherTypes[] => {
      const table = targetName(sql)
      if (table === null) return []
      const ordered = (some: readonly Comparison[], of: string, called: string): Held[] =>
        some.flatMap((one): Held[] => {
          const holds = isEquality(one)
            ? areUnlike(connection, { table: of, called }, one)
            : alwaysHolds(connection, { table: of, called }, one)
          // Of a BETWEEN the other end may still pass over rows.
          return holds === null || (holds && one.isPart) ? [] : [{ one, holds }]
        })
      const held = [
        ...ordered(comparisons, table, table),
        ...unlikeDocuments(own, table, comparisons.filter(readsDocument)),
      ].map((it) => ({ ...it, of: table }))
      // Of a copy it is of interest why it takes no row.
      const isMeant = ({ needed }: Comparison) => needed || /^(UPDATE|DELETE)$/.test(actionOf(sql) ?? '')
      const inner = queriesAskedIn(sql).flatMap((query) =>
        ordered(comparisonsIn(query.sql).filter(isMeant), query.table, query.called).map(({ one, holds }) => ({
          ...{ one: { ...one, needed: false }, holds, of: query.table },
        })),
      )
      return [...held, ...inner].map(({ one, holds, of }) => ({
        ...{ at, table: of, sql: one.sql, holds, needed: one.needed },
      }))
    }),
  )
}

/** Who writes the column itself, or asks for types, knows what stands in it. */
function comparisonsAskedIn(sql: string): Comparison[] {
  if (!/[<>=]|\b(between|in)\b/i.test(sql) || !/^(UPDATE|DELETE)$/.test(actionOf(sql) ?? '')) return []
  if (/\b(typeof|json_type)\s*\(/i.test(sql)) return []
  const written = (actionOf(sql) === 'UPDATE' ? writtenColumns(sql) : null) ?? new Set()
  return comparisonsIn(sql).filter((one) =>
    readsDocument(one) ? true : (!isEquality(one) || isUnequal(one)) && ![...one.columns].some((it) => written.has(it)),
  )
}

function readsDocument(one: Comparison): boolean {
  return isEquality(one) && readsJson(one)
}

/** Who asks whether a number is like a text may look for texts that came into the column; who asks whether it is not means others. */
function isUnequal({ operator }: Comparison): boolean {
  return operator === '<>' || operator === '!='
}

/** The queries inside of a statement that may compare other types, and that of a copy. */
function queriesAskedIn(sql: string): Inner[] {
  const action = actionOf(sql) ?? ''
  if (!/[<>]|\bbetween\b/i.test(sql) || /\btypeof\s*\(/i.test(sql)) return []
  if (/^(UPDATE|DELETE)$/.test(action)) return queriesIn(sql)
  const copied = action === 'INSERT' || action === 'REPLACE' ? copiedQuery(sql) : null
  return copied ? [copied] : []
}

/** A table, and what the statement calls it. */
interface Asked {
  readonly table: string
  readonly called: string
}

function rowsOf({ table, called }: Asked): string {
  return `main.${quoted(table)} AS ${quoted(called)}`
}

/** Whether it holds for every row, or for none; null where that is no matter of types, or cannot be told. */
function alwaysHolds(connection: Connection, of: Asked, one: Comparison): boolean | null {
  let holds: boolean | null = null
  // Columns of other tables, and what SQLite does not understand by itself, are left out.
  refusal(() => {
    const { left, operator, right, constant } = one
    const [[type, value] = []] = connection.rows(`SELECT typeof(${constant}\n), ${constant}\n`)
    const isOther =
      type === 'text'
        ? /\d/.test(String(value)) && areNumbers(connection, of, one, String(value))
        : areTexts(connection, of, one)
    if (!isOther || (type !== 'text' && type !== 'integer' && type !== 'real')) return
    const compared = `(${left}\n) ${operator} (${right}\n)`
    const [[least, most] = []] = connection.rows(`SELECT min(${compared}), max(${compared}) FROM ${rowsOf(of)}`)
    if (least !== null && least === most) holds = least === 1
  })
  return holds
}

/** True where a column of numbers is compared with a word, which is another one than each of them; null for anything else. */
function areUnlike(connection: Connection, of: Asked, one: Comparison): true | null {
  let unlike = false
  if (isUnequal(one) && !readsJson(one))
    refusal(() => {
      const [[type, value] = []] = connection.rows(`SELECT typeof(${one.constant}\n), ${one.constant}\n`)
      const isWord = type === 'text' && !Number.isFinite(Number(value))
      unlike = isWord && areNumbers(connection, of, one, String(value))
    })
  return unlike || null
}

/** Numbers in every row, where SQLite does not make one of the text. */
function areNumbers(connection: Connection, of: Asked, { other, columns }: Comparison, text: string): boolean {
  const isNumber = Number.isFinite(Number(text))
  // It does for a column that has a type: https://sqlite.org/datatype3.html#type_conversions_prior_to_comparison.
  const untyped = isNumber ? `AND (${other}\n) <> ('' || (${other}\n))` : ''
  const own = columnsIn(connection, of.table).filter(({ key }) => columns.has(key))
  return (
    own.every((it) => /INT|REAL|FLOA|DOUB/i.test(it.type) && !isText(connection, it.default)) &&
    areAll(connection, of, other, `typeof(${other}\n) IN ('integer', 'real') ${untyped}`)
  )
}

/** A default that is a text stands in rows of a column of numbers, too. */
function isText(connection: Connection, value: string | null): boolean {
  if (value === null) return false
  const [[type, given] = []] = connection.rows(`SELECT typeof(${value}\n), ${value}\n`)
  return type === 'text' && !Number.isFinite(Number(given))
}

/** Texts in every row that begin with digits, and that are days or moments, or are not compared as what a column of texts holds. */
function areTexts(connection: Connection, of: Asked, { other }: Comparison): boolean {
  const isDay = `(${other}\n) GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]*'`
  const isUntyped = `(${other}\n) > 9e999`
  const isSo = `typeof(${other}\n) = 'text' AND (${other}\n) GLOB '[0-9]*' AND (${isDay} OR ${isUntyped})`
  return areAll(connection, of, other, isSo)
}

function areAll(connection: Connection, of: Asked, value: string, condition: string): boolean {
  const [[all, some] = []] = connection.rows(
    `SELECT count(${value}\n), total(${condition}) FROM ${rowsOf(of)} WHERE (${value}\n) IS NOT NULL`,
  )
  return Number(all) > 0 && all === some
}
