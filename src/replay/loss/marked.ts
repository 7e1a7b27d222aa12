/** Rows whose values nobody else has, beside the plain ones: what of them stands at the end was not lost. */

import type { Script } from '../../model/text.ts'
import { parentsFirst } from '../../rows/parents-first.ts'
import { sidesOf } from '../../rows/sides.ts'
import { type Filter, filtersOf } from '../../sql/filters.ts'
import { inFirstNames } from '../../sql/first-names.ts'
import { meetingsIn, replacingIn } from '../../sql/meetings.ts'
import { keyOf } from '../../sql/names.ts'
import { statementsOf } from '../../sql/split.ts'
import { targetOf } from '../../sql/statement.ts'
import { quoted } from '../../sql/tokens.ts'
import { type Connection, on, type State } from '../../sqlite/engine.ts'
import { type Catalog, readCatalog } from '../../sqlite/schema-kinds.ts'
import { type Column, readShape, type Shape } from '../../sqlite/table-shape.ts'
import { branchesOf } from './marks/branches.ts'
import { readable, shapesOf, sharedKeys } from './marks/linked.ts'
import type { Marked, MarkedTable, Start } from './marks/marked-table.ts'
import { addMet, takesRows } from './marks/met.ts'
import { insteadOf } from './marks/only-row.ts'
import { addOuter } from './marks/outer-rows.ts'
import { betweenShared, parentsOf, underOthers } from './marks/parents.ts'
import { putRow, readRow, readRows, setEach, writtenOver } from './marks/put-row.ts'
import { addRepeated, REPEATED } from './marks/repeated.ts'
import { hasMoreThanKinds, kindsOf, plain, type RowKind } from './marks/row-kinds.ts'
import { asUsed, type Shown, shownIn } from './marks/shown.ts'
import { inItsPlace, lowest } from './marks/there.ts'
import { addDeep } from './marks/trees.ts'
import { withoutTriggers } from './marks/triggers.ts'
import { virtualShape } from './marks/virtual-shape.ts'
import { AS_IT_IS, type Placed, shortened, special, type Wanted } from './marks/wanted.ts'
import type { Journey } from './run/journey.ts'
import type { Setting } from './run/play.ts'
import { askedIn, groupsOf } from './values/answers.ts'
import { readAs, type Value } from './values/contents.ts'
import { documentKeys, withKeys, withTexts, writtenKeys } from './values/documents.ts'
import { endPairs } from './values/ends.ts'
import { FIRST_MARK, factsOf, type Group, markFor, type ValueKind } from './values/kinds-of-value.ts'
import type { Compared } from './values/literals.ts'
import { spanKey } from './values/spans.ts'

/** And the columns that hold spans of time, as `spanKey` names them. */
type Files = Pick<Setting, 'engine' | 'scripts'> & Pick<Journey, 'base'> & { readonly spans?: ReadonlySet<string> }

/**
 * Adds marked rows to these tables (keyOf case). Foreign keys are followed, not enforced; the project's triggers do not
 * run meanwhile.
 */
export function markedStart(
  open: Files,
  plain: State,
  names: ReadonlySet<string>,
  compared: ReadonlyMap<string, Compared>,
): Start {
  return on(open.engine, plain, (connection) => {
    connection.run('PRAGMA foreign_keys = OFF')
    const marking = new Marking(connection, compared, open)
    const tables = withoutTriggers(connection, () => marking.all(names))
    return { state: connection.state(), tables, left: marking.left }
  })
}

class Marking {
  readonly #connection: Connection
  readonly #compared: ReadonlyMap<string, Compared>
  readonly #tables = new Map<string, MarkedTable>()
  readonly #keys: readonly string[]
  /** The keys of documents that the base reads or writes. */
  readonly #own: readonly string[]
  readonly #filters: readonly Filter[]
  /** Those of them that are asked of rows on their way. */
  readonly #moving: readonly Filter[]
  readonly #scripts: readonly Script[]
  readonly #asked: ReadonlySet<string>
  readonly #base: readonly Script[]
  readonly #spans: ReadonlySet<string> | undefined
  /** What is known of numbers. */
  #shown: readonly Shown[] = []
  #next = FIRST_MARK
  /** Whether conditions were left. */
  left = false

