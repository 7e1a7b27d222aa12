/** Where ids of rows that are gone may stand still, where a table counts its ids anew: in a link without a foreign key, in a log. */

import { readTrigger } from '../../../sql/create-trigger.ts'
import { same } from '../../../sql/names.ts'
import { actionOf, targetName } from '../../../sql/statement.ts'
import { isWord, significant, unquote } from '../../../sql/tokens.ts'
import { type Connection, on } from '../../../sqlite/engine.ts'
import { namedLinks } from '../../../sqlite/named-links.ts'
import { entriesOf } from '../../../sqlite/schema.ts'
import { foreignKeysIn, soleKeyIn } from '../../../sqlite/schema-keys.ts'
import type { Look } from '../look.ts'

/** A declared foreign key does not keep an id whose row is gone: SQLite deletes, clears or refuses. */
export const remembered: Look<'remembered'> = {
  nothing: [],
  needs: 'rows',
  look: ({ scene, first, facts }, { awkward }) => {
    const all = [...facts, ...awkward.flatMap((it) => it.facts)]
    const tables = all.flatMap((it) => (it.kind === 'sequence-changed' && it.after < it.before ? [it.table] : []))
    if (tables.length === 0) return []
    return on(scene.engine, first.before, (connection) =>
      [...new Set(tables)].flatMap((table) => [...linked(connection, table), ...logged(connection, table)]),
    )
  },
}

interface Remembered {
  readonly table: string
  readonly by: string
}

/** Columns that are named after the table, and are no foreign key to it. */
function linked(connection: Connection, table: string): Remembered[] {
  return namedLinks(connection, table)
    .filter(({ parent }) => same(parent, table))
    .filter(({ child, from }) => !foreignKeysIn(connection, child).some((key) => key.from.some((it) => same(it, from))))
    .map(({ child, from }) => ({ table, by: `${child}.${from}` }))
}

/** Tables into which a trigger of the table writes the id. */
function logged(connection: Connection, table: string): Remembered[] {
  const id = soleKeyIn(connection, table)
  if (id === null) return []
  const triggers = entriesOf(connection).filter((it) => it.type === 'trigger' && same(it.table, table))
  return triggers
    .flatMap(({ sql }) => readTrigger(sql).statements)
    .filter((sql) => /^(INSERT|REPLACE)$/.test(actionOf(sql) ?? '') && namesId(sql, id))
    .flatMap((sql) => targetName(sql) ?? [])
    .filter((log) => !same(log, table) && !foreignKeysIn(connection, log).some(({ parent }) => same(parent, table)))
    .map((log) => ({ table, by: log }))
}

/** `OLD.id`, `new.rowid`. */
function namesId(sql: string, id: string): boolean {
  const all = significant(sql)
  return all.some((token, at) => {
    const [dot, name] = [all[at + 1], all[at + 2]]
    if (!(isWord(token, 'OLD') || isWord(token, 'NEW')) || dot?.text !== '.' || !name) return false
    return same(unquote(name), id) || /^(rowid|oid|_rowid_)$/i.test(unquote(name))
  })
}
