/** UPDATEs that write one value into all rows of a table in which each row is another setting, told by its key. */

import type { AnySetting } from '../../../model/conditions.ts'
import { assignmentsIn, withoutQueries } from '../../../sql/assignments.ts'
import { keyOf } from '../../../sql/names.ts'
import { namesOf } from '../../../sql/readings.ts'
import { actionOf, outerWord, targetOf } from '../../../sql/statement.ts'
import { quoted, significant } from '../../../sql/tokens.ts'
import { type Connection, on, refusal } from '../../../sqlite/engine.ts'
import { type Column, columnsIn, countRows } from '../../../sqlite/schema.ts'
import { indexesIn } from '../../../sqlite/schema-keys.ts'
import { readCatalog } from '../../../sqlite/schema-kinds.ts'
import type { Look } from '../look.ts'
import { aside } from '../schema/broken.ts'
import { atEach } from './turns.ts'

export const anySetting: Look<'anySetting'> = {
  nothing: [],
  needs: 'rows',
  look: ({ scene, first, empty }) => {
    const asked = first.performance.statements.map(({ sql }) => {
      const given = actionOf(sql) === 'UPDATE' ? assignmentsIn(sql).filter(({ column }) => VALUE.test(column)) : []
      return given.length > 0 ? given : null
    })
    if (asked.every((one) => one === null)) return []
    return on(scene.engine, empty.before, (own) =>
      atEach(scene, first, asked, (connection, { at, sql }, given): AnySetting[] => {
        const table = readCatalog(connection).ordinary.get(targetOf(sql) ?? '')
        if (table === undefined || SHORT_LIVED.test(table)) return []
        const columns = columnsIn(connection, table)
        const key = columns.find((it) => KEY.test(it.key) && isKey(connection, table, it))
        const value = columns.find((it) => given.some(({ column }) => column === it.key))
        if (!key || !value || !/CHAR|CLOB|TEXT/i.test(value.type) || saysWhich(sql, key)) return []
        if (refusal(() => countRows(own, 'main', table)) === null && countRows(own, 'main', table) === 1) return []
        const met = PAIRS.flatMap((pair) => {
          const now = endOf(connection, { table, value, sql }, pair)
          return now === null ? [] : [{ pair, now }]
        })[0]
        return met ? [{ at, table, key: key.name, column: value.name, ...met }] : []
      }),
    )
  },
}

/** In keyOf case. */
const VALUE = /^(?:\w+_)?(?:value|val)$/

const KEY = /^(?:\w+_)?(?:key|name|option|setting|variable|parameter|param|property|attribute)$/

/** What is kept for a while is made anew. */
const SHORT_LIVED = /cache|session|temp|tmp|lock|counter/i

/** Two ordinary texts, and a document with its quotes and without them. */
const PAIRS = [
  ["'green'", "'two words'"],
  [`'{"dark":"no"}'`, "'{dark:no}'"],
] as const

/** It is a key, by itself or with whose setting it is. */
function isKey(connection: Connection, table: string, { key, type, primaryKey }: Column): boolean {
  if (/INT|REAL|FLOA|DOUB|BLOB/i.test(type)) return false
  const isIn = indexesIn(connection, table).some(
    (it) => it.unique && !it.partial && it.parts.some(({ name }) => name !== null && keyOf(name) === key),
  )
  return primaryKey > 0 || isIn
}

/** It names the key: not where it only asks for what another setting says. */
function saysWhich(sql: string, { key }: Column): boolean {
  const all = significant(sql)
  const where = outerWord(all, 0, /^WHERE$/i)
  const own = where < 0 ? withoutQueries(all) : [...withoutQueries(all.slice(0, where)), ...all.slice(where)]
  return namesOf(own).some(({ column }) => column === key)
}

interface Asked {
  readonly table: string
  readonly value: Column
  readonly sql: string
}

/** What all rows hold afterwards, whichever of the two they held before; null where that differs, or is nothing. */
function endOf(connection: Connection, { table, value, sql }: Asked, pair: readonly string[]): string | null {
  const [from, column] = [`main.${quoted(table)}`, quoted(value.name)]
  const ends = pair.map((text): string | null => {
    let end: string | null = null
    aside(connection, () =>
      refusal(() => {
        connection.run(`UPDATE OR ABORT ${from} SET ${column} = ${text}`)
        connection.run(sql)
        const [[one] = [], ...more] = connection.rows(`SELECT DISTINCT quote(${column}) FROM ${from}`)
        if (more.length === 0 && one !== undefined) end = String(one)
      }),
    )
    return end
  })
  const [one = null, other] = ends
  return one === other && one !== 'NULL' && one !== "''" ? one : null
}
