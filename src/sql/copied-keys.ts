/** The keys of several columns of new tables, in the names of the table out of which those are filled: rows of today may be equal in them. */

import { type Copy, isStar, readCopy } from './copy.ts'
import { tableParts } from './create-table.ts'
import { keyOf } from './names.ts'
import { actionOf, cutAt, outerWord, targetOf, verbOf } from './statement.ts'
import { identifier, significant, type Token, unquote } from './tokens.ts'
import { readUniqueIndex, type UniqueIndexText } from './unique-index.ts'
import { whereIn } from './where.ts'

/** What passes over rows that are equal in a key, or makes one of them. */
const PASSES_OVER = /\b(GROUP\s+BY|OR\s+(IGNORE|REPLACE)|REPLACE\s+INTO|ON\s+CONFLICT)\b/i

/**
 * Reads copies out of one table into one that the same statements make. The table is that which is read, each key is the
 * expression that the copy puts into the column. A key of one column is left out, as equal values of one column are tried anyway.
 * @param statements in the names that tables have before the first of them
 */
export function copiedKeys(statements: readonly string[]): UniqueIndexText[] {
  const made = new Map(
    statements.flatMap((sql) => {
      const table = verbOf(sql) === 'CREATE TABLE' ? targetOf(sql) : null
      return table === null ? [] : [[table, sql] as const]
    }),
  )
  if (made.size === 0) return []
  const found = statements.flatMap((sql) => {
    const target = actionOf(sql) === 'INSERT' && !PASSES_OVER.test(sql) ? targetOf(sql) : null
    const declared = target === null ? undefined : made.get(target)
    const copy = declared === undefined ? null : readCopy(sql)
    const source = copy?.isPlain ? soleTable(copy.from) : null
    if (!target || !declared || !copy || source === null) return []
    const indexes = keyOf(source) === target ? [] : statements.flatMap((it) => readUniqueIndex(it) ?? [])
    const keys = [...tableKeys(declared), ...indexes.flatMap((it) => plainKey(it, target))]
    const condition = whereIn(sql)
    return keys.flatMap((columns) => {
      const own = columns.flatMap((column) => expressionFor(sql, copy, declared, column))
      return own.length < 2 || own.includes('') ? [] : [{ table: source, keys: own, condition }]
    })
  })
  return [...new Map(found.map((it) => [JSON.stringify(it), it])).values()]
}

/** `FROM t`, `FROM main.t AS o`; null where it is more than one table. */
function soleTable(from: readonly Token[]): string | null {
  const names = from[1]?.text === '.' ? from.slice(2) : from
  const alias = /^AS$/i.test(names[1]?.text ?? '') ? names.slice(2) : names.slice(1)
  const isName = ({ kind }: Token) => kind === 'word' || kind === 'quoted'
  return names[0] && isName(names[0]) && alias.length < 2 && alias.every(isName) ? unquote(names[0]) : null
}

/** In keyOf case. */
function tableKeys(declared: string): string[][] {
  return (tableParts(declared)?.parts ?? []).flatMap(({ column, text }) => {
    const all = column === null ? significant(text) : []
    const start = /^CONSTRAINT$/i.test(all[0]?.text ?? '') ? 2 : 0
    const open = /^(UNIQUE|PRIMARY)$/i.test(all[start]?.text ?? '') ? all.findIndex((it) => it.text === '(') : -1
    const close = all.findIndex((it, at) => at > open && it.text === ')')
    if (open < 0 || close < 0) return []
    return [
      cutAt(all.slice(open + 1, close), (it) => it.text === ',').map(([first]) => (first ? keyOf(unquote(first)) : '')),
    ]
  })
}

/** Only an index on names alone, and on all rows. */
function plainKey({ table, keys, condition }: UniqueIndexText, target: string): string[][] {
  const all = keys.map((key) => significant(key))
  if (keyOf(table) !== target || condition !== null || all.some((key) => key.length > 1)) return []
  return [all.map(([first]) => (first ? keyOf(unquote(first)) : ''))]
}

/** As SQL on the table that is read; nothing where all rows get the same, and '' where it cannot be told. */
function expressionFor(sql: string, { into, results }: Copy, declared: string, column: string): string[] {
  const parts = (tableParts(declared)?.parts ?? []).flatMap((it) => it.column ?? [])
  const names = (into?.map(unquote) ?? parts).map(keyOf)
  if (results.length === 1 && isStar(results[0] ?? [])) return [named(parts, column)]
  const at = names.indexOf(column)
  // What the copy leaves out is its default in all rows.
  if (at < 0) return []
  const all = results[at] ?? []
  const as = outerWord(all, 0, /^AS$/i)
  const result = as < 0 ? all : all.slice(0, as)
  const [first, last] = [result[0], result.at(-1)]
  if (!first || !last || result.some((it) => isStar([it]) || /^SELECT$/i.test(it.text))) return ['']
  if (result.length === 3 && result[1]?.text === '.') return [last.text]
  if (result.every(({ kind }) => kind === 'string' || kind === 'number')) return []
  return result.some(({ text }) => text === '.') ? [''] : [sql.slice(first.start, last.end)]
}

/** As it is spelt, in quotes where it has to be; '' where there is no such column. */
function named(names: readonly string[], column: string): string {
  const name = names.find((it) => keyOf(it) === column)
  return name === undefined ? '' : identifier(name)
}
