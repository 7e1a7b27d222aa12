/** Upserts that meet no row: what ON CONFLICT compares is left out of the INSERT, and is another one each time. */

import type { MigrationSeen } from '../../../model/seen.ts'
import { keyOf } from '../../../sql/names.ts'
import { outerWord, targetName, verbAt } from '../../../sql/statement.ts'
import { significant, type Token, unquote } from '../../../sql/tokens.ts'
import { namedIn } from '../../../sql/written.ts'
import type { Connection } from '../../../sqlite/engine.ts'
import { type Column, columnsIn } from '../../../sqlite/schema.ts'

/** The columns (keyOf case) of its one ON CONFLICT that it does not write; none where it names no columns. */
export function unwritten(sql: string): string[] {
  const all = significant(sql)
  const verb = verbAt(all)
  const at = outerWord(all, Math.max(0, verb), /^CONFLICT$/i)
  const written = namedIn(all, verb)
  if (at < 0 || !written || all[at + 1]?.text !== '(' || outerWord(all, at + 1, /^CONFLICT$/i) >= 0) return []
  const compared = all.slice(
    at + 2,
    all.findIndex(({ text }, index) => index > at && text === ')'),
  )
  const names = compared.filter(isName).map((token) => keyOf(unquote(token)))
  const isList = compared.every((token) => token.text === ',' || isName(token))
  return isList ? names.filter((name) => !written.some((it) => keyOf(it) === name)) : []
}

function isName({ kind }: Token): boolean {
  return kind === 'word' || kind === 'quoted'
}

/** Null unless SQLite fills one of them with a new id, or with NULL, which is equal to nothing. */
export function neverConflicts(connection: Connection, sql: string): Omit<MigrationSeen['idle'][number], 'at'> | null {
  const table = targetName(sql) ?? ''
  const left = unwritten(sql)
  const columns = columnsIn(connection, table)
  const isAlone = columns.filter(({ primaryKey }) => primaryKey > 0).length === 1
  const isId = ({ primaryKey, type }: Column) => primaryKey > 0 && isAlone && /^INTEGER$/i.test(type)
  const isFilled = (it: Column) => it.hidden > 0 || it.default !== null || (it.notNull && !isId(it))
  const column = columns.find((it) => left.includes(it.key) && !isFilled(it))
  if (!column) return null
  const gets = isId(column) ? 'gets a new one each time' : 'is NULL each time'
  return {
    why: `ON CONFLICT compares ${table}.${column.name}, which the INSERT leaves out and which ${gets}. Every row is added, beside those that are there`,
    partly: 'condition',
  }
}
