/** Rows whose values nobody else has, beside the plain ones: what of them stands at the end was not lost. */

import { parentsFirst } from '../../rows/parents-first.ts'
import { keyOf } from '../../sql/names.ts'
import { quoted } from '../../sql/tokens.ts'
import { type Connection, on, Refused, refusal, type State } from '../../sqlite/engine.ts'
import { readCatalog } from '../../sqlite/schema-kinds.ts'
import { readShape, type Shape } from '../../sqlite/table-shape.ts'
import { readAs, sqlOf, type Value } from './contents.ts'
import { dayOf, type Facts, factsOf, markFor } from './kinds-of-value.ts'
import type { Compared } from './literals.ts'
import { withoutTriggers } from './triggers.ts'

/** What is special about a row. `says` completes "rows with …", or names them. */
export interface RowKind {
  readonly is: 'plain' | 'null' | 'same' | 'differs' | 'equal' | 'value' | 'lonely'
  readonly column: string | null
  /** The value of a kind that is one. */
  readonly value?: Value
  readonly says: string
}

/** A row of ours. */
export interface Marked {
  readonly table: MarkedTable
  readonly kind: RowKind
  /** Finds it, and only it. */
  readonly where: string
  /** By keyOf-case column. */
  readonly values: ReadonlyMap<string, Value>
  /** Columns whose value nobody else has. */
  readonly own: ReadonlySet<string>
}

export interface MarkedTable {
  readonly key: string
  readonly name: string
  readonly shape: Shape
  readonly facts: ReadonlyMap<string, Facts>
  readonly rows: Marked[]
}

export interface Start {
  readonly state: State
  readonly tables: readonly MarkedTable[]
}

/**
 * Adds marked rows to these tables (keyOf case). Foreign keys are followed, not enforced; the project's triggers do not
 * run meanwhile.
 */
export function markedStart(
  open: { readonly engine: Parameters<typeof on>[0] },
  plain: State,
  names: ReadonlySet<string>,
  compared: ReadonlyMap<string, Compared>,
): Start {
  return on(open.engine, plain, (connection) => {
    connection.run('PRAGMA foreign_keys = OFF')
    const tables = withoutTriggers(connection, () => new Marking(connection, compared).all(names))
    return { state: connection.state(), tables }
  })
}

/** Seven digits each, so that they are found in any text. */
const FIRST = 3_000_001

class Marking {
  readonly #connection: Connection
  readonly #compared: ReadonlyMap<string, Compared>
  readonly #tables = new Map<string, MarkedTable>()
  #next = FIRST

  constructor(connection: Connection, compared: ReadonlyMap<string, Compared>) {
    this.#connection = connection
    this.#compared = compared
  }

