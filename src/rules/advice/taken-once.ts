/** A copy that gives way, into a table whose key takes one of several rows, where nothing makes the key of each row another one. */

import type { Loss } from '../../model/loss.ts'
import type { MigrationSeen, StatementSeen } from '../../model/seen.ts'
import { kindOf, readCopy, sourcesOf, withoutAlias } from '../../sql/copy.ts'
import { listed, same } from '../../sql/names.ts'
import { namesIn, targetName } from '../../sql/statement.ts'
import { unquote } from '../../sql/tokens.ts'
import { replacesRows } from '../../sql/written.ts'
import { named, within } from '../evidence/evidence.ts'

export interface TakenOnce {
  /** A sentence of its own. */
  readonly says: string
  readonly fix: string
}

/** Of columns that go; null where no such copy takes them over before. */
export function takenOnce(seen: MigrationSeen, loss: Loss): TakenOnce | null {
  const { schema, statements } = seen
  const old = named(schema?.before.tables ?? [], loss.table)
  for (const { sql, at } of statements.slice(0, loss.statement + 1).toReversed()) {
    const gives = givesWay(sql)
    const into = named(schema?.after.tables ?? [], targetName(sql) ?? '')
    if (gives === null || !into || !old || !takesOver(sql, loss)) continue
    const given = givenIn(sql, into.columns)
    const keys = [into.primaryKey, ...into.uniques].filter((key) => key.length > 0)
    const telling = [old.primaryKey, ...old.uniques].filter((key) => key.length > 0)
    const key = keys.find((it) => {
      const values = it.map((column) => given.find(([name]) => same(name, column))?.[1])
      // What is left out SQLite may number itself.
      if (values.includes(undefined)) return false
      return !telling.some((one) => within(one, values as string[]))
    })
    if (!key) continue
    const line = `line ${at.line}`
    return {
      says: `Of several rows with the same ${listed(key)} the INSERT in ${line} keeps one in ${into.name}: ${gives.does} the others.`,
      fix: `Let the key of ${into.name} have what tells the rows of ${loss.called} apart, beside ${listed(key)}, and write INSERT without ${gives.by} in ${line}: then the migration stops instead of losing values.`,
    }
  }
  return null
}

/** By which words it does so, and what they do. */
function givesWay(sql: string): { readonly by: string; readonly does: string } | null {
  if (replacesRows(sql)) return { by: 'OR REPLACE', does: 'OR REPLACE deletes' }
  if (/\bon\s+conflict\b[^;]*\bdo\s+update\b/i.test(sql)) return { by: 'ON CONFLICT', does: 'DO UPDATE writes it over' }
  return namesIn(sql).has('ignore') ? { by: 'OR IGNORE', does: 'OR IGNORE skips' } : null
}

function takesOver(sql: StatementSeen['sql'], { called, columns }: Loss): boolean {
  const copy = readCopy(sql)
  const isFrom = copy !== null && sourcesOf(copy).some(({ table }) => same(table, called))
  return isFrom && columns.some(({ name, called: now = name }) => namesIn(sql).has(now.toLowerCase()))
}

/** The columns that the copy fills, each with the name of the column that it takes over as it is; with nothing where it makes something. */
function givenIn(sql: string, columns: readonly { readonly name: string }[]): [string, string][] {
  const copy = readCopy(sql)
  const into = copy?.into?.map(unquote) ?? columns.map(({ name }) => name)
  return (copy?.results ?? []).flatMap((result, at): [string, string][] => {
    const last = withoutAlias(result).at(-1)
    const name = into[at]
    return name === undefined || !last ? [] : [[name, kindOf(result) === 'bare' ? unquote(last) : '']]
  })
}
