/** Edits that let a statement run twice, where the wording is mechanical and what was seen says that it is safe. */

import type { Refusal } from '../../model/facts.ts'
import type { Evidence } from '../../model/rule.ts'
import type { MigrationSeen, StatementSeen } from '../../model/seen.ts'
import type { Edit } from '../../model/text.ts'
import { keyOf } from '../../sql/names.ts'
import { behind, insertion } from '../../sql/place.ts'
import { changesRows, cutAt, namesIn, targetOf } from '../../sql/statement.ts'
import { significant, type Token, unquote } from '../../sql/tokens.ts'
import { runnerOf } from '../evidence/evidence.ts'

type Suggested = readonly Edit[] | undefined

/** A suggestion as the property of a finding, if there is one. */
export function suggested(edits: Suggested): { suggestion?: readonly Edit[] } {
  return edits ? { suggestion: edits } : {}
}

/** The guard for a statement that a second run refused and the first one did not; nothing where no guard is safe. */
export function guard(seen: MigrationSeen, { at, message }: Refusal): Suggested {
  const statement = seen.statements.findLast((it) => before(it.at, at))
  if (!statement) return undefined
  if (statement.verb.startsWith('CREATE ')) return /already exists$/.test(message) ? objectGuard(statement) : undefined
  if (statement.verb.startsWith('DROP ')) {
    const kind = statement.verb.slice('DROP '.length).toLowerCase()
    return message.startsWith(`no such ${kind}: `) ? objectGuard(statement) : undefined
  }
  const [first] = significant(statement.sql)
  return first && /^INSERT$/i.test(first.text) && meetsItself(seen, statement, message)
    ? behindToken(statement, first, ' OR IGNORE')
    : undefined
}

/** IF NOT EXISTS for a CREATE, IF EXISTS for a DROP. Whether it is safe is the caller's to know. */
export function objectGuard(statement: StatementSeen): Suggested {
  const words = significant(statement.sql)
  const object = words.slice(1, 4).find((token) => /^(TABLE|INDEX|VIEW|TRIGGER)$/i.test(token.text))
  const first = words[0]?.text.toUpperCase()
  if (!object || (first !== 'CREATE' && first !== 'DROP')) return undefined
  return behindToken(statement, object, first === 'CREATE' ? ' IF NOT EXISTS' : ' IF EXISTS')
}

/** More edits than this are nothing to take over with a click, and some of them alone would not mend the file. */
const MOST_EDITS = 8

/** The wording of INSERTs into `table` that the rehearsal found to pass a second run, in place of the file's. */
export function rehearsedGuards(seen: MigrationSeen, table: string): Suggested {
  const edits = seen.guarded.flatMap(({ at, sql }): Edit[] => {
    const statement = seen.statements.find((it) => it.at.line === at.line && it.at.column === at.column)
    if (!statement || targetOf(statement.sql) !== keyOf(table)) return []
    const { line: endLine, column: endColumn } = behind(statement.sql, at)
    // The statement's own semicolon stays behind it.
    return [{ line: at.line, column: at.column, endLine, endColumn, text: sql.replace(/;\s*$/, '') }]
  })
  return edits.length > 0 && edits.length <= MOST_EDITS ? edits : undefined
}

function before(a: { line: number; column: number }, b: { line: number; column: number }): boolean {
  return a.line < b.line || (a.line === b.line && a.column <= b.column)
}

function behindToken({ sql, at }: StatementSeen, token: Token, text: string): readonly Edit[] {
  return [insertion(sql, token.end, at, text)]
}

/**
 * Whether each row of an INSERT meets itself in a second run, so that OR IGNORE passes over all of them: one row, which was
 * refused; or rows that all hold a literal in every column of the violated key. No other statement may move the table's rows.
 */
function meetsItself(seen: MigrationSeen, { sql }: StatementSeen, message: string): boolean {
  const key = /^UNIQUE constraint failed: (.+)$/.exec(message)?.[1]?.split(', ')
  const insert = plainInsert(sql)
  const table = targetOf(sql)
  if (!key || !insert || !table || key.some((column) => !keyOf(column).startsWith(`${table}.`))) return false
  const others = seen.statements.filter((it) => changesRows(it.sql) && targetOf(it.sql) === table)
  if (others.some(({ verb }) => verb !== 'INSERT')) return false
  if (insert.rows.length === 1) return true
  const columns = key.map((column) => insert.columns.indexOf(keyOf(column.slice(table.length + 1))))
  return insert.rows.every((row) => columns.every((column) => isLiteral(row[column])))
}

interface PlainInsert {
  /** In lower case; empty when the statement names none. */
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Token[][])[]
}

