/** Advice where SQLite refuses a copy for what the copy itself writes into a key: a parent that nobody has made, numbers of two tables. */

import type { Refusal } from '../../model/facts.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { columnsBefore } from '../../sql/columns-before.ts'
import { kindOf, readCopy, sourcesOf, withoutAlias } from '../../sql/copy.ts'
import { tableParts } from '../../sql/create-table.ts'
import { resultFor, writtenFor } from '../../sql/insert.ts'
import { keyOf, same } from '../../sql/names.ts'
import { targetName, targetOf } from '../../sql/statement.ts'
import { isWord, significant, type Token, unquote } from '../../sql/tokens.ts'
import { named, statementAt } from '../evidence/evidence.ts'
import { rowsFirst } from './parent-first.ts'

/** What to write for such a copy into a table that the same file makes; null for every other statement. */
export function copiedKeysFix(seen: MigrationSeen, refusal: Refusal): string | null {
  const { message, statement: sql, at } = refusal
  const place = statementAt(seen, at)
  const made = seen.statements
    .slice(0, Math.max(0, place))
    .findLast((it) => it.verb === 'CREATE TABLE' && targetOf(it.sql) === targetOf(sql))
  const columns = columnsBefore(seen, place, targetName(sql) ?? '')
  const parts = made ? tableParts(made.sql)?.parts : undefined
  if (!parts || !columns || readCopy(sql) === null) return null
  const definitions = parts.map(({ column, text }) => ({ column, all: significant(text) }))
  if (message.startsWith('FOREIGN KEY')) return missingParent(seen, place, columns, definitions)
  const key = /^UNIQUE constraint failed: ([^,]+)$/.exec(message)?.[1]
  return key ? sameNumbers(seen, place, key.slice(key.lastIndexOf('.') + 1), columns, definitions) : null
}

interface Definition {
  /** Null for a constraint of the table. */
  readonly column: string | null
  readonly all: readonly Token[]
}

/** Every row gets one literal as its foreign key, from the copy or by default. */
function missingParent(
  seen: MigrationSeen,
  place: number,
  columns: readonly string[],
  definitions: readonly Definition[],
): string | null {
  const sql = seen.statements[place]?.sql ?? ''
  for (const { column: own, all } of definitions) {
    const to = all.findIndex((token) => isWord(token, 'REFERENCES'))
    const [parent, open, key] = all.slice(to + 1)
    // `FOREIGN KEY (a) REFERENCES …`.
    const [name, close] = all.slice(all.findIndex(({ text }) => text === '(') + 1)
    const column = own ?? (name && close?.text === ')' ? unquote(name) : null)
    if (to < 0 || !parent || column === null) continue
    const value = literalFor(sql, column, columns, definitions)
    if (value === null || /^NULL$/i.test(value)) continue
    const source = sourceWith(seen, place, column)
    if (source !== null)
      return `The copy writes ${value} into every row, and ${unquote(parent)} has no such row: take ${column} over from ${source} as it is.`
    const read = readCopy(sql)
    const mine = [targetName(sql) ?? '', ...(read ? sourcesOf(read) : []).map((it) => it.table)]
    if (mine.some((it) => same(it, unquote(parent))))
      return `Write NULL, not ${value}, into ${column} for a row that has no parent, and let the column be NULL: no foreign key asks about that.`
    const table = named(seen.held?.tables ?? [], unquote(parent))
    const [primary, ...more] = table?.primaryKey ?? []
    const referred = open?.text === '(' && key ? unquote(key) : more.length === 0 ? primary : undefined
    const row = { parent: unquote(parent), values: [value] }
    return rowsFirst(table, referred === undefined ? null : keyOf(referred), row, 'fails-with-rows')
  }
  return null
}

/** The only table that is copied, where it has a column of that name itself. */
function sourceWith(seen: MigrationSeen, place: number, column: string): string | null {
  const copy = readCopy(seen.statements[place]?.sql ?? '')
  const [source, ...more] = copy ? sourcesOf(copy) : []
  const columns = source && more.length === 0 ? columnsBefore(seen, place, source.table) : null
  return source && columns?.some((name) => same(name, column)) ? source.table : null
}

/** As SQL; null where the copy makes something of the rows. */
function literalFor(
  sql: string,
  column: string,
  columns: readonly string[],
  definitions: readonly Definition[],
): string | null {
  const written = writtenFor(sql, column, columns)
  if (written === 'literal') {
    const result = resultFor(sql, column, columns)?.result ?? []
    return textOf(withoutAlias(result))
  }
  const all = definitions.find((it) => it.column !== null && same(it.column, column))?.all ?? []
  const at = all.findIndex((token) => isWord(token, 'DEFAULT'))
  if (written !== 'left-out' || at < 0) return null
  const [first, second] = all.slice(at + 1)
  if (first?.text === '(') return null
  return textOf([first ?? [], /^[-+]$/.test(first?.text ?? '') ? (second ?? []) : []].flat())
}

function textOf(tokens: readonly Token[]): string | null {
  return tokens.length > 0 ? tokens.map(({ text }) => text).join('') : null
}

/** Rows of another table are there already, each with the number that it had. */
function sameNumbers(
  seen: MigrationSeen,
  place: number,
  key: string,
  columns: readonly string[],
  definitions: readonly Definition[],
): string | null {
  const own = definitions.find(({ column }) => column !== null && same(column, key))?.all ?? []
  if (!/ INTEGER PRIMARY KEY\b/i.test(` ${own.map(({ text }) => text).join(' ')}`)) return null
  const sourceOf = (sql: string) => {
    const copy = readCopy(sql)
    const [source, ...more] = copy ? sourcesOf(copy) : []
    const result = resultFor(sql, key, columns)?.result
    return source && more.length === 0 && result && kindOf(result) === 'bare' ? source.table : null
  }
  const [now, ...before] = seen.statements
    .slice(0, place + 1)
    .filter(({ sql }) => targetOf(sql) === targetOf(seen.statements[place]?.sql ?? ''))
    .flatMap(({ sql }) => sourceOf(sql) ?? [])
    .reverse()
  const other = before.find((it) => !same(it, now ?? ''))
  if (now === undefined || other === undefined || sourceOf(seen.statements[place]?.sql ?? '') === null) return null
  return `Rows of ${other} and of ${now} are each numbered from 1 on, so that two of them have one number: no row is wrong. Leave ${key} out of both copies, and SQLite gives new numbers. Keep the old ones in a column of their own, and point what refers to them at the new ones by table and old number.`
}
