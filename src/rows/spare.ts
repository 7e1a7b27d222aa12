/** What an application could write into a table: rows that are there, and one more that would fit. */

import { keyOf } from '../sql/names.ts'
import { identifier } from '../sql/tokens.ts'
import type { Connection } from '../sqlite/engine.ts'
import type { Shape } from '../sqlite/table-shape.ts'
import { fillTables } from './fill.ts'
import type { Hints } from './hints.ts'
import { distinct, type Literal } from './literals.ts'
import { namedValues } from './named-values.ts'
import { withConstraints } from './place.ts'
import { type Ahead, aheadOfClock } from './ranges.ts'
import { openWorld, refusal, selectLiterals, shapeOf, type World } from './world.ts'

/** Values by column, as the table spells it. */
export type Values = ReadonlyMap<string, Literal>

export interface SpareColumn {
  readonly name: string
  /** Part of the primary key, or of something else that must be unique. */
  readonly unique: boolean
  /** An INSERT has to name it. */
  readonly required: boolean
  /** SQLite chooses its value when an INSERT does not name it. */
  readonly serial: boolean
  /** It has a default. */
  readonly defaulted: boolean
  /** What is written into it where an INSERT leaves the column that it ends to the clock. */
  readonly ahead: Ahead | null
  /** The values that the old schema and the files name. */
  readonly values: readonly Literal[]
}

/** An ordinary table and values for it. */
export interface Spare {
  /** As its CREATE spells it. */
  readonly table: string
  /** The columns that an INSERT can name. */
  readonly columns: readonly SpareColumn[]
  readonly primaryKey: readonly string[]
  /** The columns of everything that must be unique; an expression is left out. */
  readonly uniques: readonly (readonly string[])[]
  /** The unique indexes by name, automatic ones too. */
  readonly indexes: readonly string[]
  /** A few rows that are there, oldest first. */
  readonly rows: readonly Values[]
  /** A row that could be added; null when none was found. Its parents may have been made for it. */
  readonly fresh: Values | null
  /** One that could be added besides `fresh`. */
  readonly second: Values | null
}

/** How many rows that are there are handed out. */
const SOME = 3

/**
 * Spare rows for each ordinary table among `tables` (names in any case), by name as spelt. It adds rows to the database,
 * which is to be thrown away. Call it outside any transaction.
 * @param script the text of the file that will meet what is written
 */
export function spares(
  connection: Connection,
  tables: Iterable<string>,
  hints: Hints,
  script: string,
): Map<string, Spare> {
  return withConstraints(connection, () => {
    const world = openWorld(connection, hints)
    const found = [...tables].flatMap((table) => spare(world, table, script) ?? [])
    return new Map(found.map((one) => [one.table, one]))
  })
}

function spare(world: World, table: string, script: string): Spare | null {
  const shape = shapeOf(world, table)
  if (typeof shape === 'string') return null
  const rows = existing(world, shape)
  const had = world.ours.get(keyOf(table))?.length ?? 0
  fillTables(world, [keyOf(table)], 2)
  const unique = new Set(
    [...shape.primaryKey, ...shape.keys.flatMap((key) => key.columns)].map((it) => keyOf(it ?? '')),
  )
  const ahead = aheadOfClock(shape)
  const values = namedValues(shape, script, world.catalog.texts)
  return {
    table: shape.name,
    columns: shape.columns.map((column) => ({
      name: column.name,
      unique: unique.has(keyOf(column.name)),
      required: !column.rowidAlias && (isKey(shape, column.name) || (!column.nullable && column.default === null)),
      serial: column.rowidAlias,
      defaulted: !column.rowidAlias && column.default !== null,
      ahead: ahead.get(column.name) ?? null,
      values: values.get(keyOf(column.name)) ?? [],
    })),
    primaryKey: shape.primaryKey,
    uniques: shape.keys.map((key) => key.columns.flatMap((column) => column ?? [])),
    indexes: shape.keys.flatMap((key) => key.index ?? []),
    rows,
    fresh: world.ours.get(keyOf(table))?.[had]?.values ?? null,
    second: world.ours.get(keyOf(table))?.[had + 1]?.values ?? null,
  }
}

function isKey(shape: Shape, column: string): boolean {
  return shape.primaryKey.includes(column)
}

/** A row that cannot be read (a generated column divides by zero) is nobody's model. */
function existing({ connection }: World, shape: Shape): Values[] {
  const columns = distinct(shape.columns.map(({ name }) => name))
  try {
    const rows = selectLiterals(connection, columns, `main.${identifier(shape.name)} LIMIT ${SOME}`)
    return rows.map((row) => new Map(columns.map((column, at) => [column, row[at] as Literal])))
  } catch (error) {
    refusal(error)
    return []
  }
}
