/** Which columns a table has at a statement of a file, as the statements before it leave them. */

import type { MigrationSeen } from '../model/seen.ts'
import { type Alteration, alterationIn } from './alter.ts'
import { isStar, readCopy, resultName, sourcesOf } from './copy.ts'
import { readTable, tableParts } from './create-table.ts'
import { keyOf, same } from './names.ts'
import { targetOf } from './statement.ts'

/** The columns that can be written, in order, just before the statement runs; null where there is no such table, or it cannot be told. */
export function columnsBefore(seen: MigrationSeen, statement: number, table: string): readonly string[] | null {
  for (let at = statement - 1; at >= 0; at -= 1) {
    const { verb, sql } = seen.statements[at] ?? { verb: '', sql: '' }
    const isAbout = targetOf(sql) === keyOf(table)
    if (verb === 'CREATE TABLE' && isAbout) return madeBy(seen, at)
    if (verb === 'DROP TABLE' && isAbout) return null
    if (verb !== 'ALTER TABLE') continue
    const change = alterationIn(sql)
    if (change?.renamed !== undefined && same(change.renamed, table)) return columnsBefore(seen, at, change.table)
    if (!isAbout) continue
    if (change === null || change.renamed !== undefined) return null
    const before = columnsBefore(seen, at, table)
    return before && changed(before, change)
  }
  const found = (seen.schema?.before ?? seen.held)?.tables.find(({ name }) => same(name, table))
  return found?.columns.filter(({ generated }) => !generated).map(({ name }) => name) ?? null
}

function madeBy(seen: MigrationSeen, at: number): readonly string[] | null {
  const { sql } = seen.statements[at] ?? { sql: '' }
  const copy = readCopy(sql)
  if (copy === null) {
    const { generated } = readTable(sql)
    const names = tableParts(sql)?.parts.flatMap(({ column }) => column ?? [])
    return names?.filter((name) => !generated.has(keyOf(name))) ?? null
  }
  const [source, ...more] = sourcesOf(copy)
  if (!copy.results.some(isStar)) return copy.results.map(resultName)
  return source && more.length === 0 && copy.results.length === 1 ? columnsBefore(seen, at, source.table) : null
}

function changed(before: readonly string[], { added, dropped, from, to = '' }: Alteration): readonly string[] {
  if (added !== undefined) return [...before, added]
  if (dropped !== undefined) return before.filter((name) => !same(name, dropped))
  return before.map((name) => (same(name, from ?? '') ? to : name))
}
