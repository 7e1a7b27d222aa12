/** Another parent for a marked row: one that the constraints of its own table take. */

import { keyOf } from '../../../sql/names.ts'
import { quoted } from '../../../sql/tokens.ts'
import { type Connection, on, refusal } from '../../../sqlite/engine.ts'
import type { Marked, MarkedTable } from '../marks/marked-table.ts'
import { withoutTriggers } from '../marks/triggers.ts'
import { writing } from '../run/asking.ts'
import { isAbove, type Journey } from '../run/journey.ts'
import { isChecked } from '../values/checked-values.ts'
import { readAs, type Value } from '../values/contents.ts'

/** By journey, row and column; null where SQLite takes none. */
const KNOWN = new WeakMap<Journey, Map<string, Value | null>>()

/**
 * A key of another row of ours; where no other row has one, as the only row of settings, or where a CHECK asks about it, the
 * first one that SQLite takes, of any row of the parent.
 */
export function otherKey(journey: Journey, row: Marked, column: string): Value | null {
  const own = keysOf(row.table, row.values.get(column) ?? 'NULL', column)
  if (own[0] !== undefined && !isChecked(row.table.shape, column)) return own[0]
  const known = KNOWN.get(journey) ?? new Map<string, Value | null>()
  KNOWN.set(journey, known)
  const key = [row.table.key, row.where, column].join('\u0001')
  if (!known.has(key)) for (const [found, value] of taken(journey, row.table, column)) known.set(found, value)
  return known.get(key) ?? null
}

function keysOf({ rows }: MarkedTable, value: Value, column: string): Value[] {
  const others = rows.map(({ values }) => values.get(column) ?? 'NULL')
  return others.filter((it) => it !== 'NULL' && it !== value)
}

/** All rows of the table at once, as opening the start takes longer than asking. */
function taken({ setting, start }: Journey, table: MarkedTable, column: string): [string, Value | null][] {
  return on(setting.engine, start.state, (connection) => {
    connection.run('PRAGMA foreign_keys = OFF')
    const above = keysAbove(connection, table, column)
    return withoutTriggers(connection, () =>
      table.rows.map((row): [string, Value | null] => {
        const value = row.values.get(column) ?? 'NULL'
        const near = isAbove(table, column) ? higherThan(table, value, column) : []
        const candidates = new Set([...near, ...keysOf(table, value, column), ...above.filter((it) => it !== value)])
        const found = [...candidates].find((it) => takes(connection, row, column, it))
        return [[table.key, row.where, column].join('\u0001'), found ?? null]
      }),
    )
  })
}

/** In a tree the row above the one above: below the top itself a deep row would be none. */
function higherThan({ rows, shape }: MarkedTable, value: Value, column: string): Value[] {
  const [key = ''] = shape.primaryKey.map(keyOf)
  const above = rows.find(({ values }) => values.get(key) === value)?.values.get(column) ?? 'NULL'
  return above === 'NULL' ? [] : [above]
}

/** So many parents are tried for a row. */
const MOST_PARENTS = 6

function keysAbove(connection: Connection, { shape }: MarkedTable, column: string): Value[] {
  const key = shape.foreignKeys.find(({ from }) => from.length === 1 && keyOf(from[0] ?? '') === column)
  if (!key) return []
  const sql = `SELECT name FROM pragma_table_xinfo(?, 'main') WHERE pk = 1`
  const to = key.to?.[0] ?? String(connection.rows(sql, [key.parent])[0]?.[0] ?? '')
  let found: Value[] = []
  refusal(() => {
    const rows = connection.rows(`SELECT ${readAs(to)} FROM main.${quoted(key.parent)} LIMIT ${MOST_PARENTS}`)
    found = rows.map(([value]) => String(value)).filter((it) => it !== 'NULL')
  })
  return found
}

/** Asked and taken back. */
function takes(connection: Connection, row: Marked, column: string, value: Value): boolean {
  connection.run('SAVEPOINT other_key')
  const refused = refusal(() => connection.run(writing(row, column, value)))
  connection.run('ROLLBACK TO other_key; RELEASE other_key')
  return refused === null
}
