/** Tables whose rows are copied into one table that passes over what is there: what two of them have alike comes there once. */

import type { Script } from '../../../model/text.ts'
import { type Copy, isStar, kindOf, sourcesOf, withoutAlias } from '../../../sql/copy.ts'
import { gather, keyOf } from '../../../sql/names.ts'
import { statementsOf } from '../../../sql/split.ts'
import { actionOf, changesRows, namesIn, objectOf, targetOf, verbOf } from '../../../sql/statement.ts'
import { significant, unquote } from '../../../sql/tokens.ts'
import { unfoldedCopy } from '../../../sql/unfold.ts'

/** All copies into one table. */
export interface Filled {
  /** Those that they read, and maybe other names (keyOf case). */
  readonly tables: ReadonlySet<string>
  /** Columns (keyOf case) that come into one column there: of several tables, by whatever names. */
  readonly columns: readonly ReadonlySet<string>[]
}

/** Words by which an INSERT, or the table that it fills, goes on where a key is there. */
const PASSES_OVER = /\b(ignore|conflict|replace)\b/i

/** Of each table that is filled from several others, and where something passes over keys that are there. */
export function filledTogether(scripts: readonly Script[]): Filled[] {
  const silent = new Set<string>()
  const all = copiesIn(scripts, ({ sql, copy }, target) => {
    if (PASSES_OVER.test(sql) || (copy && readsAgain(sql, target))) silent.add(target)
  })
  return [...all].flatMap(([target, copies]): Filled[] => {
    const tables = sourcesIn(copies)
    return silent.has(target) && tables.size > 1 ? [{ tables, columns: columnsOf(copies.map(({ copy }) => copy)) }] : []
  })
}

/** Of each table that is filled from several others, and read by what fills another one: the tables (keyOf case) that it is filled from. */
export function lookedUpTogether(scripts: readonly Script[]): ReadonlySet<string>[] {
  const changing = scripts.flatMap(({ sql }) => statementsOf(sql)).filter(changesRows)
  return [...copiesIn(scripts, () => {})].flatMap(([target, copies]) => {
    const tables = sourcesIn(copies)
    const isRead = () => changing.some((sql) => targetOf(sql) !== target && namesIn(sql).has(target))
    return tables.size > 1 && isRead() ? [tables] : []
  })
}

/** The copies into each table (keyOf case). */
function copiesIn(
  scripts: readonly Script[],
  note: (filling: { readonly sql: string; readonly copy: Copy | null }, target: string) => void,
): Map<string, { readonly sql: string; readonly copy: Copy }[]> {
  const copies = new Map<string, { readonly sql: string; readonly copy: Copy }[]>()
  for (const sql of scripts.flatMap((script) => statementsOf(script.sql))) {
    const makes = verbOf(sql) === 'CREATE TABLE'
    const target = makes ? objectOf(sql) : /^(INSERT|REPLACE)$/.test(actionOf(sql) ?? '') ? targetOf(sql) : null
    if (target === null) continue
    const copy = unfoldedCopy(sql)
    note({ sql, copy }, target)
    if (copy) gather(copies, target, { sql, copy })
  }
  return copies
}

function sourcesIn(copies: readonly { readonly sql: string; readonly copy: Copy }[]): Set<string> {
  return new Set(copies.flatMap(({ sql, copy }) => readBy(sql, copy)))
}

/** It asks the table that it fills which keys are there. */
function readsAgain(sql: string, target: string): boolean {
  return significant(sql).filter((token) => keyOf(unquote(token)) === target).length > 1
}

/** Of a UNION every name that it has may be a table. */
function readBy(sql: string, copy: Copy): string[] {
  if (!copy.isPlain) return [...namesIn(sql)]
  return sourcesOf(copy)
    .slice(0, 1)
    .map(({ table }) => keyOf(table))
}

function columnsOf(copies: readonly Copy[]): Set<string>[] {
  const found = new Map<string, Set<string>>()
  for (const { into, results } of copies)
    for (const [at, name] of (into ?? []).entries()) {
      const result = results.slice(0, at + 1).some(isStar) ? [] : (results[at] ?? [])
      const value = withoutAlias(result).at(-1)
      const key = keyOf(unquote(name))
      if (value && kindOf(result) === 'bare')
        found.set(key, new Set([...(found.get(key) ?? []), keyOf(unquote(value))]))
    }
  return [...found.values()]
}