/** An `INSERT INTO table [(columns)] VALUES (…), (…)` and nothing more; null for every other one. */
function plainInsert(sql: string): PlainInsert | null {
  const all = significant(sql)
  const values = all.findIndex((token) => token.kind === 'word' && /^VALUES$/i.test(token.text))
  if (values < 0 || !/^INTO$/i.test(all[1]?.text ?? '')) return null
  const open = all.slice(0, values).findIndex((token) => token.text === '(')
  const names = open < 0 ? [] : cutAt(all.slice(open + 1, values - 1), isComma)
  const rows = cutAt(all.slice(values + 1), isComma)
  const isRow = (row: readonly Token[]) => row[0]?.text === '(' && row.at(-1)?.text === ')' && closes(row)
  if (!rows.every(isRow) || names.some((name) => name.length !== 1)) return null
  return {
    columns: names.map(([name]) => (name ? keyOf(unquote(name)) : '')),
    rows: rows.map((row) => cutAt(row.slice(1, -1), isComma)),
  }
}

/** Whether the bracket that opens a row is closed by its last token, so that nothing such as ON CONFLICT follows. */
function closes(row: readonly Token[]): boolean {
  let depth = 0
  return row.every(({ text }, index) => {
    if (text === '(') depth += 1
    if (text === ')') depth -= 1
    return depth > 0 || index === row.length - 1
  })
}

function isComma(token: Token): boolean {
  return token.text === ','
}

/** A value that is the same in every run and never NULL. */
function isLiteral(value: readonly Token[] | undefined): boolean {
  const [first, ...rest] = value ?? []
  if (!first) return false
  if (first.text === '-' && rest.length === 1) return rest[0]?.kind === 'number'
  return rest.length === 0 && (first.kind === 'string' || first.kind === 'number' || first.kind === 'blob')
}

/** `CREATE UNIQUE INDEX a.b ON …` is `{ object: 'UNIQUE INDEX', name: 'b' }`. */
export interface Unguarded {
  readonly statement: StatementSeen
  /** Whether the file must survive a second run. */
  readonly rerun: boolean
  /** Key words between the verb and the name, in upper case. */
  readonly object: string
  readonly name: string
  /** The statements of the same file before it and behind it. */
  readonly earlier: readonly StatementSeen[]
  readonly later: readonly StatementSeen[]
}

/** A migration that passes on rows, and its statements of this verb that have no IF [NOT] EXISTS. */
export function* unguarded(evidence: Evidence, verb: 'CREATE' | 'DROP'): Generator<Unguarded> {
  for (const seen of evidence.replayed?.migrations ?? []) {
    if (!seen.rehearsals.some(({ scenario, outcome }) => scenario === 'rows' && outcome === 'pass')) continue
    for (const [index, statement] of seen.statements.entries()) {
      const named = statement.verb.startsWith(`${verb} `) ? objectOf(statement.sql) : null
      if (!named || isToldOf(evidence, seen, statement)) continue
      yield {
        statement,
        rerun: runnerOf(evidence, seen).rerun,
        ...named,
        earlier: seen.statements.slice(0, index),
        later: seen.statements.slice(index + 1),
      }
    }
  }
}

/** Whether a statement names it. */
export function mentions({ sql }: StatementSeen, name: string): boolean {
  return namesIn(sql).has(keyOf(name))
}

/** Those behind which nothing is committed before the statement is: a run that dies takes them all along. */
export function sameTransaction({ earlier, later, statement }: Unguarded): {
  earlier: StatementSeen[]
  later: StatementSeen[]
} {
  const begins = earlier.findLastIndex(({ committed }) => committed) + 1
  if (statement.committed) return { earlier: earlier.slice(begins), later: [] }
  const ends = later.findIndex(({ committed }) => committed)
  return { earlier: earlier.slice(begins), later: later.slice(0, ends < 0 ? later.length : ends) }
}

const OBJECT = /^(UNIQUE|VIRTUAL|TABLE|INDEX|VIEW|TRIGGER)$/i

/** Null for what is guarded, and for what lives in the connection only. */
function objectOf(sql: string): { object: string; name: string } | null {
  const [, ...rest] = significant(sql)
  const words = until(rest, ({ kind, text }) => kind !== 'word' || !OBJECT.test(text))
  const [first, dot, second] = rest.slice(words.length)
  if (words.length === 0 || first === undefined || (first.kind === 'word' && /^if$/i.test(first.text))) return null
  const qualified = dot?.text === '.' && second !== undefined
  if (qualified && /^temp$/i.test(unquote(first))) return null
  return {
    object: words.map(({ text }) => text.toUpperCase()).join(' '),
    name: unquote(qualified ? second : first),
  }
}

function until(tokens: readonly Token[], stop: (token: Token) => boolean): Token[] {
  const at = tokens.findIndex(stop)
  return tokens.slice(0, at < 0 ? tokens.length : at)
}

/** The second run stops at it, and that is an error already. */
function isToldOf(evidence: Evidence, seen: MigrationSeen, { sql }: StatementSeen): boolean {
  const again = seen.rehearsals.find(({ scenario }) => scenario === 'rerun')
  return runnerOf(evidence, seen).rerun && (again?.refusals.some(({ statement }) => statement === sql) ?? false)
}
