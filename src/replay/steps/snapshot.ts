/** What a database holds between two statements, and what one of them did to it. */

import type { RowStep, SchemaStep } from '../../model/step.ts'
import { keyOf } from '../../sql/names.ts'
import { quoted } from '../../sql/tokens.ts'
import { type Connection, Refused } from '../../sqlite/engine.ts'
import { columnsIn, type Entry, entriesOf, isVirtual } from '../../sqlite/schema.ts'

/** Rows by what identifies them; the text of a row is its values. */
type Rows = ReadonlyMap<string, string>

interface TableSnapshot {
  readonly entry: Entry
  readonly columns: readonly string[]
  /** Null where they cannot be read. */
  readonly rows: Rows | null
}

export interface Snapshot {
  readonly tables: readonly TableSnapshot[]
  readonly others: readonly Entry[]
}

/** Reads `main`. Tables of the names `without` (keyOf case) are the runner's own. */
export function snapshot(connection: Connection, without: ReadonlySet<string>): Snapshot {
  const entries = entriesOf(connection).filter(({ table }) => !without.has(keyOf(table)))
  const tables = entries.filter(({ type }) => type === 'table')
  return {
    tables: tables.map((entry) => ({ entry, columns: columns(connection, entry), rows: rows(connection, entry) })),
    others: entries.filter(({ type }) => type !== 'table'),
  }
}

function columns(connection: Connection, { name }: Entry): string[] {
  return asked(() => columnsIn(connection, name).map((column) => column.name)) ?? []
}

function rows(connection: Connection, { name, sql }: Entry): Rows | null {
  if (isVirtual(sql)) return null
  return asked(() => {
    const all = columnsIn(connection, name)
    const keys = all.filter(({ primaryKey }) => primaryKey > 0).map((column) => quoted(column.name))
    const key =
      asked(() => connection.prepare(`SELECT _rowid_ FROM main.${quoted(name)}`)) === null ? keys : ['_rowid_']
    const values = all.map((column) => `quote(${quoted(column.name)})`)
    const found = connection.rows(`SELECT ${[...key, ...values].join(', ')} FROM main.${quoted(name)}`)
    return new Map(found.map((row) => [row.slice(0, key.length).join('\0'), row.slice(key.length).join('\0')]))
  })
}

/** Null where SQLite cannot tell: a view or module behind the table may be broken. */
function asked<T>(ask: () => T): T | null {
  try {
    return ask()
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  }
}

/** What came between the two. */
export function between(before: Snapshot, after: Snapshot): { schema: SchemaStep[]; rows: RowStep[] } {
  const pairs = before.tables.map((was) => [was, twinOf(was, before, after)] as const)
  const known = new Set(pairs.map(([, is]) => is))
  const fresh = after.tables.filter((it) => !known.has(it))
  return {
    schema: [
      ...pairs.flatMap(([was, is]) => tableSteps(was, is)),
      ...fresh.map(({ entry }): SchemaStep => ({ did: 'added', type: 'table', name: entry.name, table: entry.name })),
      ...otherSteps(before.others, after.others),
    ],
    rows: [...pairs.flatMap(([was, is]) => rowSteps(was, is)), ...fresh.flatMap((is) => rowSteps(null, is))],
  }
}

/** The same table: by its name, or under another one by its place in the schema, which a rename leaves. */
function twinOf(was: TableSnapshot, before: Snapshot, after: Snapshot): TableSnapshot | null {
  const named = after.tables.find(({ entry }) => keyOf(entry.name) === keyOf(was.entry.name))
  const moved = after.tables.find(({ entry }) => entry.number === was.entry.number)
  const isNew = moved && !before.tables.some(({ entry }) => keyOf(entry.name) === keyOf(moved.entry.name))
  return named ?? (isNew ? moved : null)
}

function tableSteps(was: TableSnapshot, is: TableSnapshot | null): SchemaStep[] {
  const { name } = was.entry
  if (is === null) return [{ did: 'removed', type: 'table', name, table: name }]
  const now = is.entry.name
  const renamed: SchemaStep[] =
    now === name ? [] : [{ did: 'renamed', type: 'table', name: now, table: now, from: name }]
  return [...renamed, ...columnSteps(was, is)]
}

function columnSteps(was: TableSnapshot, is: TableSnapshot): SchemaStep[] {
  const table = is.entry.name
  const gone = was.columns.filter((name) => !is.columns.includes(name))
  const come = is.columns.filter((name) => !was.columns.includes(name))
  const [from, name] = [gone[0], come[0]]
  if (from !== undefined && name !== undefined && gone.length === 1 && come.length === 1)
    return [{ did: 'renamed', type: 'column', name, table, from }]
  const steps: SchemaStep[] = [
    ...gone.map((column) => ({ did: 'removed' as const, type: 'column' as const, name: column, table })),
    ...come.map((column) => ({ did: 'added' as const, type: 'column' as const, name: column, table })),
  ]
  const isOther = steps.length === 0 && was.entry.sql !== is.entry.sql && was.entry.name === table
  return isOther ? [{ did: 'changed', type: 'table', name: table, table }] : steps
}

function otherSteps(before: readonly Entry[], after: readonly Entry[]): SchemaStep[] {
  const id = ({ type, name }: Entry) => `${type} ${keyOf(name)}`
  const [was, is] = [new Map(before.map((it) => [id(it), it])), new Map(after.map((it) => [id(it), it]))]
  const step = (did: SchemaStep['did'], { type, name, table }: Entry): SchemaStep => ({
    ...{ did, name, table },
    type: type as SchemaStep['type'],
  })
  return [
    ...before.filter((it) => !is.has(id(it))).map((it) => step('removed', it)),
    ...after.filter((it) => !was.has(id(it))).map((it) => step('added', it)),
    ...after.filter((it) => (was.get(id(it))?.sql ?? it.sql) !== it.sql).map((it) => step('changed', it)),
  ]
}

function rowSteps(was: TableSnapshot | null, is: TableSnapshot | null): RowStep[] {
  const [old, now] = [was ? was.rows : new Map(), is ? is.rows : new Map()]
  if (old === null || now === null) return []
  const isSame = was === null || is === null || was.columns.join('\0') === is.columns.join('\0')
  const step = {
    table: (is ?? was)?.entry.name ?? '',
    before: old.size,
    added: [...now.keys()].filter((key) => !old.has(key)).length,
    // Where columns come or go the rows are the same ones; those that a statement writes are told by what it does.
    changed: isSame ? [...now].filter(([key, row]) => old.has(key) && old.get(key) !== row).length : 0,
    deleted: [...old.keys()].filter((key) => !now.has(key)).length,
  }
  return step.added + step.changed + step.deleted > 0 ? [step] : []
}
