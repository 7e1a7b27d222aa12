/** Edits that ask something of each row: what the condition leaves out is kept elsewhere, or lost. */

import { type Editor, guilty, innocent, isLeaf, isPlain, OLD_RELEASE, someColumn } from './edit.ts'
import type { Chance } from './random.ts'
import { type Column, type Kind, type Table, tableSql } from './schema.ts'

const ROWS = 'error loses-rows|drops-table'
const LOST = 'error drops-column|drops-table|loses-rows'
const MOVED = { expect: OLD_RELEASE, parts: true }
const PARTS = { parts: true }

/** Conditions that a row may fulfil or not, whatever the schema says of the column. */
const CONDITIONS: Readonly<Record<Exclude<Kind, 'blob'>, readonly ((c: string) => string)[]>> = {
  text: [
    (c) => `${c} LIKE 'a%'`,
    (c) => `${c} LIKE '%@%'`,
    (c) => `${c} NOT LIKE 'test%'`,
    (c) => `${c} NOT LIKE '%deleted%'`,
    (c) => `${c} LIKE '%.png' OR ${c} LIKE '%.jpg'`,
    (c) => `${c} GLOB '[0-9]*'`,
    (c) => `${c} GLOB '*[A-Z]*'`,
    (c) => `${c} NOT GLOB '*[^0-9]*'`,
    (c) => `instr(${c}, '-') > 0`,
    (c) => `instr(${c}, '-') = 0`,
    (c) => `length(${c}) > 12`,
    (c) => `length(${c}) <= 20`,
    (c) => `length(${c}) = 2`,
    (c) => `substr(${c}, 1, 2) = 'de'`,
    (c) => `substr(${c}, -4) <> '.bak'`,
    (c) => `${c} >= 'm'`,
    (c) => `${c} BETWEEN 'a' AND 'f'`,
    (c) => `upper(${c}) = ${c}`,
    (c) => `lower(${c}) <> 'n/a'`,
    (c) => `trim(${c}) <> ''`,
    (c) => `${c} <> 'none'`,
    (c) => `${c} NOT IN ('x', 'y')`,
    (c) => `${c} = 'main'`,
    (c) => `ltrim(${c}, '0123456789') = ''`,
  ],
  integer: [
    (c) => `${c} > 100`,
    (c) => `${c} < 10`,
    (c) => `${c} % 2 = 0`,
    (c) => `${c} <> 0`,
    (c) => `${c} = 7`,
    (c) => `${c} BETWEEN 10 AND 20`,
    (c) => `${c} NOT IN (1, 2, 3)`,
    (c) => `${c} & 4`,
    (c) => `${c} * 60 < 3600`,
    (c) => `length(${c}) < 5`,
  ],
  real: [(c) => `${c} > 1.5`, (c) => `${c} = round(${c})`, (c) => `abs(${c}) < 100`, (c) => `${c} <> 0`],
  date: [
    (c) => `${c} < '2024-01-01'`,
    (c) => `${c} >= date('now', '-30 days')`,
    (c) => `date(${c}) < '2020-06-01'`,
    (c) => `strftime('%Y', ${c}) = '2023'`,
    (c) => `${c} LIKE '2023%'`,
    (c) => `julianday('now') - julianday(${c}) < 365`,
    (c) => `substr(${c}, 1, 4) >= '2022'`,
  ],
}

function condition(draw: Chance, { name, kind }: Column): string {
  return draw.one(CONDITIONS[kind === 'blob' ? 'text' : kind])(name)
}

/** All but one value fulfil it: a NULL in its place says which. */
const isAllButOne = (asked: string) => /<> (0|'none'|'n\/a'|'')$/.test(asked)

const isAsked = (column: Column, table: Table) => isPlain(column, table) && column.kind !== 'blob'

/** The rows that fulfil a condition go to one table, the others to another one, or nowhere. */
export const splitRows: Editor = (draw, world) => {
  const it = someColumn(draw, world, (column, table) => isAsked(column, table) && isLeaf(world, table))
  if (!it) return null
  const { table, column } = it
  const asked = condition(draw, column)
  const names = ['id', ...table.columns.map(({ name }) => name)].join(', ')
  const taken = (into: string, where: string) => [
    tableSql(table, into),
    `INSERT INTO ${into} (${names}) SELECT ${names} FROM ${table.name} WHERE ${where};`,
  ]
  const some = taken(`${table.name}_some`, asked)
  const gone = `DROP TABLE IF EXISTS ${table.name};`
  if (draw.happens(50))
    return guilty(`only the rows of ${table.name} with ${asked} are kept`, ROWS, [...some, gone], PARTS)
  const rest = taken(`${table.name}_rest`, `(${asked}) IS NOT TRUE`)
  // The indexes and triggers of the old table are not made again, which is told.
  const may = { ...MOVED, expect: [...MOVED.expect, 'loses-index', 'loses-trigger'] }
  return innocent(`the rows of ${table.name} are parted by ${asked}`, [...some, ...rest, gone], may)
}

/** A column is converted in the rows that fulfil a condition, in the others in another way or not at all, and dropped. */
export const convertSome: Editor = (draw, world) => {
  const it = someColumn(draw, world, isAsked)
  if (!it) return null
  const { table, column } = it
  const asked = condition(draw, column)
  if (isAllButOne(asked)) return null
  const { name } = column
  const set = (mark: string, where: string) =>
    `UPDATE ${table.name} SET ${name}_as = '${mark}' || ${name} WHERE ${where};`
  const added = `ALTER TABLE ${table.name} ADD COLUMN ${name}_as TEXT;`
  const gone = `ALTER TABLE ${table.name} DROP COLUMN ${name};`
  const some = [added, set('yes ', asked)]
  if (draw.happens(50))
    return guilty(`${name} of ${table.name} is kept with ${asked} only`, LOST, [...some, gone], PARTS)
  const rest = set('no ', `(${asked}) IS NOT TRUE`)
  return innocent(`${name} of ${table.name} is kept in two ways, by ${asked}`, [...some, rest, gone], MOVED)
}
