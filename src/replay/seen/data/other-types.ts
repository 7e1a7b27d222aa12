/** Conditions that hold for all rows or for none, as SQLite sorts every number before every text. */

import type { OtherTypes } from '../../../model/conditions.ts'
import type { StatementSeen } from '../../../model/seen.ts'
import { assignmentsIn } from '../../../sql/assignments.ts'
import { type Comparison, comparisonsIn, copiedQuery, type Inner, queriesIn } from '../../../sql/comparisons.ts'
import { normalPart, readTrigger } from '../../../sql/create-trigger.ts'
import { actionOf, objectOf, targetName } from '../../../sql/statement.ts'
import { isWord, quoted, type Token } from '../../../sql/tokens.ts'
import { writtenColumns } from '../../../sql/written.ts'
import { type Connection, on, refusal } from '../../../sqlite/engine.ts'
import { type Column, columnsIn, entriesOf } from '../../../sqlite/schema.ts'
import type { Look, RowsRun } from '../look.ts'
import { misreadMoments } from './misread-moments.ts'
import { isStillToCome } from './still-to-come.ts'
import { textTruths } from './text-truths.ts'
import { atEach } from './turns.ts'
import { type Held, isEquality, isNumberInside, readsJson, unlikeDocuments } from './unlike-documents.ts'

export const otherTypes: Look<'otherTypes'> = {
  nothing: [],
  needs: 'rows',
  look: (run) => [...comparedIn(run), ...textTruths(run), ...misreadMoments(run)],
}

/** An UPDATE, DELETE or copy, and what it compares. */
interface Question {
  readonly sql: string
  readonly action: OtherTypes['action']
  readonly trigger: string | null
  readonly comparisons: readonly Comparison[]
  readonly queries: readonly Inner[]
}

/**
 * Asks SQLite before each such UPDATE, DELETE or copy what the two sides are (https://sqlite.org/datatype3.html#comparison_expressions),
 * and before a new trigger with one what they would be: it is to find such rows as there are.
 */
function comparedIn({ scene, before, first, empty }: RowsRun): OtherTypes[] {
  const had = new Set<string>()
  if (first.performance.statements.some(({ verb }) => verb === 'CREATE TRIGGER'))
    for (const { type, sql } of on(scene.engine, before.state, entriesOf))
      if (type === 'trigger') for (const one of readTrigger(sql).statements) had.add(normalPart(one))
  const asked = first.performance.statements.map((statement) => {
    const questions = questionsIn(statement).filter(({ sql, trigger }) => trigger === null || !had.has(normalPart(sql)))
    return questions.length > 0 ? questions : null
  })
  if (asked.every((one) => one === null)) return []
  return on(scene.engine, empty.before, (own) =>
    atEach(scene, first, asked, (connection, { at }, questions) =>
      questions.flatMap((one) => answersTo(connection, own, one).map((it) => ({ at, ...it }))),
    ),
  )
}

function questionsIn({ sql, verb }: StatementSeen): Question[] {
  const isTrigger = verb === 'CREATE TRIGGER'
  const trigger = isTrigger ? objectOf(sql) : null
  return (isTrigger ? readTrigger(sql).statements : [sql]).flatMap((one): Question[] => {
    const verb = actionOf(one)
    const action = verb === 'REPLACE' ? 'INSERT' : verb
    const [comparisons, queries] = [comparisonsAskedIn(one), queriesAskedIn(one)]
    if (comparisons.length + queries.length === 0 || (action === 'INSERT' && isTrigger)) return []
    if (action !== 'UPDATE' && action !== 'DELETE' && action !== 'INSERT') return []
    return [{ sql: one, action, trigger, comparisons, queries }]
  })
}

/** @param own the database without invented rows */
function answersTo(connection: Connection, own: Connection, question: Question): Omit<OtherTypes, 'at'>[] {
  const { sql, action, trigger, comparisons, queries } = question
  const table = targetName(sql)
  if (table === null) return []
  const ordered = (some: readonly Comparison[], of: string, called: string): Held[] =>
    some.flatMap((one): Held[] => {
      const rows = trigger !== null && isEmpty(connection, of) ? madeUp(connection, of) : `main.${quoted(of)}`
      const asked = { table: of, rows, called, own }
      const holds = isEquality(one) ? areUnlike(connection, asked, one) : alwaysHolds(connection, asked, one)
      const isAhead = holds === null && trigger === null && isStillToCome(connection, of, action, one)
      if (isAhead) return [{ one, holds: true, isAhead }]
      // Of a BETWEEN the other end may still pass over rows.
      return holds === null || (holds && one.isPart) ? [] : [{ one, holds }]
    })
  const held = [
    ...ordered(comparisons, table, table),
    ...unlikeDocuments({ connection, own }, table, comparisons.filter(readsDocument)),
  ].map((it) => ({ ...it, of: table }))
  // Of a copy it is of interest why it takes no row.
  const isMeant = ({ needed }: Comparison) => needed || action !== 'INSERT'
  const inner = queries.flatMap((query) =>
    ordered(comparisonsIn(query.sql).filter(isMeant), query.table, query.called).flatMap(({ one, holds, isAhead }) =>
      isAhead ? [] : { one: { ...one, needed: false }, holds, of: query.table, isAhead: false },
    ),
  )
  return [...held, ...inner].map(({ one, holds, of, isAhead = false }) => ({
    ...{ action, trigger, table: of, sql: one.sql, holds, needed: one.needed, isAhead },
  }))
}

