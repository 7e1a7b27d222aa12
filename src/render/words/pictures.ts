/** What pictures show, counted: tables that changed, and rows that are left under the folder's own runner. */

import type { Picture, ReportFolder } from '../../model/report.ts'
import type { SchemaSeen, TableSeen } from '../../model/schema.ts'
import { keyOf } from '../../sql/names.ts'

export type Change = 'added' | 'changed' | 'removed' | 'same'

/** One table on both sides. Its objects (indexes, triggers) count as part of it. */
export interface TableChange {
  readonly was: TableSeen | null
  readonly is: TableSeen | null
  readonly change: Change
}

/** Every table of a picture, those that changed first. */
export function tableChanges({ before, after }: Picture['schema']): TableChange[] {
  const names = [...new Set([...after.tables, ...before.tables].map(({ name }) => keyOf(name)))]
  const find = (side: SchemaSeen, key: string) => side.tables.find(({ name }) => keyOf(name) === key) ?? null
  const all = names.map((key) => {
    const [was, is] = [find(before, key), find(after, key)]
    return { was, is, change: changeOf(was, is, textOf(before, key) === textOf(after, key)) }
  })
  return [...all.filter(({ change }) => change !== 'same'), ...all.filter(({ change }) => change === 'same')]
}

function changeOf(was: TableSeen | null, is: TableSeen | null, isSame: boolean): Change {
  if (was === null) return 'added'
  if (is === null) return 'removed'
  return isSame && was.sql === is.sql && was.name === is.name ? 'same' : 'changed'
}

/** What hangs on a table, as one text. */
function textOf({ objects }: SchemaSeen, key: string): string {
  const own = objects.filter(({ table }) => keyOf(table) === key).map(({ type, name, sql }) => `${type} ${name} ${sql}`)
  return own.sort().join('\n')
}

/** How many tables were added, changed and removed, in all pictures together. */
export function tablesChanged(pictures: readonly Picture[]): Readonly<Record<Exclude<Change, 'same'>, number>> {
  const all = pictures.flatMap(({ schema }) => tableChanges(schema))
  const count = (change: Change) => all.filter((it) => it.change === change).length
  return { added: count('added'), changed: count('changed'), removed: count('removed') }
}

/** Rows of tables that lost some under the folder's own runner; `after` is null where the table is gone, or the file fails. */
export function rowsLeft(
  { runner }: ReportFolder,
  { survival }: Picture,
): { readonly table: string; readonly before: number; readonly after: number | null }[] {
  return survival.flatMap(({ table, before, after }) => {
    const left = after[runner]
    return left === undefined || left === before ? [] : [{ table, before, after: left }]
  })
}
