/** Where rows and values went that are gone from their table: renamed, copied and converted is not lost. */

import { perform } from '../../../apply/file.ts'
import type { Fact } from '../../../model/facts.ts'
import type { Script } from '../../../model/text.ts'
import { invent } from '../../../rows/invent.ts'
import { lower } from '../../../sql/names.ts'
import { quoted } from '../../../sql/tokens.ts'
import { inFile } from '../../../sqlite/beside.ts'
import { alone, type Connection, type Engine, on, type State } from '../../../sqlite/engine.ts'
import { keyOf } from '../../../sqlite/rows-differ.ts'
import { type Column, readSchema, type Schema, type Table } from '../../../sqlite/schema.ts'
import { played, type Scene } from '../../scene.ts'
import { flowsInto, movedColumn } from './moved-column.ts'
import { movedRows, type Place, type Way } from './moved-rows.ts'

/** The table in a file beside `after` that holds every row which `table` had in `before`; null when none does. */
export function movedBeside(engine: Engine, before: State, after: State, table: Table): string | null {
  for (const [file, state] of after.files) {
    const pair = engine.openPair(before, alone(state))
    try {
      const there = [...readSchema(pair, 'after').tables.values()].filter((it) => !it.virtual)
      const places = there.map((it) => ({ table: it, was: undefined }))
      const [place] = movedRows(pair, table, `(SELECT * FROM main.${quoted(table.name)})`, places)
      if (place) return inFile(place.table.name, file)
    } finally {
      pair.close()
    }
  }
  return null
}

/**
 * The facts with `movedTo` filled in, and with a `column-dropped` for each column that a moved table lost on its way.
 * A place is believed when it holds the values and when other values before the file would have led to others there.
 */
export function withMoves(way: Way): Fact[] {
  if (!way.facts.some(isLoss)) return [...way.facts]
  const pair = way.scene.engine.openPair(way.before.state, way.first.after)
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
  return attaches ? movedBeside(scene.engine, before.state, first.after, table) : null
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

type Dropped = Extract<Fact, { kind: 'table-dropped' | 'column-dropped' }>

/**
 * The last of three steps drops a column that an applied file has copied, and rows made up behind that file do not show
 * it. So rows are given to the table as soon as it has the column, and live through the rest of the base and the new file.
 * @param base the applied files, in order
 * @returns the facts, with `movedTo` where those rows tell it
 */
export function withHistory(scene: Scene, base: readonly Script[], facts: readonly Fact[]): Fact[] {
  return facts.map((fact) => {
    const asks =
      (fact.kind === 'column-dropped' && (fact.values ?? 0) > 0) || (fact.kind === 'table-dropped' && fact.rows > 0)
    return asks && fact.movedTo === null ? { ...fact, movedTo: movedBefore(scene, base, fact as Dropped) } : fact
  })
}

function movedBefore(scene: Scene, base: readonly Script[], fact: Dropped): string | null {
  const column = fact.kind === 'column-dropped' ? lower(fact.column) : null
  const lived = liveThrough(scene, base, lower(fact.table), column)
  if (!lived) return null
  const after = played(scene, lived.state)
  if (after.performance.refusals.length > 0) return null
  const pair = scene.engine.openPair(lived.state, after.after)
  try {
    const [was, is] = [readSchema(pair, 'main'), readSchema(pair, 'after')]
    const table = was.tables.get(lower(fact.table))
    if (!table) return null
    const places = placesIn(is, lived.filled)
    if (column === null)
      return movedRows(pair, table, `(SELECT * FROM main.${quoted(table.name)})`, places)[0]?.table.name ?? null
    const gone = table.columns.find((it) => it.key === column)
    return gone ? columnIn(pair, { table, now: is.tables.get(table.key), gone }, places) : null
  } finally {
    pair.close()
  }
}

interface Lived {
  readonly state: State
  /** The tables (lower case) that were given rows: what they hold has been copied from nowhere. */
  readonly filled: ReadonlySet<string>
}

/** The base's end, with rows that the table was given as soon as it had the column; null when it never got rows. */
function liveThrough(
  { engine, runner }: Scene,
  base: readonly Script[],
  table: string,
  column: string | null,
): Lived | null {
  return on(engine, engine.open().state(), (connection) => {
    if (runner.ledger.create !== '') connection.run(runner.ledger.create)
    let filled: Set<string> | null = null
    for (const script of base) {
      perform(connection, script, runner, () => {})
      if (filled === null && has(connection, table, column)) {
        filled = new Set([...invent(connection, new Set([table])).added.keys()].map(lower))
      }
    }
    return filled?.has(table) ? { state: connection.state(), filled } : null
  })
}

function has(connection: Connection, table: string, column: string | null): boolean {
  const columns = connection
    .rows(`SELECT lower(name) FROM pragma_table_xinfo(?, 'main')`, [table])
    .map(([name]) => name)
  return column === null ? columns.length > 0 : columns.includes(column)
}

/** Every other table that was not given rows: what it holds was put there by the files. */
function placesIn(is: Schema, filled: ReadonlySet<string>): Place[] {
  return [...is.tables.values()]
    .filter((it) => !it.virtual && !filled.has(it.key))
    .map((table) => ({ table, was: undefined }))
}

interface GoneColumn {
  readonly table: Table
  readonly now: Table | undefined
  readonly gone: Column
}

/** The column of the same table, or of another one, that holds every value. */
function columnIn(pair: Connection, { table, now, gone }: GoneColumn, places: readonly Place[]): string | null {
  const value = `CAST(b.${quoted(gone.name)} AS TEXT)`
  const key = now && keyOf(pair, table, now)
  for (const column of key ? now.columns : []) {
    const same = `CAST(a.${quoted(column.name)} AS TEXT)`
    const rows = `FROM main.${quoted(table.name)} b JOIN after.${quoted(now?.name ?? '')} a ON ${key?.map((it) => `a.${it} IS b.${it}`).join(' AND ')}`
    const [row] = pair.rows(`SELECT min(${same} IS ${value}) AND count(${value}) ${rows}`)
    if (row?.[0] === 1) return `${now?.name}.${column.name}`
  }
  for (const { table: place } of places) {
    for (const column of place.columns) {
      const there = `SELECT CAST(${quoted(column.name)} AS TEXT) FROM after.${quoted(place.name)}`
      const missing = pair.rows(
        `SELECT ${value} FROM main.${quoted(table.name)} b WHERE ${value} IS NOT NULL EXCEPT ${there} LIMIT 1`,
      )
      if (missing.length === 0) return `${place.name}.${column.name}`
    }
  }
  return null
}
