/** Statements that give a row another value, so that what views and triggers ask of it is met and not met. */

import { wordsOf } from '../../../sql/create-table.ts'
import { keyOf } from '../../../sql/names.ts'
import { identifier } from '../../../sql/tokens.ts'
import { fitting, valuesFor } from '../../../sqlite/alike.ts'
import { columnsIn, type Entry, isVirtual } from '../../../sqlite/schema.ts'
import type { Side } from './broken.ts'

/** So many columns of a table are varied, and so many values each. */
const MOST_COLUMNS = 4

const MOST_VALUES = 12

/**
 * For the first row of each table that the texts name, another value in one column that they name: the values that they
 * compare with, and what is beside these.
 */
export function variations({ connection, entries }: Side, texts: readonly Entry[]): string[] {
  const named = new Set(texts.flatMap(({ sql }) => [...wordsOf(sql)]))
  const values = valuesFor(texts.map(({ sql }) => sql))
  // What takes everything back would take back what was made ready, too.
  const risky = new Set(entries.filter(({ sql }) => /\brollback\b/i.test(sql)).map(({ table }) => keyOf(table)))
  const tables = entries.filter(
    ({ type, name, sql }) => type === 'table' && !isVirtual(sql) && named.has(keyOf(name)) && !risky.has(keyOf(name)),
  )
  return tables.flatMap(({ name }) => {
    const table = `main.${identifier(name)}`
    const columns = columnsIn(connection, name).filter(({ hidden }) => hidden === 0)
    const key = columns.filter(({ primaryKey }) => primaryKey > 0).map((column) => identifier(column.name))
    const row = key.length > 0 ? key.join(', ') : 'rowid'
    const varied = columns.filter((column) => named.has(column.key) && column.primaryKey === 0).slice(0, MOST_COLUMNS)
    return varied.flatMap((column) =>
      fitting(values, column.type)
        .slice(0, MOST_VALUES)
        .map(
          (value) =>
            `UPDATE OR IGNORE ${table} SET ${identifier(column.name)} = ${value} WHERE (${row}) = (SELECT ${row} FROM ${table} LIMIT 1)`,
        ),
    )
  })
}
