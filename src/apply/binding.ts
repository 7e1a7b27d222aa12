/** What a database's binding does to a piece of SQL before SQLite sees it, and what a runner looks at around a file. */

import type { Runner } from '../model/runner.ts'
import { alteredColumn } from '../sql/libsql.ts'
import { significant, tokens } from '../sql/tokens.ts'
import { type Connection, type Prepared, Refused } from '../sqlite/engine.ts'
import { alteringColumn } from './alter-column.ts'

/** A refusal while running (not preparing) a statement whose bounds are known. */
export class RefusedAt extends Error {
  readonly from: number
  readonly until: number
  constructor(from: number, until: number, message: string) {
    super(message)
    this.from = from
    this.until = until
  }
}

/** The statements of a piece, one after the other, as a binding hands them to the database's own SQLite. */
export function* statementsOf(runner: Runner, connection: Connection, text: string): Generator<Prepared, void, void> {
  needStatement(runner, text)
  const own = runner.altersColumns ? alteringColumn(connection, text) : null
  for (const prepared of own ? [own] : connection.statements(text)) {
    needOnlyOne(runner, text, prepared)
    yield prepared
  }
}

/** Bindings that prepare one statement at a time stop at a text that has none. */
function needStatement({ piece = 'any', passesBlanks }: Runner, text: string): void {
  if (passesBlanks) return
  if (piece === 'some' ? text.trim() === '' : piece !== 'any' && !hasStatement(text))
    throw new Refused('The supplied SQL string contains no statements')
}

/** Some of them stop at a second statement too. */
function needOnlyOne({ piece }: Runner, text: string, { start, end }: Prepared): void {
  if (piece === 'one' && hasStatement(text.slice(end)))
    throw new RefusedAt(start, end, 'The supplied SQL string contains more than one statement')
}

function hasStatement(text: string): boolean {
  return significant(text).some((token) => token.text !== ';')
}

/** Bindings that are compiled without the leniency refuse a name in double quotes that is none (https://sqlite.org/quirks.html#dblquote). */
export function needNames(runner: Runner, connection: Connection, sql: string): void {
  if (runner.doubleQuotes || !sql.includes('"')) return
  if (runner.altersColumns && alteredColumn(sql)) return
  connection.prepare(inBrackets(sql))
}

/** A name in brackets never becomes a string: SQLite refuses it where it takes one in double quotes for a string. */
function inBrackets(sql: string): string {
  return tokens(sql)
    .map(({ kind, text }) => (kind === 'quoted' && /^"[^\]]*"$/.test(text) ? `[${unquoted(text)}]` : text))
    .join('')
}

function unquoted(text: string): string {
  return text.slice(1, -1).replaceAll('""', '"')
}

/** Rows that point at nothing, one text each. */
export function orphans(connection: Connection): Set<string> {
  return new Set(connection.rows('PRAGMA foreign_key_check').map((row) => row.join(' ')))
}

/** A runner that switches foreign keys off around a file looks at what has become of them before it commits. */
export function refuseNewOrphans(connection: Connection, before: ReadonlySet<string>): void {
  const fresh = [...orphans(connection)].filter((row) => !before.has(row))
  if (fresh.length > 0) throw new Refused(`foreign key mismatch: ${fresh.length} new rows point at nothing`)
}

/** SQLite's own refusal; any other error is a bug, and goes on. */
export function asRefused(error: unknown): Refused {
  if (error instanceof Refused) return error
  throw error
}
