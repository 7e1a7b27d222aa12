/** Rows of which an UPDATE takes over any one for each row that they belong to, before a DELETE takes them all. */

import { meetingsIn } from '../../../sql/meetings.ts'
import { keyOf, listed } from '../../../sql/names.ts'
import { actionOf, namesIn, targetOf } from '../../../sql/statement.ts'
import { quoted } from '../../../sql/tokens.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { type Asking, type Edit, removing } from '../run/asking.ts'
import { isSurrogate, type Journey } from '../run/journey.ts'
import type { Leaving } from '../run/leaving.ts'
import { calledIn } from '../run/lives.ts'
import type { Step } from '../run/play.ts'
import { sqlOf } from '../values/contents.ts'
import type { KeyTaken } from './key-taken.ts'
import { beside } from './same-key.ts'
import { CHOOSES } from './tied.ts'

/** So many rows are tried. */
const MOST_ROWS = 3

/**
 * Two of them that belong to the same row: either alone shows, and of both only one does. Which rows a DELETE takes is its author's
 * affair, but here it takes them for rows of which something is kept.
 */
export function anyOneKept(asking: Asking, journey: Journey): KeyTaken[] {
  const told = new Set<MarkedTable>()
  return journey.leavings.flatMap((leaving): KeyTaken[] => {
    const { table, step, rows } = leaving
    const columns = told.has(table) ? null : linkOf(journey, leaving)
    const asked = rows.filter((row) => [...row.own].some((column) => !isSurrogate(table, column))).slice(0, MOST_ROWS)
    if (!columns || !asked.some((row) => isOneKept(asking, journey, row, columns))) return []
    told.add(table)
    const names = columns.map((it) => `${table.name}.${table.facts.get(it)?.column.name ?? it}`)
    return [{ table, step, kind: `the same ${listed(names)} as another row` }]
  })
}

/** By which columns an UPDATE before the DELETE finds the rows; null where none does, or where a DELETE before it has chosen among them. */
function linkOf(journey: Journey, { table, step }: Leaving): readonly string[] | null {
  const { steps, lives } = journey
  const names = calledIn(lives, table.key)
  const before = steps.slice(0, steps.indexOf(step))
  const isChosen = ({ statement: { sql } }: Step) => actionOf(sql) === 'DELETE' && names.includes(targetOf(sql) ?? '')
  const chosen = before.findIndex(isChosen)
  for (const one of chosen < 0 ? before : before.slice(0, chosen)) {
    const link = linkIn(journey, table, one)
    if (link) return link
  }
  return null
}

/** What it compares with a whole key of the table that it fills, or the one foreign key to that: many rows may belong to one of its. */
function linkIn({ start, lives }: Journey, table: MarkedTable, { statement: { sql } }: Step): readonly string[] | null {
  const target = actionOf(sql) === 'UPDATE' && !CHOOSES.test(sql) ? targetOf(sql) : null
  const filled = start.tables.find(({ key }) => calledIn(lives, key).includes(target ?? ''))
  if (!filled || filled === table) return null
  const tableOf = (name: string) => [table, filled].find(({ key }) => calledIn(lives, key).includes(name))
  const columnsOf = (name: string) => [...(tableOf(name)?.facts.keys() ?? [])]
  const keys = [filled.shape.primaryKey, ...filled.shape.keys.map(({ columns }) => columns.map((it) => it ?? ''))]
  for (const { tables, columns } of meetingsIn(sql, columnsOf)) {
    const at = tables.findIndex((name) => tableOf(name) === table)
    if (at < 0 || tableOf(tables[1 - at] ?? '') !== filled) continue
    const its = columns.map((pair) => pair[1 - at])
    const isKey = keys.some((key) => key.length > 0 && key.every((name) => its.includes(keyOf(name))))
    if (isKey) return columns.flatMap((pair) => pair[at] ?? [])
  }
  // Through a query in brackets nothing is compared with the table itself.
  const own = table.shape.foreignKeys.filter(({ parent }) => keyOf(parent) === filled.key)
  const isNamed = calledIn(lives, table.key).some((name) => namesIn(sql).has(name))
  return isNamed && own.length === 1 ? (own[0]?.from.map(keyOf) ?? null) : null
}

/** Whether the row and another one show alone, each otherwise, and both of them as one does. */
function isOneKept(asking: Asking, journey: Journey, row: Marked, columns: readonly string[]): boolean {
  const alone = removingOthers(row, columns)
  const other = beside(journey, row, columns)
  const [none, one, both] = [[alone, removing(row)], [alone], [alone, other]] as const
  const second = [...both, removing(row)]
  const isAlike = (some: readonly Edit[], others: readonly Edit[]) => asking.alikeButForIds(some, others)
  const isShown = isAlike(none, one) === false && isAlike(none, second) === false && isAlike(one, second) === false
  return isShown && (isAlike(both, one) === true || isAlike(both, second) === true)
}

/** Takes away what belongs to the same row already. */
function removingOthers({ table, values, where }: Marked, columns: readonly string[]): Edit {
  const same = columns.map((column) => `${quoted(column)} IS ${sqlOf(values.get(column) ?? 'NULL')}`)
  return `DELETE FROM main.${quoted(table.name)} WHERE ${same.join(' AND ')} AND NOT (${where})`
}
