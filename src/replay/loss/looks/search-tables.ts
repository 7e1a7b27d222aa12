/** Search tables whose texts are copies of other tables' rows: what goes there is made again from those. */

import type { Script } from '../../../model/text.ts'
import { kindOf, sourcesOf } from '../../../sql/copy.ts'
import { closing } from '../../../sql/create-table.ts'
import { textOf } from '../../../sql/filters.ts'
import { keyOf, same } from '../../../sql/names.ts'
import { statementsOf } from '../../../sql/split.ts'
import { actionOf, cutAt, targetOf } from '../../../sql/statement.ts'
import { significant, unquote } from '../../../sql/tokens.ts'
import { unfoldedCopy } from '../../../sql/unfold.ts'

/**
 * The keys of search tables that keep their own texts and that a statement fills with each of their columns out of a column of
 * its own in ordinary tables: a new file, or one of the base where no new file makes the table anew without filling it.
 */
export function filledElsewhere(base: readonly Script[], incoming: readonly Script[]): Set<string> {
  if (!base.some(({ sql }) => /\bvirtual\b/i.test(sql))) return new Set()
  const [past, fresh] = [base, incoming].map((scripts) => scripts.flatMap(({ sql }) => statementsOf(sql)))
  const columns = new Map([...(past ?? []), ...(fresh ?? [])].flatMap((sql) => searchTable(sql) ?? []))
  if (columns.size === 0) return new Set()
  const first = new Map((past ?? []).flatMap((sql) => searchTable(sql) ?? []))
  const kept = new Set([...columns.keys(), ...(fresh ?? []).flatMap((sql) => keptAside(sql, columns))])
  const filledBy = (statements: readonly string[], table: string) =>
    statements.some((sql) => fills(sql, table, first.get(table) ?? [], kept))
  return new Set(
    [...first.keys()].filter((table) => {
      if (filledBy(fresh ?? [], table)) return true
      const isMadeAnew = (fresh ?? []).some((sql) => searchTable(sql)?.[0]?.[0] === table)
      return filledBy(past ?? [], table) && (!isMadeAnew || (fresh ?? []).some((sql) => rebuilds(sql, table)))
    }),
  )
}

/** `CREATE VIRTUAL TABLE t USING fts5(a, b UNINDEXED, tokenize = …)`: the table's key and its columns. */
function searchTable(sql: string): [[string, string[]]] | null {
  if (!/^\s*create\s+virtual\b/i.test(sql) || !/\busing\s+\W?fts[345]\b/i.test(sql)) return null
  const all = significant(sql)
  const open = all.findIndex(({ text }) => text === '(')
  const parts = open < 0 ? [] : cutAt(all.slice(open + 1, closing(all, open)), ({ text }) => text === ',')
  const columns = parts.filter((part) => !part.some(({ text }) => text === '='))
  return [[targetOf(sql) ?? '', columns.flatMap(([name]) => (name ? [unquote(name)] : []))]]
}

/** The index reads its rows again: https://sqlite.org/fts5.html#the_rebuild_command. */
function rebuilds(sql: string, table: string): boolean {
  return actionOf(sql) === 'INSERT' && targetOf(sql) === table && /'rebuild'/i.test(sql)
}

/** The table into which rows of a search table are copied: they are nowhere else. */
function keptAside(sql: string, searchTables: ReadonlyMap<string, readonly string[]>): string[] {
  const copy = /\bselect\b/i.test(sql) ? unfoldedCopy(sql) : null
  const target = copy ? targetOf(sql) : null
  const isOut = copy && sourcesOf(copy).some((it) => searchTables.has(keyOf(it.table)))
  return isOut && target !== null && !searchTables.has(target) ? [target] : []
}

/** @param kept tables that have their rows from search tables, those among them */
function fills(sql: string, table: string, columns: readonly string[], kept: ReadonlySet<string>): boolean {
  if (actionOf(sql) !== 'INSERT' || targetOf(sql) !== table) return false
  const copy = unfoldedCopy(sql)
  if (!copy || copy.from.length === 0 || sourcesOf(copy).some((it) => kept.has(keyOf(it.table)))) return false
  const into = copy.into?.map(unquote) ?? columns
  const results = columns.map((column) => copy.results[into.findIndex((name) => same(name, column))])
  const own = results.filter((result) => result !== undefined && kindOf(result) !== 'literal')
  return own.length === columns.length && new Set(own.map((result) => textOf(result ?? []))).size === own.length
}
