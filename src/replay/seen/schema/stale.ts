/** Full-text tables over another table's text whose index holds other rows than that table: searches miss rows, or find wrong ones. */

import type { Broken } from '../../../model/seen.ts'
import { keyOf } from '../../../sql/names.ts'
import { identifier } from '../../../sql/tokens.ts'
import { refusal } from '../../../sqlite/engine.ts'
import type { Entry } from '../../../sqlite/schema.ts'
import { aside, contentOf, type Side } from './broken.ts'

/** What the file left stale, and those that it brought up to date. */
export function staleSearch(was: Side, is: Side): { stale: Broken[]; renewed: string[] } {
  const then = new Map(was.entries.filter(isSearch).map((it) => [keyOf(it.name), it]))
  const stale: Broken[] = []
  const renewed: string[] = []
  for (const it of is.entries.filter(isSearch)) {
    const old = then.get(keyOf(it.name))
    const message = complaint(is, it)
    const before = old ? complaint(was, old) : null
    if (message === null && before !== null) renewed.push(it.name)
    // One that was stale already, as nothing fills it, is another one's affair.
    if (message === null || before !== null) continue
    stale.push({ type: 'virtual table', name: it.name, table: contentOf(it) ?? it.name, message, stale: true })
  }
  return { stale, renewed }
}

function isSearch(entry: Entry): boolean {
  return (
    entry.type === 'table' &&
    /^\s*create\s+virtual.+\busing\s+\W?fts[345]\b/is.test(entry.sql) &&
    contentOf(entry) !== null
  )
}

/**
 * What SQLite's own check says where the index does not fit its content; null when it fits, or cannot be checked
 * (https://sqlite.org/fts5.html#the_integrity_check_command).
 */
function complaint({ connection }: Side, { name, sql }: Entry): string | null {
  const table = identifier(name)
  const [columns, values] = /fts5/i.test(sql)
    ? [`${table}, rank`, `'integrity-check', 1`]
    : [table, `'integrity-check'`]
  const message = aside(connection, () =>
    refusal(() => connection.run(`INSERT INTO main.${table} (${columns}) VALUES (${values})`)),
  )
  return message !== null && /malformed|corrupt|mismatch/i.test(message) ? message : null
}
