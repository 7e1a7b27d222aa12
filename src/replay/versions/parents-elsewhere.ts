/** Parents that the applied files name in REFERENCES alone: SQLite asks for them only when a row comes, and then it takes none. */

import type { Script } from '../../model/text.ts'
import { oncePer } from '../../sql/once.ts'
import { significant, type Token, unquote } from '../../sql/tokens.ts'
import { nearest } from '../../trouble.ts'

/** A table, and its column that is pointed at; null: its primary key. */
export interface Parent {
  readonly table: string
  readonly column: string | null
}

/**
 * The parents that no file makes, and whose names are not nearly those of tables that one makes: that is a slip.
 * @param made names, in lower case, of what the files make
 */
export function parentsElsewhere(scripts: readonly Script[], made: ReadonlySet<string>): Parent[] {
  const found = scripts.flatMap(referencesIn).filter(({ table }) => !made.has(table.toLowerCase()))
  return found.filter(
    ({ table }) =>
      nearest(
        table,
        [...made].filter((it) => it !== ''),
      ) === null,
  )
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
