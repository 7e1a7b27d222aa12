/** Rebuilds as rules see them: tables that were made anew under their name, and what went with the old one. */

import type { Evidence, Lost, MigrationSeen, Place, TableSeen } from '../model.ts'
import { namesIn } from '../sql/statement.ts'
import { later, named, same } from './later.ts'
import { madeAt } from './point.ts'

/** A rebuilt table before and after; tables that were thrown away with all their rows are not rebuilt. */
export interface Rebuild {
  readonly was: TableSeen
  readonly is: TableSeen
}

/** Every rebuilt table of the file. */
export function rebuilds(seen: MigrationSeen): Rebuild[] {
  return seen.rebuilt.flatMap((name) => {
    const was = named(seen.schema?.before.tables ?? [], name)
    const is = named(seen.schema?.after.tables ?? [], name)
    return was && is && !isEmptied(seen, name) ? [{ was, is }] : []
  })
}

/** What went with a table or view, in the words of its own kind, and is not there when the last new file has run. */
export function lostFor(evidence: Evidence, seen: MigrationSeen, type: Lost['type']): Lost[] {
  return seen.lost.filter(
    (it) => it.type === type && !(type !== 'view' && isEmptied(seen, it.table)) && !comesBack(evidence, seen, it),
  )
}

/** Whether a DROP of the file names it: then it went on purpose. */
export function isDropped(seen: MigrationSeen, { type, name }: Lost): boolean {
  const verb = `DROP ${type.toUpperCase()}`
  return seen.statements.some((it) => it.verb === verb && namesIn(it.sql).has(name.toLowerCase()))
}

/** Where the table goes: its DROP TABLE, else the first statement that names it. */
export function rebuiltAt(seen: MigrationSeen, table: string): Place {
  return madeAt(seen, table, ['DROP TABLE', 'DROP VIEW'])
}

/** A later file makes it again, drops its table, or has an index that begins with the same columns. */
function comesBack(evidence: Evidence, seen: MigrationSeen, lost: Lost): boolean {
  return later(evidence, seen).some(({ schema }) => {
    if (!schema) return false
    if (schema.after.objects.some((it) => it.type === lost.type && same(it.name, lost.name))) return true
    if (lost.type === 'view') return false
    const then = named(schema.before.tables, lost.table)
    const now = named(schema.after.tables, lost.table)
    if (then && !now) return true
    return lost.columns.length > 0 && (now?.indexed ?? []).some((index) => begins(index, lost.columns))
  })
}

function begins(index: readonly string[], columns: readonly string[]): boolean {
  return columns.every((column, at) => same(column, index[at] ?? ''))
}

/** No row of it is left: whoever does that wants another table, and rules about rows speak. */
function isEmptied(seen: MigrationSeen, table: string): boolean {
  const facts = seen.rehearsals.find(({ scenario }) => scenario === 'peopled')?.facts ?? []
  return facts.some((fact) => fact.kind === 'rows-deleted' && same(fact.table, table) && fact.after === 0)
}
