/** Whether one unique index refuses what another one did: both are asked about pairs of rows, on values that can tell them apart. */

import { normalPart } from '../../../sql/create-trigger.ts'
import { same } from '../../../sql/names.ts'
import { identifier, significant, unquote } from '../../../sql/tokens.ts'
import { fitting, valuesFor } from '../../../sqlite/alike.ts'
import { type Connection, Refused } from '../../../sqlite/engine.ts'
import type { Column } from '../../../sqlite/schema.ts'

/** A key as it is written, and how SQLite compares its values. */
export interface Key {
  readonly sql: string
  readonly collation: string
}

export interface Unique {
  readonly keys: readonly Key[]
  readonly condition: string
}

/** So many rows are made, each of which is compared with each. */
const MOST_ROWS = 400

/** Texts that are equal for those who pass over case, blanks, or all but a part. */
const TEXTS = [
  "'X'",
  "'x '",
  "' x'",
  "'xy'",
  "'long enough to be cut 1'",
  "'long enough to be cut 2'",
  "'y long enough'",
]

/**
 * Whether no pair of rows that was tried is refused by the old one and let in by the new one. Where a key is an expression that no
 * two rows of different values had in common, nothing was tried.
 * @param columns every column that they may name
 */
export function refusesAsMuch(connection: Connection, columns: readonly Column[], old: Unique, now: Unique): boolean {
  // Rows that agree in a key of both are all that need be told apart.
  const alone = (keys: readonly Key[], others: readonly Key[]) =>
    keys.filter((key) => !others.some((other) => isSameKey(key, other)))
  const [own, other] = [alone(old.keys, now.keys), alone(now.keys, old.keys)]
  const texts = [...own, ...other].map(({ sql }) => sql)
  const named = columns.filter(({ name }) =>
    [...texts, old.condition, now.condition].some((text) => mentions(text, name)),
  )
  const values = [...valuesFor([...texts, old.condition, now.condition]), ...TEXTS]
  const each = Math.floor(MOST_ROWS ** (1 / Math.max(1, named.length)))
  if (each < FEWEST) return false
  const from = named.map(({ name, type }) => {
    const fit = fitting(values, type).slice(0, each)
    return `(SELECT column1 AS ${identifier(name)} FROM (VALUES ${fit.map((value) => `(${value})`).join(', ')}))`
  })
  const shown = (keys: readonly Key[], as: string) => keys.map(({ sql }, at) => `${sql} AS ${as}${at}`)
  const all = named.map(({ name }, at) => `${identifier(name)} AS v${at}`)
  const shows = [
    ...all,
    ...shown(own, 'o'),
    ...shown(other, 'n'),
    `(${old.condition}) IS TRUE AS oc`,
    `(${now.condition}) IS TRUE AS nc`,
  ]
  const equal = (keys: readonly Key[], as: string) =>
    keys.map(({ collation }, at) => `a.${as}${at} = b.${as}${at} COLLATE ${identifier(collation)}`)
  const isOld = ['a.oc', 'b.oc', ...equal(own, 'o')].join(' AND ')
  const isNew = ['a.nc', 'b.nc', ...equal(other, 'n')].join(' AND ')
  const differs = named.map((_, at) => `a.v${at} IS NOT b.v${at}`).join(' OR ') || '0'
  const isPair = (where: string) =>
    connection.rows(
      `WITH made AS MATERIALIZED (SELECT ${shows.join(', ')} FROM ${from.join(', ') || '(SELECT 1)'}) SELECT 1 FROM made a, made b WHERE ${where} LIMIT 1`,
    ).length > 0
  try {
    const isTried = (at: number) => isPair(`(${differs}) AND ${equal(own, 'o')[at]}`)
    const isOpen = own.some(({ sql }, at) => !isColumn(columns, sql) && !isTried(at))
    return !isOpen && isPair(isOld) && !isPair(`${isOld} AND (${isNew}) IS NOT TRUE`)
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}

/** With fewer values of a column nothing is told by it. */
const FEWEST = 5

function isSameKey(one: Key, other: Key): boolean {
  return same(one.collation, other.collation) && normalPart(one.sql) === normalPart(other.sql)
}

function isColumn(columns: readonly Column[], sql: string): boolean {
  const [token, ...more] = significant(sql)
  return token !== undefined && more.length === 0 && columns.some(({ name }) => same(unquote(token), name))
}

function mentions(sql: string, column: string): boolean {
  return significant(sql).some((token) => token.kind !== 'string' && same(unquote(token), column))
}