/** Who makes the column's new value of the old one, or asks for types, knows what stands in it. */
function comparisonsAskedIn(sql: string): Comparison[] {
  if (!/[<>=]|\b(between|in)\b/i.test(sql) || !/^(UPDATE|DELETE)$/.test(actionOf(sql) ?? '')) return []
  if (/\b(typeof|json_type)\s*\(/i.test(sql)) return []
  const [all, written] =
    actionOf(sql) === 'UPDATE' ? [writtenColumns(sql), convertedColumns(sql)] : [null, new Set<string>()]
  const isIn = ({ columns }: Comparison, names: ReadonlySet<string> | null) =>
    [...columns].some((it) => names?.has(it) ?? false)
  return comparisonsIn(sql).filter((one) => {
    if (readsDocument(one)) return true
    // Who writes the column itself there may put right what came into it.
    return asksForWord(one) ? !isIn(one, all) : (!isEquality(one) || isUnequal(one)) && !isIn(one, written)
  })
}

/** Whether a truth is like one of the words that SQLite has no texts for. */
function asksForWord({ operator, constant }: Comparison): boolean {
  return /^==?$/.test(operator) && /^\s*'(?:true|false)'\s*$/i.test(constant)
}

/** What an UPDATE writes, without columns that it only resets: `SET due = NULL WHERE due < date('now')` says nothing of their type. */
function convertedColumns(sql: string): ReadonlySet<string> {
  const isReset = ([one, ...more]: readonly Token[]) =>
    more.length === 0 && (one?.kind === 'number' || isWord(one, 'NULL'))
  const reset = assignmentsIn(sql).filter(({ value }) => isReset(value))
  const columns = new Set(reset.map(({ column }) => column))
  return new Set([...(writtenColumns(sql) ?? [])].filter((column) => !columns.has(column)))
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
  if (!/[<>]|\bbetween\b|'(?:true|false)'/i.test(sql) || /\btypeof\s*\(/i.test(sql)) return []
  if (/^(UPDATE|DELETE)$/.test(action)) return queriesIn(sql)
  const copied = action === 'INSERT' || action === 'REPLACE' ? copiedQuery(sql) : null
  return copied ? [copied] : []
}

/** A table, its rows as SQL, what the statement calls it, and the database without invented rows. */
interface Asked {
  readonly table: string
  readonly rows: string
  readonly called: string
  readonly own: Connection
}

function rowsOf({ rows, called }: Asked): string {
  return `${rows} AS ${quoted(called)}`
}

function isEmpty(connection: Connection, table: string): boolean {
  let found = false
  refusal(() => {
    found = connection.rows(`SELECT 1 FROM main.${quoted(table)} LIMIT 1`).length === 0
  })
  return found
}

/** A row such as a table will have that is made with its trigger: what its columns of numbers hold is known. */
function madeUp(connection: Connection, table: string): string {
  const cells = columnsIn(connection, table).map(
    ({ name, type }) => `${NUMBERS.test(type) ? '1700000000' : 'NULL'} AS ${quoted(name)}`,
  )
  return `(SELECT ${cells.join(', ')})`
}

const NUMBERS = /INT|REAL|FLOA|DOUB/i

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

/** Whether it holds where a column of numbers is compared with a word, which is another one than each of them; null for anything else. */
function areUnlike(connection: Connection, of: Asked, one: Comparison): boolean | null {
  let unlike = false
  if ((isUnequal(one) || asksForWord(one)) && !readsJson(one))
    refusal(() => {
      const [[type, value] = []] = connection.rows(`SELECT typeof(${one.constant}\n), ${one.constant}\n`)
      const isWord = type === 'text' && !Number.isFinite(Number(value))
      unlike = isWord && areNumbers(connection, of, one, String(value))
    })
  return unlike ? isUnequal(one) : null
}

/** Numbers in every row, where SQLite does not make one of the text. */
function areNumbers(connection: Connection, of: Asked, one: Comparison, text: string): boolean {
  const { other, columns } = one
  const isNumber = Number.isFinite(Number(text))
  // It does for a column that has a type: https://sqlite.org/datatype3.html#type_conversions_prior_to_comparison.
  const untyped = isNumber ? `AND (${other}\n) <> ('' || (${other}\n))` : ''
  const own = columnsIn(connection, of.table).filter(({ key }) => columns.has(key))
  return (
    areAll(connection, of, other, `typeof(${other}\n) IN ('integer', 'real') ${untyped}`) &&
    (own.every((it) => (NUMBERS.test(it.type) || isTruth(it)) && !isText(connection, it.default)) ||
      isNumberInside({ connection, own: of.own }, of.table, one))
  )
}

/** Where the table says so: programs keep texts in a BOOLEAN, too. */
function isTruth({ type, default: given }: Column): boolean {
  return /BOOL/i.test(type) && given !== null
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
