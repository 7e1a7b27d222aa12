/** What to write so that a rebuilt table demands what the old one did: one line for each column, and each constraint. */

import type { MigrationSeen, StatementSeen } from '../../model/seen.ts'
import { renameOf } from '../../sql/alter.ts'
import { readCopy } from '../../sql/copy.ts'
import { type TableParts, tableParts, wordsOf } from '../../sql/create-table.ts'
import { keyOf, listed, same } from '../../sql/names.ts'
import { namesIn, targetName } from '../../sql/statement.ts'
import { identifier, significant } from '../../sql/tokens.ts'
import type { Gone } from '../evidence/constraints.ts'
import { rowidOf } from '../evidence/rows.ts'
import type { Rebuild } from '../evidence/schema.ts'
import { indented, numberKept } from './words.ts'

/** For a table that declares its columns. */
export function constraintsBack(rebuild: Rebuild, gone: readonly Gone[]): string {
  const fit = gone.filter((it) => it.reformed === undefined && !it.leftEmpty)
  const columns = [...new Set(fit.flatMap(({ column }) => column ?? []))]
  const lines = columns.map((column) =>
    definition(
      rebuild,
      column,
      fit.filter((it) => it.column === column),
    ),
  )
  const [instead, added] = [true, false].map((is) =>
    gone.filter((it) => !it.column && it.reformed === undefined && (it.instead ?? false) === is),
  )
  const computed = gone.flatMap(({ sql, column }) => (sql === 'GENERATED' && column !== undefined ? [column] : []))
  const parts = [
    blockOf('Write into the new CREATE TABLE, unless it is meant to go', [
      ...lines,
      ...(added ?? []).map(({ sql }) => sql),
    ]),
    blockOf('In the place of the other one that the new CREATE TABLE has', [
      ...new Set((instead ?? []).map(({ sql }) => sql)),
    ]),
    ...computedNow(rebuild, gone),
    ...inNewForm(rebuild, gone),
    ...givenFirst(gone),
    computed.length > 0
      ? `Leave ${listed(computed)} out of the columns that the copy fills: SQLite computes ${computed.length > 1 ? 'them' : 'it'}.`
      : '',
  ]
  // Without a block to copy all of it is sentences.
  return parts.filter(Boolean).join(parts.some((part) => part.includes('\n')) ? '\n' : ' ')
}

/** Beside a column that SQLite computes, a CHECK only refuses the rows for which the expression does not give what it asks for. */
function computedNow({ was, is }: Rebuild, gone: readonly Gone[]): string[] {
  const wasComputed = (key: string) => was.columns.some(({ name, generated }) => generated && keyOf(name) === key)
  const computed = is.columns.filter(({ name, generated }) => generated && !wasComputed(keyOf(name)))
  const asked = gone.flatMap(({ sql }) => (sql.startsWith('CHECK ') ? [...namesIn(sql)] : []))
  const names = computed.map(({ name }) => name).filter((name) => asked.includes(keyOf(name)))
  if (names.length === 0) return []
  const [verb, expression] = names.length > 1 ? ['are', 'the expressions'] : ['is', 'the expression']
  return [`${listed(names)} ${verb} computed now: where ${expression} can give something else, correct that first.`]
}

/** What was written for numbers says nothing, or something else, of texts. */
function inNewForm({ is }: Rebuild, gone: readonly Gone[]): string[] {
  return [...new Set(gone.flatMap(({ reformed }) => reformed ?? []))].map((column) => {
    const type = is.columns.find(({ name }) => same(name, column))?.type ?? ''
    const own = gone.filter(({ reformed }) => reformed === column).map(({ sql }) => sql)
    const kinds = [...new Set(own.map((sql) => (sql.startsWith('DEFAULT ') ? 'a DEFAULT' : 'a CHECK')))]
    return `${column} is ${type} now, and ${listed(own)} was written for what it held before: write ${listed(kinds)} for the new form into the new CREATE TABLE, unless it is meant to go.`
  })
}

/** NOT NULL would stop a copy that writes NULL. */
function givenFirst(gone: readonly Gone[]): string[] {
  return gone.flatMap(({ leftEmpty, column = '' }) =>
    leftEmpty
      ? [
          `The copy can write NULL into ${column}: where that is not meant, let it give every row a value, and write NOT NULL into the new CREATE TABLE as well.`,
        ]
      : [],
  )
}

