/** New triggers that write to a full-text index over another table's text as if it held the text itself. */

import type { Broken } from '../../../model/hanging.ts'
import { readTrigger } from '../../../sql/create-trigger.ts'
import { keyOf, same } from '../../../sql/names.ts'
import { actionOf, targetOf } from '../../../sql/statement.ts'
import { identifier, significant, unquote } from '../../../sql/tokens.ts'
import { refusal } from '../../../sqlite/engine.ts'
import { columnsOf } from '../../../sqlite/release.ts'
import type { Entry } from '../../../sqlite/schema.ts'
import { aside, contentOf, type Side } from './broken.ts'
import { complaint, isSearch, refill } from './stale.ts'

/**
 * Triggers that the file makes, of which an UPDATE or DELETE leaves an index that does not fit its content, though it fitted
 * before: the words to be taken out are read from there (https://sqlite.org/fts5.html#external_content_tables). And those that
 * wrote so before, and are gone or others now.
 */
export function unfitTriggers(was: Side, is: Side): { unfit: Broken[]; replaced: string[] } {
  const isNew = (one: Entry, others: readonly Entry[]) =>
    !others.some((it) => it.type === 'trigger' && same(it.name, one.name) && it.sql === one.sql)
  const changed = (side: Side, other: Side) =>
    side.entries.filter((it) => it.type === 'trigger' && isNew(it, other.entries))
  return {
    unfit: changed(is, was).flatMap((trigger) => {
      const search = writtenBy(is, trigger)
      const message = search && spoilt(is, trigger, search)
      if (!search || !message) return []
      const { name, table } = trigger
      return [{ type: 'trigger' as const, name, table, message, unfit: readIn(is, search) }]
    }),
    replaced: changed(was, is).flatMap((trigger) => (writtenBy(was, trigger) ? [trigger.name] : [])),
  }
}

/** The index over another table's text to which the trigger writes without the command that takes old words out. */
function writtenBy({ entries }: Side, { sql }: Entry): Entry | null {
  const { moment, statements } = readTrigger(sql)
  if (/INSERT$/.test(moment)) return null
  const search = entries.find((it) => isSearch(it) && statements.some((one) => targetOf(one) === keyOf(it.name)))
  const own = statements.filter((one) => search && targetOf(one) === keyOf(search.name))
  const isCommand = (one: string) => significant(one).some((token) => /^'(delete|rebuild)'$/i.test(token.text))
  const isPlain = own.some((one) => actionOf(one) !== 'INSERT') || !own.some(isCommand)
  return search && isPlain ? search : null
}

/** What SQLite says of the index after the trigger has fired for a row; null where all is well. */
function spoilt(is: Side, trigger: Entry, search: Entry): string | null {
  const { moment, columns } = readTrigger(trigger.sql)
  const own = `main.${identifier(trigger.table)}`
  const read = columnsOf(is.connection, search.name).map(keyOf)
  const row = `rowid = (SELECT min(rowid) FROM ${own})`
  const written = columnsOf(is.connection, trigger.table).filter(
    (name) => read.includes(keyOf(name)) && (columns.length === 0 || columns.includes(keyOf(name))),
  )
  const fires = /DELETE$/.test(moment)
    ? [`DELETE FROM ${own} WHERE ${row}`]
    : written.map((name) => `UPDATE ${own} SET ${identifier(name)} = ${identifier(name)} || ' rehearsed' WHERE ${row}`)
  const found = fires.map((fire) =>
    aside(is.connection, () => {
      refill(is.connection, search.name)
      if (complaint(is, search) !== null) return null
      return refusal(() => is.connection.run(fire)) === null ? complaint(is, search) : null
    }),
  )
  return found.find((it) => it !== null) ?? null
}

/** What the index reads, for what has to be written instead. */
function readIn({ connection }: Side, search: Entry): NonNullable<Broken['unfit']> {
  const all = significant(search.sql)
  const at = all.findIndex((token, index) => /^content_rowid$/i.test(token.text) && all[index + 1]?.text === '=')
  const rowid = all[at + 2]
  return {
    search: search.name,
    module: /\bfts5\b/i.test(search.sql) ? 'fts5' : 'fts4',
    content: contentOf(search) ?? '',
    rowid: at < 0 || !rowid ? 'rowid' : unquote(rowid),
    columns: columnsOf(connection, search.name).filter((name) => !/^rank$/i.test(name)),
  }
}