  all(names: ReadonlySet<string>): MarkedTable[] {
    const { texts, ordinary, virtual } = readCatalog(this.#connection)
    const shapes = [...ordinary.values()]
      .filter((name) => names.has(keyOf(name)))
      .flatMap((name) => {
        try {
          return [readShape(this.#connection, name, texts)]
        } catch (error) {
          if (error instanceof Refused) return []
          throw error
        }
      })
    this.#connection.run('BEGIN')
    const byKey = new Map(shapes.map((shape) => [keyOf(shape.name), shape]))
    const above = (key: string) => byKey.get(key)?.foreignKeys.map(({ parent }) => keyOf(parent)) ?? []
    for (const key of parentsFirst([...byKey.keys()], above).flat()) {
      const shape = byKey.get(key)
      if (shape) this.#mark(shape, shapes)
    }
    for (const { name, module } of virtual.values()) if (names.has(keyOf(name))) this.#adoptVirtual(name, module)
    this.#connection.run('COMMIT')
    return [...this.#tables.values()].filter(({ rows }) => rows.length > 0)
  }

  #mark(shape: Shape, all: readonly Shape[]): void {
    const table = this.#tableOf(shape)
    if (!table) return
    this.#tables.set(table.key, table)
    const isParent = all.some((it) => it.foreignKeys.some(({ parent }) => keyOf(parent) === table.key))
    for (const [at, kind] of kindsOf(table, isParent).entries()) {
      const wanted = this.#wanted(table, kind, at)
      const row = wanted && this.#put(table, kind, wanted)
      if (row) table.rows.push(row)
    }
    if (table.rows.length === 0) this.#adopt(table)
  }

  /** Null for a table without a row: nothing is known of what it can hold. */
  #tableOf(shape: Shape): MarkedTable | null {
    const { name, columns } = shape
    const [example] = this.#connection.rows(
      `SELECT ${columns.map((it) => readAs(it.name)).join(', ')} FROM main.${quoted(name)} LIMIT 1`,
    )
    if (!example) return null
    const facts = columns.map((column, at) => {
      const key = keyOf(column.name)
      return [key, factsOf(shape, column, String(example[at]), this.#compared.get(key))] as const
    })
    return { key: keyOf(name), name, shape, facts: new Map(facts), rows: [] }
  }

  /** The values of such a row, and which of them are marks; null where it would be no other row. */
  #wanted(table: MarkedTable, kind: RowKind, at: number): Wanted | null {
    const numbers = new Map([...table.facts.keys()].map((key, index) => [key, this.#next + index]))
    this.#next += numbers.size
    const values = new Map<string, Value>()
    const marks = new Set<string>()
    const foreign = this.#foreignValues(table, at)
    for (const [key, facts] of table.facts) {
      const linked = foreign.get(key)
      const number = numbers.get(key) ?? 0
      const mark = facts.column.rowidAlias
        ? String(number)
        : markFor(facts, facts.kind === 'listed' ? at : number, true)
      values.set(key, linked ?? mark ?? facts.example)
      if (linked === undefined && mark !== null && facts.kind !== 'listed') marks.add(key)
    }
    return { values, marks, numbers, ...special(table, kind, values, marks) }
  }

  /** Plain rows have parents of their own where there are two; so do two keys to one parent. */
  #foreignValues({ shape }: MarkedTable, at: number): Map<string, Value> {
    const found = new Map<string, Value>()
    const used = new Map<string, number>()
    for (const { parent, from, to } of shape.foreignKeys) {
      const offset = used.get(keyOf(parent)) ?? 0
      used.set(keyOf(parent), offset + 1)
      const keys = this.#keysOf(parent, to)
      const key = keys[(at + offset) % Math.max(1, keys.length)]
      if (key) for (const [index, column] of from.entries()) found.set(keyOf(column), key[index] ?? 'NULL')
    }
    return found
  }

  #keysOf(parent: string, to: readonly string[] | null): Value[][] {
    const marked = this.#tables.get(keyOf(parent))
    const columns = to ?? marked?.shape.primaryKey ?? this.#primaryKey(parent)
    const plain = marked?.rows.filter(({ kind }) => kind.is === 'plain') ?? []
    if (plain.length > 1) return plain.map(({ values }) => columns.map((it) => values.get(keyOf(it)) ?? 'NULL'))
    if (columns.length === 0) return []
    const sql = `SELECT ${columns.map(readAs).join(', ')} FROM main.${quoted(parent)} LIMIT 2`
    let rows: unknown[][] = []
    refusal(() => {
      rows = this.#connection.rows(sql)
    })
    return rows as Value[][]
  }

  #primaryKey(table: string): string[] {
    const sql = `SELECT name FROM pragma_table_xinfo(?, 'main') WHERE pk > 0 ORDER BY pk`
    return this.#connection.rows(sql, [table]).map(([name]) => String(name))
  }

  /** Puts the row in; where SQLite refuses some of its values, with as many of them as it takes. */
  #put(table: MarkedTable, kind: RowKind, wanted: Wanted): Marked | null {
    const short = shortened(table, wanted)
    const keyed = new Set([...uniqueColumns(table.shape), ...wanted.fixed])
    const few = new Map([...short].map(([key, value]) => [key, keyed.has(key) ? value : exampleOf(table, key)]))
    for (const values of [wanted.values, short, few]) {
      const where = this.#insert(table, values)
      if (where === null) continue
      if (values === few) this.#setEach(table, where, short, wanted)
      return this.#read(table, kind, where, wanted)
    }
    return null
  }

  #insert({ name, shape }: MarkedTable, values: ReadonlyMap<string, Value>): string | null {
    const columns = shape.columns.map((it) => quoted(it.name)).join(', ')
    const row = shape.columns.map((it) => sqlOf(values.get(keyOf(it.name)) ?? 'NULL')).join(', ')
    const id = shape.rowid ?? shape.primaryKey.map(quoted).join(', ')
    let where: string | null = null
    refusal(() => {
      const sql = `INSERT INTO main.${quoted(name)} (${columns}) VALUES (${row}) RETURNING ${shape.rowid ?? 'NULL'}`
      const [given] = this.#connection.rows(sql)
      where = shape.rowid
        ? `${id} = ${given?.[0]}`
        : shape.primaryKey.map((it) => `${quoted(it)} IS ${sqlOf(values.get(keyOf(it)) ?? 'NULL')}`).join(' AND ')
    })
    return where
  }

