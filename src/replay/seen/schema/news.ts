/** Which names came and went with a file: a view or trigger that speaks of them is written anew for their sake. */

import { wordsOf } from '../../../sql/create-table.ts'
import { keyOf } from '../../../sql/names.ts'
import { Refused } from '../../../sqlite/engine.ts'
import { columnsIn } from '../../../sqlite/schema.ts'
import type { Side } from './broken.ts'

/** Names of tables and columns: those that came, those that went, and the columns that hold another type. */
export interface News {
  readonly added: ReadonlySet<string>
  readonly gone: ReadonlySet<string>
  readonly retyped: ReadonlySet<string>
}

export function newsBetween(was: Side, is: Side): News {
  const [then, now] = [typesIn(was), typesIn(is)]
  const names = (of: ReadonlyMap<string, Name>, isMeant: (key: string) => boolean) =>
    new Set([...of].filter(([key]) => isMeant(key)).map(([, { name }]) => name))
  return {
    added: names(now, (key) => !then.has(key)),
    gone: names(then, (key) => !now.has(key)),
    retyped: names(now, (key) => then.get(key)?.type !== undefined && then.get(key)?.type !== now.get(key)?.type),
  }
}

interface Name {
  readonly name: string
  readonly type: string
}

/** Every table and view and its columns, by both names. */
function typesIn({ connection, entries }: Side): Map<string, Name> {
  const found = new Map<string, Name>()
  for (const { type, name } of entries) {
    if (type !== 'table' && type !== 'view') continue
    const table = keyOf(name)
    found.set(table, { name: table, type: '' })
    try {
      for (const column of columnsIn(connection, name))
        found.set(`${table}\n${column.key}`, { name: column.key, type: column.type.toUpperCase() })
    } catch (error) {
      // A virtual table whose module is not here, a view of what is gone.
      if (!(error instanceof Refused)) throw error
    }
  }
  return found
}

/** Whether a text differs from what it was because of a name that came, went, or holds another type. */
export function isAdapted({ added, gone, retyped }: News, then: string, today: string): boolean {
  const [old, now] = [wordsOf(then), wordsOf(today)]
  return (
    [...now].some((word) => added.has(word) && !old.has(word)) ||
    [...old].some((word) => (gone.has(word) && !now.has(word)) || (retyped.has(word) && now.has(word)))
  )
}

/** Whether one of these names is in the text. */
export function speaksOf(sql: string, those: ReadonlySet<string>): boolean {
  return [...wordsOf(sql)].some((word) => those.has(word))
}
