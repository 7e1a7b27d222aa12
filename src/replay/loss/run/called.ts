/** What a table or column of production is called at a statement: new files may have renamed it before. */

import { alterationIn } from '../../../sql/alter.ts'
import { same } from '../../../sql/names.ts'
import type { Step } from './play.ts'

/** The name that a table has behind the statements. */
export function tableCalled(steps: readonly Step[], table: string): string {
  return steps.reduce((name, { statement: { sql } }) => renamed(name, sql), table)
}

/** The name that a column of it has then. */
export function columnCalled(steps: readonly Step[], table: string, column: string): string {
  let [own, name] = [table, column]
  for (const { statement } of steps) {
    const change = statement.verb === 'ALTER TABLE' ? alterationIn(statement.sql) : null
    if (change === null || !same(change.table, own)) continue
    if (change.renamed !== undefined) own = change.renamed
    if (change.to !== undefined && same(change.from ?? '', name)) name = change.to
  }
  return name
}

function renamed(name: string, sql: string): string {
  const change = /\brename\b/i.test(sql) ? alterationIn(sql) : null
  return change?.renamed !== undefined && same(change.table, name) ? change.renamed : name
}
