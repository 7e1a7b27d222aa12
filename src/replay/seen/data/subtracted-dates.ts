/** Dates as texts that a statement subtracts: of a text, arithmetic takes the number at its start, and that is the year. */

import type { StatementSeen } from '../../../model/seen.ts'
import type { SubtractedDates } from '../../../model/statements.ts'
import { assignmentsIn } from '../../../sql/assignments.ts'
import { readTable } from '../../../sql/create-table.ts'
import { momentOf } from '../../../sql/date-readings.ts'
import { same } from '../../../sql/names.ts'
import { isCalledMoment } from '../../../sql/said-units.ts'
import { actionOf, namesIn, objectOf, targetName, verbOf } from '../../../sql/statement.ts'
import { significant, type Token, unquote } from '../../../sql/tokens.ts'
import { writtenColumns } from '../../../sql/written.ts'
import { type Connection, on } from '../../../sqlite/engine.ts'
import { type Column, columnsIn, entriesOf } from '../../../sqlite/schema.ts'
import { readCatalog } from '../../../sqlite/schema-kinds.ts'
import type { Look } from '../look.ts'
import { atEach } from './turns.ts'

export const subtractedDates: Look<'subtractedDates'> = {
  nothing: [],
  needs: 'rows',
  look: ({ scene, first }) => {
    const { statements } = first.performance
    const asked = statements.map((statement, nth) => {
      const made = statement.sql.includes('-') ? madeBy(statement) : []
      // What this file has made of them before may be numbers.
      const anew = new Set(statements.slice(0, nth).flatMap(({ sql }) => [...(writtenColumns(sql) ?? [])]))
      return made.length > 0 ? { made, anew } : null
    })
    if (asked.every((one) => one === null)) return []
    const views = on(scene.engine, first.before, entriesOf).flatMap(({ type, sql }) => (type === 'view' ? [sql] : []))
    return atEach(scene, first, asked, (connection, { at, sql }, { made, anew }) => {
      const tables = readTables(connection, sql)
      // A view that is made again may have said so before.
      const isOld = (pair: readonly string[]) =>
        verbOf(sql) === 'CREATE VIEW' && views.some((old) => datesIn(old, tables, anew)?.join() === pair.join())
      return made.flatMap(({ into, written }) => {
        const pair = datesIn(written, tables, anew)
        // Who asks for years gets them.
        const isMeant = [into, ...namesIn(written)].some((name) => YEARS.test(name))
        return pair === null || isMeant || isOld(pair) ? [] : [{ at, into, later: pair[0], earlier: pair[1] }]
      })
    })
  },
}

const YEARS = /year|(?:^|_)age(?:$|_)/i

/** What gets a value, by its name, and the SQL that gives it. */
type Made = Pick<SubtractedDates, 'into'> & { readonly written: string }

function madeBy({ sql }: StatementSeen): Made[] {
  const [name, verb, action] = [targetName(sql) ?? '', verbOf(sql), actionOf(sql)]
  const textOf = (all: string, tokens: readonly Token[]) => all.slice(tokens[0]?.start, tokens.at(-1)?.end)
  if (action === 'UPDATE')
    return assignmentsIn(sql).map(({ column, value }) => ({ into: `${name}.${column}`, written: textOf(sql, value) }))
  if (verb === 'CREATE VIEW') return [{ into: objectOf(sql) ?? name, written: sql }]
  if (action === 'INSERT') return /\bselect\b/i.test(sql) ? [{ into: name, written: sql }] : []
  const [, added] = verb === 'ALTER TABLE' ? (ADDED.exec(sql) ?? []) : []
  if (added === undefined) return []
  const create = `CREATE TABLE t (${added})`
  return [...readTable(create).generated].map(([column, tokens]) => ({
    ...{ into: `${name}.${column}`, written: textOf(create, tokens) },
  }))
}

const ADDED = /\badd\s+(?:column\s+)?([\s\S]*?)[\s;]*$/i

function readTables(connection: Connection, sql: string): Column[][] {
  const names = namesIn(sql)
  return [...readCatalog(connection).ordinary].flatMap(([key, name]) =>
    names.has(key) ? [columnsIn(connection, name)] : [],
  )
}

/** `one - other`, also with a CAST around each: two columns of one table and type that hold dates as texts, or today and such a one. */
function datesIn(
  written: string,
  tables: readonly (readonly Column[])[],
  anew: ReadonlySet<string>,
): readonly [string, string] | null {
  const text = written.replace(CAST, '$1')
  const all = significant(text)
  for (const [at, minus] of all.entries()) {
    const last = all[at + 2]?.text === '.' ? at + 3 : at + 1
    if (minus.text !== '-' || all[last + 1]?.text === '(') continue
    const now = NOW.exec(text.slice(0, minus.start))?.[0].trim()
    for (const columns of tables) {
      const [one, other] = [all[at - 1], all[last]].map((token) =>
        columns.find(({ name }) => token !== undefined && same(unquote(token), name)),
      )
      if (!other || NUMBERS.test(other.type) || anew.has(other.key)) continue
      if (now !== undefined && isDate([other])) return [now, other.name]
      if (one && same(one.type, other.type) && !anew.has(one.key) && isDate([one, other])) return [one.name, other.name]
    }
  }
  return null
}

const CAST = /\bCAST\s*\(\s*([\w."`]+)\s+AS\s+\w+\s*\)/gi
const NUMBERS = /INT|REAL|FLO|DOU/i

/** Today as a text, at the end. */
const NOW = /\b(?:current_date|current_timestamp|date(?:time)?\s*\(\s*(?:'now'\s*)?\))\s*$/i

/** A DEFAULT or the type says so, or each is a text that is called a moment. */
function isDate(columns: readonly Column[]): boolean {
  const isText = ({ name, type }: Column) =>
    /^date$/i.test(type) || (/CHAR|CLOB|TEXT/i.test(type) && isCalledMoment(name))
  return columns.some((it) => /^date/.test(momentOf(it.default) ?? '')) || columns.every(isText)
}
