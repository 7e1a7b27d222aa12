/** Parents that the applied files name in REFERENCES alone: SQLite asks for them only when a row comes, and then it takes none. */

import type { Script } from '../../model/text.ts'
import { alterationIn } from '../../sql/alter.ts'
import { keyOf, same } from '../../sql/names.ts'
import { oncePer } from '../../sql/once.ts'
import { statementsOf } from '../../sql/split.ts'
import { significant, type Token, unquote } from '../../sql/tokens.ts'
import { nearest } from '../../trouble.ts'

/** A table, and its column that is pointed at; null: its primary key. */
export interface Parent {
  readonly table: string
  readonly column: string | null
}

/**
 * The parents that no file makes, and whose names are not nearly those of tables that are known: that is a slip.
 * @param made names, in lower case, of what the files make
 * @param missed tables that statements use and no file makes
 */
export function parentsElsewhere(
  scripts: readonly Script[],
  made: ReadonlySet<string>,
  missed: readonly string[],
): Parent[] {
  const known = [...made, ...missed].filter((it) => it !== '')
  const found = scripts.flatMap(referencesIn).filter(({ table }) => {
    const meant = nearest(table, known)
    return meant === null || (!made.has(keyOf(table)) && same(meant, table))
  })
  const added = found.length > 0 ? addedIn(scripts) : new Set()
  return found.map((it) => (added.has(keyOf(`${it.table}.${it.column}`)) ? { ...it, column: null } : it))
}

/** Columns that a file adds to a table are not there before it. */
function addedIn(scripts: readonly Script[]): ReadonlySet<string> {
  const changes = scripts.flatMap(({ sql }) => statementsOf(sql)).flatMap((sql) => alterationIn(sql) ?? [])
  return new Set(changes.flatMap(({ table, added }) => (added === undefined ? [] : [keyOf(`${table}.${added}`)])))
}

/** A key of several columns is left alone: what makes it unique nobody can tell. */
const referencesIn = oncePer(({ sql }: Script): readonly Parent[] => {
  if (!/\breferences\b/i.test(sql)) return []
  const tokens = significant(sql)
  return tokens.flatMap(({ kind, text }, at): Parent[] => {
    const [table, open, column, close] = tokens.slice(at + 1, at + 5)
    if (kind !== 'word' || !/^references$/i.test(text) || !table || !/\w/.test(table.text)) return []
    if (open?.text !== '(') return [{ table: unquote(table), column: null }]
    return close?.text === ')' ? [{ table: unquote(table), column: unquote(column as Token) }] : []
  })
})