function blockOf(what: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${what}:\n${indented(lines.join(',\n'))}`
}

/** The column as the new table declares it, with what it lacks. */
function definition({ was, is }: Rebuild, column: string, gone: readonly Gone[]): string {
  const [old, now] = [was, is].map((table) => textOf(tableParts(table.sql), column))
  const isComputed = gone.some(({ sql }) => sql === 'GENERATED')
  if (isComputed && old) return old
  const isRowid = gone.some(({ sql }) => sql.startsWith('PRIMARY KEY')) && same(rowidOf(was) ?? '', column)
  const start = isRowid ? `${identifier(column)} INTEGER` : (now ?? identifier(column))
  return gone.reduce((text, { sql }) => {
    const other = /^COLLATE /.test(sql) ? /\bCOLLATE\s+("[^"]*"|\w+)/i.exec(text)?.[0] : undefined
    if (other !== undefined) return text.replace(other, sql)
    const [, weaker] = /^(NOT NULL|PRIMARY KEY|UNIQUE) ON CONFLICT /.exec(sql) ?? []
    const stands = new RegExp(`\\b${weaker?.replace(' ', '\\s+')}\\b(?:\\s+(?:ASC|DESC)\\b)?`, 'i')
    const [has] = weaker === undefined ? [] : (stands.exec(text) ?? [])
    return has === undefined ? `${text} ${sql}` : text.replace(has, `${has}${sql.slice(weaker?.length)}`)
  }, start)
}

function textOf(table: TableParts | null, column: string): string | undefined {
  return table?.parts.find((part) => part.column !== null && same(part.column, column))?.text
}

/** The statement that made the table out of a query: its columns have no constraint, and it can name none. */
export function madeOfQuery({ statements }: MigrationSeen, table: string): StatementSeen | undefined {
  const names = [
    table,
    ...statements.flatMap(({ sql }) => renameOf(sql) ?? []).flatMap(({ from, to }) => (same(to, table) ? [from] : [])),
  ]
  return statements.findLast(
    ({ verb, sql }) =>
      verb === 'CREATE TABLE' && readCopy(sql) !== null && names.some((it) => same(it, targetName(sql) ?? '')),
  )
}

/** What to do about a table that was made out of a query. */
const DECLARED =
  'CREATE TABLE … AS SELECT can name no constraint: declare the table, and fill it by INSERT INTO … SELECT'

/** For a table that was made out of a query: declared as the old one was, and filled by the same query. */
export function declaredInstead({ was, is }: Rebuild, { sql }: StatementSeen): string {
  const parts = tableParts(was.sql)
  const query = queryOf(sql)
  const name = identifier(targetName(sql) ?? is.name)
  const left = is.columns.map((column) => ({ ...column, text: textOf(parts, column.name) }))
  const goneNames = was.columns.filter(({ name: own }) => !is.columns.some((it) => same(it.name, own)))
  const constraints = (parts?.parts ?? []).filter(
    ({ column, text }) => column === null && !goneNames.some((it) => wordsOf(text).has(keyOf(it.name))),
  )
  if (parts === null || query === null || left.some(({ text }) => text !== undefined && /\bAS\s*\(/i.test(text)))
    return `${DECLARED}. Its old declaration is:\n${indented(`${was.sql.trim()};`)}`
  const lines = [
    ...left.map((column) => column.text ?? `${identifier(column.name)} ${was.strict ? 'ANY' : column.type}`.trim()),
    ...constraints.map(({ text }) => text),
  ]
  const into = left.map((column) => identifier(column.name)).join(', ')
  const numbers = was.autoincrement ? `\n${numberKept(was.name, targetName(sql) ?? is.name).join('\n')}` : ''
  return `${DECLARED}:\n${indented(
    `CREATE TABLE ${isGuarded(sql) ? 'IF NOT EXISTS ' : ''}${name} (\n  ${lines.join(',\n  ')}\n)${parts.options ? ` ${parts.options}` : ''};\nINSERT INTO ${name} (${into})\n${query};${numbers}`,
  )}`
}

/** The same where several tables were put together, so that there is no declaration to give again: with what each demanded. */
export function declaredTogether(rebuild: Rebuild, { sql }: StatementSeen, gone: readonly Gone[]): string {
  const { was, is } = rebuild
  const query = queryOf(sql)
  if (query === null) return `${DECLARED}.\n${constraintsBack(rebuild, gone)}`
  const name = identifier(targetName(sql) ?? is.name)
  const columns = is.columns.map((column) => {
    const own = gone.filter((it) => it.column !== undefined && same(it.column, column.name))
    // A query gives INT where INTEGER was declared.
    const type = was.columns.find((it) => same(it.name, column.name))?.type ?? column.type
    return own.length > 0 ? definition(rebuild, column.name, own) : `${identifier(column.name)} ${type}`.trim()
  })
  const lines = [...columns, ...gone.flatMap((it) => (it.column === undefined ? [it.sql] : []))]
  const into = is.columns.map((column) => identifier(column.name)).join(', ')
  return `${DECLARED}:\n${indented(
    `CREATE TABLE ${isGuarded(sql) ? 'IF NOT EXISTS ' : ''}${name} (\n  ${lines.join(',\n  ')}\n);\nINSERT INTO ${name} (${into})\n${query};`,
  )}`
}

/** What stands behind the AS of `CREATE TABLE … AS`. */
function queryOf(sql: string): string | null {
  const all = significant(sql)
  const as = all.findIndex(({ kind, text }, at) => at > 1 && kind === 'word' && /^AS$/i.test(text))
  const first = all[as + 1]
  return as < 0 || first === undefined ? null : sql.slice(first.start).trim()
}

function isGuarded(sql: string): boolean {
  return /^\s*CREATE\s+TABLE\s+IF\s+NOT\s+EXISTS\b/i.test(sql)
}