  #setEach({ name }: MarkedTable, where: string, values: ReadonlyMap<string, Value>, { marks }: Wanted): void {
    for (const key of marks) {
      refusal(() =>
        this.#connection.run(
          `UPDATE main.${quoted(name)} SET ${quoted(key)} = ${sqlOf(values.get(key) ?? 'NULL')} WHERE ${where}`,
        ),
      )
    }
  }

  #read(table: MarkedTable, kind: RowKind, where: string, { marks, numbers }: Wanted): Marked {
    const keys = [...table.facts.keys()]
    const [row = []] = this.#connection.rows(
      `SELECT ${keys.map(readAs).join(', ')} FROM main.${quoted(table.name)} WHERE ${where}`,
    )
    const values = new Map(keys.map((key, at) => [key, String(row[at])]))
    const own = [...marks].filter((key) => holdsMark(values.get(key) ?? '', numbers.get(key) ?? 0))
    return { table, kind, where, values, own: new Set(own) }
  }

  /** The rows of a virtual table are taken as they are: it has neither constraints nor types that would allow for marks. */
  #adoptVirtual(name: string, module: string): void {
    const columns = this.#connection
      .rows(`SELECT name FROM pragma_table_xinfo(?, 'main') WHERE hidden = 0`, [name])
      .map(([column]) => String(column))
    const table = this.#tableOf(virtualShape(name, columns, module))
    if (!table) return
    this.#tables.set(table.key, table)
    for (const [id] of this.#connection.rows(`SELECT rowid FROM main.${quoted(name)} LIMIT 2`)) {
      const wanted = { values: new Map(), marks: new Set<string>(), numbers: new Map(), fixed: [] }
      table.rows.push(this.#read(table, plain(), `rowid = ${id}`, wanted))
    }
  }

  /** A table that takes no further row, such as one of settings: its first rows get marks in place. */
  #adopt(table: MarkedTable): void {
    const { shape, name } = table
    if (!shape.rowid) return
    const ids = this.#connection.rows(`SELECT ${shape.rowid} FROM main.${quoted(name)} LIMIT 2`)
    for (const [id] of ids) {
      const kind: RowKind = { is: 'plain', column: null, says: 'any row' }
      const wanted = this.#wanted(table, kind, 0)
      if (!wanted) continue
      const keys = new Set(uniqueColumns(shape))
      const marks = new Set([...wanted.marks].filter((key) => !keys.has(key)))
      const where = `${shape.rowid} = ${id}`
      this.#setEach(table, where, shortened(table, wanted), { ...wanted, marks })
      table.rows.push(this.#read(table, kind, where, { ...wanted, marks }))
    }
  }
}

/** A search table or a tree of boxes, as far as its rows are concerned. */
function virtualShape(name: string, columns: readonly string[], module: string): Shape {
  const boxes = module.startsWith('rtree')
  const text = { checks: [], generated: new Map(), strict: false, withoutRowid: false, autoincrement: false }
  return {
    ...{ name, text, primaryKey: [], keys: [], foreignKeys: [], triggers: [], rowid: 'rowid' },
    columns: columns.map((column, at) => ({
      ...{ name: column, position: at + 1, type: '', kind: boxes ? 'real' : 'text', nullable: false, default: null },
      rowidAlias: boxes && at === 0,
    })),
  }
}

interface Wanted {
  readonly values: ReadonlyMap<string, Value>
  readonly marks: ReadonlySet<string>
  /** By column: what makes its mark. */
  readonly numbers: ReadonlyMap<string, number>
  /** Columns whose value makes the kind. */
  readonly fixed: readonly string[]
}

