/** Where rows and values went that are gone from their table: renamed, copied and converted is not lost. */

import type { Fact, Fate } from '../model.ts'
import { quoted } from '../sql/tokens.ts'
import { movedBeside } from './beside.ts'
import type { Connection } from './engine.ts'
import { flowsInto } from './flow.ts'
import { movedColumn } from './moved-column.ts'
import { movedRows, type Place } from './moved-rows.ts'
import { keyOf } from './row-difference.ts'
import type { Before, Played, Scene } from './scene.ts'
import { lower, readSchema, type Schema, type Table } from './schema.ts'

/** Both states of the database, and what is already known of the way between them. */
export interface Way {
  readonly scene: Scene
  readonly before: Before
  readonly first: Played
  readonly facts: readonly Fact[]
  readonly fates: readonly Fate[]
}

/**
 * The facts with `movedTo` filled in, and with a `column-dropped` for each column that a moved table lost on its way.
 * A place is believed when it holds the values and when other values before the file would have led to others there.
 */
export function withMoves(way: Way): Fact[] {
  if (!way.facts.some(isLoss)) return [...way.facts]
  const pair = way.scene.engine.openPair(way.before.bytes, way.first.after)
  try {
    const states = { pair, was: readSchema(pair, 'main'), is: readSchema(pair, 'after') }
    return way.facts.flatMap((fact) => moved(way, states, fact))
  } finally {
    pair.close()
  }
}

function isLoss({ kind }: Fact): boolean {
  return kind === 'table-dropped' || kind === 'column-dropped' || kind === 'rows-deleted'
}

interface States {
  readonly pair: Connection
  readonly was: Schema
  readonly is: Schema
}

function moved(way: Way, states: States, fact: Fact): Fact[] {
  const table = 'table' in fact ? states.was.tables.get(lower(fact.table)) : undefined
  if (!table || table.virtual) return [fact]
  if (fact.kind === 'table-dropped') return movedTable(way, states, fact, table)
  if (fact.kind === 'rows-deleted') {
    const movedTo = rowsTo(way, states, table) ?? (fact.after === 0 ? archivedTo(way, table) : null)
    return [{ ...fact, movedTo }]
  }
  if (fact.kind !== 'column-dropped') return [fact]
  const now = states.is.tables.get(table.key)
  return now ? [columnFact(way, states, table, now, fact)] : [fact]
}

function movedTable(way: Way, states: States, fact: Extract<Fact, { kind: 'table-dropped' }>, table: Table): Fact[] {
  const fate = way.fates.find((it) => lower(it.table) === table.key)
  const renamed = fate && !fate.rebuilt ? fate.now : null
  const copied = renamed === null ? (copiedTo(way, states, table) ?? archivedTo(way, table)) : null
  const movedTo = renamed ?? copied
  const now = movedTo === null ? undefined : states.is.tables.get(lower(movedTo))
  if (!now) return [{ ...fact, movedTo }]
  const there = new Set(now.columns.map((column) => column.key))
  const lost = table.columns.filter(
    (column) => column.hidden === 0 && column.primaryKey === 0 && !there.has(column.key),
  )
  const columns = lost.map((column) =>
    columnFact(way, states, table, now, {
      kind: 'column-dropped',
      table: table.name,
      column: column.name,
      before: column.type,
    }),
  )
  return [{ ...fact, movedTo }, ...columns.filter((it) => it.movedTo === null)]
}

function copiedTo(way: Way, { pair, was, is }: States, table: Table): string | null {
  const gone = `(SELECT * FROM main.${quoted(table.name)})`
  const places = movedRows(pair, table, gone, changedTables(way, was, is, table))
  return places.length > 0 && flowsInto(way, table, places) ? (places[0]?.table.name ?? null) : null
}

/** Where all rows of the table are in a file that the migration attached. A copy by VACUUM INTO is a backup, and no new home. */
function archivedTo({ scene, before, first }: Way, table: Table): string | null {
  const attaches = first.performance.statements.some(({ verb }) => verb === 'ATTACH')
  return attaches ? movedBeside(scene.engine, before.bytes, first.after, table) : null
}

/** Rows that went from a table which is still there. */
function rowsTo(way: Way, { pair, was, is }: States, table: Table): string | null {
  const now = is.tables.get(table.key)
  const key = now && keyOf(pair, table, now)
  if (!now || !key) return null
  const columns = key.map((column) => `${column} `).join(', ')
  const left = `SELECT ${columns} FROM after.${quoted(now.name)}`
  const gone = `(SELECT * FROM main.${quoted(table.name)} WHERE (${columns}) NOT IN (${left}))`
  const places = movedRows(pair, table, gone, changedTables(way, was, is, table))
  return places.length > 0 && flowsInto(way, table, places) ? (places[0]?.table.name ?? null) : null
}

function columnFact(
  way: Way,
  { pair, was, is }: States,
  table: Table,
  now: Table,
  fact: Extract<Fact, { kind: 'column-dropped' }>,
): Extract<Fact, { kind: 'column-dropped' }> {
  const column = table.columns.find((it) => it.key === lower(fact.column))
  if (!column) return fact
  const [row] = pair.rows(`SELECT count(${quoted(column.name)}) FROM main.${quoted(table.name)}`)
  const values = Number(row?.[0])
  const places = changedTables(way, was, is, table)
  return { ...fact, values, movedTo: movedColumn(way, pair, { table, now, column, values }, places) }
}

function changedTables({ facts }: Way, was: Schema, is: Schema, but: Table): Place[] {
  const names = facts.flatMap((fact) => (CHANGES.has(fact.kind) && 'table' in fact ? [lower(fact.table)] : []))
  return [...new Set(names)].flatMap((name) => {
    const table = is.tables.get(name)
    return table && !table.virtual && name !== but.key ? [{ table, was: was.tables.get(name) }] : []
  })
}

const CHANGES: ReadonlySet<Fact['kind']> = new Set(['table-added', 'rows-added', 'values-changed', 'column-added'])