  constructor(connection: Connection, compared: ReadonlyMap<string, Compared>, { scripts, base, spans }: Files) {
    this.#spans = spans
    this.#own = writtenKeys(base)
    this.#scripts = inFirstNames(scripts)
    this.#keys = documentKeys(this.#scripts)
    this.#moving = askedIn(this.#scripts)
    this.#filters = filtersOf(this.#scripts)
    this.#asked = new Set(this.#filters.flatMap(({ columns }) => [...columns]))
    this.#connection = connection
    this.#compared = compared
    this.#base = base
  }

  all(names: ReadonlySet<string>): MarkedTable[] {
    const catalog = readCatalog(this.#connection)
    this.#shown = shownIn(this.#base, this.#scripts, catalog.texts)
    const shapes = shapesOf(this.#connection, catalog, names, { scripts: this.#scripts, filters: this.#filters })
    this.#connection.run('BEGIN')
    const byKey = new Map(shapes.map((shape) => [keyOf(shape.name), shape]))
    const above = (key: string) => byKey.get(key)?.foreignKeys.map(({ parent }) => keyOf(parent)) ?? []
    const ordered = parentsFirst([...byKey.keys()], above).flat()
    for (const shape of ordered.flatMap((key) => byKey.get(key) ?? [])) this.#mark(shape, shapes, catalog)
    this.#meet(catalog)
    for (const { name, module } of catalog.virtual.values())
      if (names.has(keyOf(name))) this.#adoptVirtual(name, module)
    this.#connection.run('COMMIT')
    return [...this.#tables.values()].filter(({ rows }) => rows.length > 0)
  }

  /** Rows that statements which copy or write take for belonging together. */
  #meet({ ordinary, texts }: Catalog): void {
    const shapes = new Map<string, Shape | null>()
    const shapeOf = (key: string): Shape | null => {
      const name = ordinary.get(key)
      if (name === undefined) return null
      const known =
        shapes.get(key) ?? this.#tables.get(key)?.shape ?? readable(() => readShape(this.#connection, name, texts))
      shapes.set(key, known)
      return known
    }
    const columnsOf = (key: string) => shapeOf(key)?.columns.map(({ name }) => keyOf(name)) ?? null
    const keysOf = (key: string | null) =>
      shapeOf(key ?? '')?.keys.map(({ columns }) => columns.map((column) => keyOf(column ?? ''))) ?? []
    const meetings = this.#scripts
      .flatMap(({ sql }) => statementsOf(sql))
      .filter((sql) => /\b(from|join)\b/i.test(sql) && takesRows(sql))
      .flatMap((sql) => [...meetingsIn(sql, columnsOf), ...replacingIn(sql, keysOf(targetOf(sql)), columnsOf)])
    const tableOf = (key: string) => {
      const shape = shapeOf(key)
      return this.#tables.get(key) ?? (shape && this.#tableOf(shape))
    }
    const wanted = (table: MarkedTable, kind: RowKind, turn: number) => this.#wanted(table, kind, turn)
    const making = { connection: this.#connection, tables: this.#tables, tableOf, wanted }
    addMet(making, meetings)
    addDeep(making, this.#scripts)
    addOuter(making, this.#scripts)
  }

  #mark(shape: Shape, all: readonly Shape[], catalog: Catalog): void {
    const table = this.#tableOf(shape)
    if (!table) return
    this.#tables.set(table.key, table)
    const isParent = all.some((it) => it.foreignKeys.some(({ parent }) => keyOf(parent) === table.key))
    const { rows: sides, left } = sidesOf(this.#connection, shape, this.#filters, catalog)
    this.left ||= left || hasMoreThanKinds(table)
    const put: Placed[] = []
    const links = [...underOthers(this.#tables, table, this.#filters), ...betweenShared(this.#connection, table)]
    const others = [...links, ...branchesOf(table)]
    const kinds = [...kindsOf(table, isParent, sharedKeys(all, this.#scripts), sides, this.#asked), ...others]
    for (const [turn, kind] of kinds.entries()) {
      const wanted = this.#wanted(table, kind, turn)
      const where = wanted && putRow(this.#connection, table, wanted)
      if (!where) {
        const at = inItsPlace(this.#connection, table, kind)
        if (at !== null) put.push({ kind, where: at, wanted: writtenOver(this.#connection, table, at, put, wanted) })
        continue
      }
      if (REPEATED.has(kind.is)) addRepeated(table, this.#read(table, kind, where, wanted))
      else put.push({ kind, where, wanted })
    }
    table.rows.unshift(...readRows(this.#connection, table, put))
    if (!table.rows.some(({ kind: { is } }) => is === 'plain')) this.#adopt(table, kinds)
  }

  /** Null for a table without a row: nothing is known of what it can hold. */
  #tableOf(shape: Shape): MarkedTable | null {
    const { name, columns } = shape
    const [example] = this.#connection.rows(
      `SELECT ${columns.map((it) => readAs(it.name)).join(', ')} FROM main.${quoted(name)} LIMIT 1`,
    )
    if (!example) return null
    const facts = columns.map((declared, at) => {
      const key = keyOf(declared.name)
      const { column: known, example: used } = asUsed(this.#shown, name, declared, String(example[at]))
      const column = this.#spans?.has(spanKey(name, declared.name)) ? { ...known, isSpan: true as const } : known
      const value = withTexts(withKeys(used, this.#keys, this.#own, column.default), this.#scripts)
      const groups = (kind: ValueKind) => this.#groupsOf(shape, column, kind)
      const ends = (kind: ValueKind) => endPairs(this.#connection, shape, column, kind, value)
      return [key, factsOf(shape, column, value, this.#compared.get(key), groups, ends)] as const
    })
    return { key: keyOf(name), name, shape, facts: new Map(facts), rows: [] }
  }

  /** Of keys only themselves are told apart, and moments have values in their own unit. */
  #groupsOf({ foreignKeys }: Shape, { name, rowidAlias, nullable, moment }: Column, kind: ValueKind): Group[] {
    const isKey = rowidAlias || foreignKeys.some(({ from }) => from.some((it) => keyOf(it) === keyOf(name)))
    if (isKey || moment !== undefined) return []
    return groupsOf(this.#connection, this.#moving, { name, kind, nullable })
  }

  /** The values of such a row, and which of them are marks; null where it would be no other row. */
  #wanted(table: MarkedTable, kind: RowKind, at: number): Wanted | null {
    const numbers = new Map([...table.facts.keys()].map((key, index) => [key, this.#next + index]))
    this.#next += numbers.size
    const values = new Map<string, Value>()
    const marks = new Set<string>()
    const foreign = parentsOf(this.#connection, this.#tables, table, at, kind)
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

  #read(table: MarkedTable, kind: RowKind, where: string, wanted: Wanted): Marked {
    return readRow(this.#connection, table, kind, where, wanted)
  }

  /** The rows of a virtual table are taken as they are: it has neither constraints nor types that would allow for marks. */
  #adoptVirtual(name: string, module: string): void {
    const columns = this.#connection
      .rows(`SELECT name FROM pragma_table_xinfo(?, 'main') WHERE hidden = 0`, [name])
      .map(([column]) => String(column))
    const table = this.#tableOf(virtualShape(name, columns, module))
    if (!table) return
    this.#tables.set(table.key, table)
    for (const [id] of this.#connection.rows(`SELECT rowid FROM main.${quoted(name)} LIMIT 2`))
      table.rows.push(this.#read(table, plain(), `rowid = ${id}`, AS_IT_IS))
  }

  /** A table that takes no further plain row, such as one of settings: its first rows get marks in place, unless others stand beside them. */
  #adopt(table: MarkedTable, kinds: readonly RowKind[]): void {
    const there = lowest(this.#connection, table, 2)
    const isAlone = table.rows.every((row) => there.includes(row.where))
    if (isAlone) table.rows.splice(0)
    for (const where of there) {
      const known = table.rows.find((row) => row.where === where && row.own.size > 0)
      const wanted = known ? null : this.#wanted(table, plain(), 0)
      if (known) table.rows.push({ ...known, kind: plain() })
      if (!wanted) continue
      const keys = new Set(table.shape.keys.flatMap(({ columns }) => columns.map((it) => keyOf(it ?? ''))))
      const marks = new Set([...wanted.marks].filter((key) => isAlone && !keys.has(key)))
      setEach(this.#connection, table, where, shortened(table, wanted), { ...wanted, marks })
      table.rows.push(this.#read(table, plain(), where, { ...wanted, marks }))
    }
    if (isAlone && table.rows[0]) table.instead = insteadOf(table.rows[0], kinds)
  }
}