function holdsMark(value: Value, number: number): boolean {
  return value.includes(String(number)) || value.includes(dayOf(number)) || /^(X'71|'\s*[[{])/.test(value)
}

function exampleOf(table: MarkedTable, key: string): Value {
  return table.facts.get(key)?.example ?? 'NULL'
}

function shortened(table: MarkedTable, { values, marks, numbers }: Wanted): Map<string, Value> {
  return new Map(
    [...values].map(([key, value]) => {
      const facts = table.facts.get(key)
      return [
        key,
        marks.has(key) && facts?.kind === 'word' ? (markFor(facts, numbers.get(key) ?? 0, false) ?? value) : value,
      ]
    }),
  )
}

/** Changes the values to what the kind asks for. */
function special(
  table: MarkedTable,
  { is, column, value }: RowKind,
  values: Map<string, Value>,
  marks: Set<string>,
): { fixed: string[] } {
  const [first] = table.rows
  const unique = new Set(uniqueColumns(table.shape))
  const repeated =
    is === 'same' && column
      ? [column]
      : is === 'differs' || is === 'equal'
        ? [...values.keys()].filter((key) => key !== column && !unique.has(key))
        : []
  for (const key of first ? repeated : []) set(key, first?.values.get(key) ?? 'NULL')
  if (is === 'null' && column) set(column, 'NULL')
  if (value !== undefined && column) set(column, value)
  return { fixed: column === null ? repeated : [column, ...repeated] }

  function set(key: string, value: Value): void {
    values.set(key, value)
    marks.delete(key)
  }
}

/** The columns that no two rows may have equal, each by itself. */
export function uniqueColumns({ keys }: Shape): string[] {
  return keys.flatMap(({ columns, partial }) =>
    columns.length === 1 && columns[0] && !partial ? [keyOf(columns[0])] : [],
  )
}

const MOST_BOUNDS = 3

/** Seconds, milliseconds and days of the time that stands still in a rehearsal. */
const RECENT = ['1767268000', '1767268000000', '2461042']

const FUTURE = "'2090-01-01 00:00:00"

/** Two plain rows first: the others are told apart from them. */
function kindsOf(table: MarkedTable, isParent: boolean): RowKind[] {
  const { name, shape, facts } = table
  const unique = new Set(uniqueColumns(shape))
  const kinds: RowKind[] = [plain(), plain()]
  const loose = [...facts.values()].filter(({ column }) => !unique.has(keyOf(column.name)))
  for (const { column, listed, compared, kind } of facts.values()) {
    const key = keyOf(column.name)
    const at = `${name}.${column.name}`
    if (column.nullable && !column.rowidAlias) kinds.push({ is: 'null', column: key, says: `a NULL in ${at}` })
    const bounds = (compared?.bounds ?? []).slice(0, MOST_BOUNDS).flatMap((it) => [it - 1, it, it + 1])
    const values = [...listed, ...(kind === 'integer' || kind === 'real' ? bounds.map(String) : [])]
    for (const value of values) kinds.push({ is: 'value', column: key, value, says: `${at} = ${shown(value)}` })
    if (compared?.measured && (kind === 'integer' || kind === 'real'))
      for (const value of timesOf(column)) kinds.push({ is: 'value', column: key, value, says: `a recent ${at}` })
    if (kind === 'date' || kind === 'time')
      kinds.push({ is: 'value', column: key, value: FUTURE, says: `a late ${at}` })
  }
  for (const { column } of loose) {
    const at = `${name}.${column.name}`
    kinds.push({ is: 'same', column: keyOf(column.name), says: `the same ${at} as another row` })
    if (loose.length > 1)
      kinds.push({
        is: 'differs',
        column: keyOf(column.name),
        says: `nothing but ${at} that tells it from another row`,
      })
  }
  if (loose.length > 0) kinds.push({ is: 'equal', column: null, says: `the same values as another row` })
  if (isParent) kinds.push({ is: 'lonely', column: null, says: `no other row that refers to it` })
  return kinds
}

function timesOf({ default: written }: { readonly default: string | null }): readonly string[] {
  return /julianday/i.test(written ?? '') ? RECENT.slice(2) : RECENT
}

function plain(): RowKind {
  return { is: 'plain', column: null, says: 'any row' }
}

function shown(value: Value): string {
  return value.startsWith("'") ? `${value}'` : value
}
