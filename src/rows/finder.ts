/** Finds rows that conditions tell apart, one table at a time: SQLite says of each which conditions hold. */

import { demandsIn, type Filter } from '../sql/filters.ts'
import { keyOf, same } from '../sql/names.ts'
import type { Column, Shape } from '../sqlite/table-shape.ts'
import { harvest } from './harvest.ts'
import { type Literal, NULL, numberIn } from './literals.ts'
import { isInUnitOf } from './moments.ts'
import { poolFor, type ValueClass } from './pool.ts'
import type { Candidate, Probe, Truth } from './probe.ts'
import { isTruth } from './truths.ts'

/** So many columns of one condition are varied together, and so many values of each. */
const MOST_TOGETHER = 4

const MOST_EACH = 4

/** So many values of one column are compared with all of its conditions, but some of each condition at least. */
const MOST_APART = 400

const FEWEST_EACH = 6

/** So many rows are added for one column that its conditions tell apart, beside one on each side of each. */
const MOST_ADDED = 40

/** So many values of one column are tried beside those of others, and so many rows in all. */
const MOST_CLASSES = 6

const MOST_COMBINED = 600

/** So many ways in which all conditions together are answered get a row. */
const MOST_KINDS = 40

/** The type itself is asked for: then a value may have another one. */
const DOUBTS = /\b(typeof|json_valid|json_type)\b/i

/** Mutable: it collects. */
export class Finder {
  readonly #shape: Shape
  readonly #probe: Probe
  readonly #example: Candidate
  /** What the table's own CHECKs compare its columns with. */
  readonly #checked: ReadonlyMap<string, readonly Literal[]>
  readonly found: Candidate[] = []
  /** Rows that could be told apart were left. */
  left = false

  constructor(shape: Shape, probe: Probe, example: Candidate) {
    this.#shape = shape
    this.#probe = probe
    this.#example = example
    this.#checked = harvest(shape.text.checks.map(({ tokens }) => tokens))
  }

  /** Adds rows for the sides of the condition on which there is none yet. */
  look(filter: Filter): void {
    const had = this.#truths(filter, this.found)
    if (had === null) return
    const open = new Set<Truth>((['true', 'false', 'unknown'] as const).filter((truth) => !had.includes(truth)))
    const columns = this.#columnsOf(filter)
    for (const column of columns) {
      if (open.size === 0) return
      this.#take(filter, open, this.#varied(filter, column, new Map()))
    }
    if (open.has('true') || open.has('false')) this.#together(filter, columns, open)
  }

  /**
   * Adds rows that the conditions of whole statements tell apart only together, by values of several columns: those first
   * with which none of them holds, as that is what several copies leave behind.
   */
  lookTogether(filters: readonly Filter[]): void {
    const columns = this.#shape.columns.filter((column) => filters.some((it) => this.#columnsOf(it).includes(column)))
    if (columns.length < 2) return
    const classes = columns.map((column) => this.#classesOf(column, filters))
    const rows = [...this.found, ...combined(columns, classes)]
    const truths = filters.filter(({ whole }) => whole).flatMap((filter) => [this.#truths(filter, rows) ?? []])
    const kinds = rows.map((_, at) =>
      truths.map((one) => (one[at] === 'unknown' ? 'f' : one[at]?.slice(0, 1))).join(''),
    )
    const seen = new Set(kinds.slice(0, this.found.length))
    const order = [...kinds.keys()].slice(this.found.length).sort((one, other) => held(kinds[one]) - held(kinds[other]))
    for (const at of order.filter((place) => !kinds[place]?.includes('n'))) {
      if (seen.size >= MOST_KINDS) return
      if (seen.has(kinds[at] ?? '')) continue
      seen.add(kinds[at] ?? '')
      this.found.push(rows[at] as Candidate)
    }
  }

  /**
   * Adds rows that miss a condition by one of its demands alone: what is filled where two things hold stays empty where one
   * does.
   */
  lookBeside(filters: readonly Filter[]): void {
    for (const filter of filters.filter(({ whole }) => whole)) {
      const demands = demandsIn(filter)
      const columns = this.#columnsOf(filter)
      if (demands.length < 2 || columns.length < 2) continue
      const had = this.found.length
      const rows = [
        ...this.found,
        ...combined(
          columns,
          columns.map((column) => this.#classesOf(column, demands)),
        ),
      ]
      const truths = demands.map((demand) => this.#truths(demand, rows) ?? []).filter((one) => one.length > 0)
      for (const at of truths.keys()) {
        const isBeside = (_: unknown, row: number) =>
          truths.every((one, other) => (other === at ? /^[fu]/.test(one[row] ?? '') : one[row] === 'true'))
        const first = rows.findIndex(isBeside)
        if (first >= had) this.found.push(rows[first] as Candidate)
      }
    }
  }

  /** Values of the column, one for each way in which conditions on it alone are answered. */
  #classesOf(column: Column, filters: readonly Filter[]): Literal[] {
    const example = this.#example.get(column.name) ?? NULL
    if (isTruth(column, example)) return column.nullable ? ['0', '1', NULL] : ['0', '1']
    const own = this.found.flatMap((row) => row.get(column.name) ?? [])
    const values = [...new Set([example, ...own])]
    const rows = values.map((value) => new Map([[column.name, value]]))
    const alone = filters.filter((filter) => filter.columns.size === 1 && this.#columnsOf(filter).includes(column))
    const truths = alone.flatMap((filter) => [this.#truths(filter, rows) ?? []])
    const kinds = new Map(
      values.map((value, at) => [truths.map((one) => one[at]?.slice(0, 1)).join(''), value] as const),
    )
    return (kinds.size > 1 ? [...kinds.values()] : values).slice(-MOST_CLASSES)
  }

  /** Adds, for each column, rows that the conditions tell apart: one and not another holds, as in no row that was found before. */
  lookApart(filters: readonly Filter[]): void {
    for (const column of this.#shape.columns) {
      const own = filters.filter((filter) => this.#columnsOf(filter).includes(column))
      if (own.length < 2) continue
      const each = Math.max(FEWEST_EACH, Math.floor(MOST_APART / own.length))
      const others = own.flatMap((filter) => this.#varied(filter, column, new Map()).slice(0, each))
      const had = this.found.length
      const rows = [...this.found, ...others]
      const truths = own.flatMap((filter) => [this.#truths(filter, rows) ?? []])
      const seen = new Set<string>()
      let added = 0
      for (const [at, row] of rows.entries()) {
        const kind = truths.map((one) => one[at]?.slice(0, 1)).join('')
        if (kind.includes('n') || seen.has(kind)) continue
        seen.add(kind)
        if (at < had) continue
        if (added < MOST_ADDED) this.found.push(row)
        else this.left = true
        added += 1
      }
    }
  }

  /** Values of several columns at once: those that were found for the parts of the condition. */
  #together(filter: Filter, columns: readonly Column[], open: Set<Truth>): void {
    let rows: Candidate[] = [new Map()]
    for (const { name } of columns.slice(0, MOST_TOGETHER)) {
      const values = this.found.flatMap((side) => side.get(name) ?? []).slice(-MOST_EACH)
      rows = [...rows, ...rows.flatMap((row) => values.map((value) => new Map([...row, [name, value]])))]
    }
    const several = rows.filter(({ size }) => size > 1)
    this.#take(filter, open, several)
  }

  #take(filter: Filter, open: Set<Truth>, candidates: readonly Candidate[]): void {
    const truths = this.#truths(filter, candidates) ?? []
    for (const [at, truth] of truths.entries()) if (open.delete(truth)) this.found.push(candidates[at] as Candidate)
  }

  /** What the condition calls the table is tried; null where SQLite does not understand it of this one. */
  #truths(filter: Filter, candidates: readonly Candidate[]): readonly Truth[] | null {
    for (const alias of [null, ...filter.qualifiers]) {
      const truths = this.#probe.ask(filter.sql, alias, candidates)
      if (truths !== null) return truths
    }
    return null
  }

  /** What a foreign key holds is up to its parents, an id to SQLite. */
  #columnsOf(filter: Filter): Column[] {
    const { columns, foreignKeys } = this.#shape
    const isForeign = (name: string) => foreignKeys.some(({ from }) => from.some((one) => same(one, name)))
    return columns.filter(({ name, rowidAlias }) => filter.columns.has(keyOf(name)) && !rowidAlias && !isForeign(name))
  }

  /** The row with other values in the column. */
  #varied(filter: Filter, column: Column, row: Candidate): Candidate[] {
    const example = row.get(column.name) ?? this.#example.get(column.name) ?? NULL
    const is = classOf(column, example)
    const now = is === 'number' ? (column.moment ?? null) : null
    const checked = this.#checked.get(keyOf(column.name)) ?? []
    const pool = [...poolFor(filter, column, is, example, this.#probe), example, ...checked]
    const fitting = now === null ? pool : pool.filter((literal) => literal === NULL || isInUnitOf(now, literal))
    const taken = column.nullable ? fitting : fitting.filter((literal) => literal !== NULL)
    const all = DOUBTS.test(filter.sql) ? [...taken, ...STRANGE] : taken
    return all.map((literal) => new Map([...row, [column.name, literal]]))
  }
}

/** Of another type than any column's own. */
const STRANGE: readonly Literal[] = ["'strange'", '12', '1.5', "X'71'"]

/** Every value of each column with every one of the others; with two at a time, where that would be too many. */
function combined(columns: readonly Column[], classes: readonly (readonly Literal[])[]): Candidate[] {
  const all = classes.reduce((product, { length }) => product * length, 1)
  if (all > MOST_COMBINED) return paired(columns, classes)
  return columns.reduce<Candidate[]>(
    (rows, { name }, at) => rows.flatMap((row) => (classes[at] ?? []).map((value) => new Map([...row, [name, value]]))),
    [new Map()],
  )
}

function paired(columns: readonly Column[], classes: readonly (readonly Literal[])[]): Candidate[] {
  const rows = columns.flatMap(({ name }, at) =>
    columns.slice(at + 1).flatMap((other, behind) =>
      (classes[at] ?? []).flatMap((value) =>
        (classes[at + 1 + behind] ?? []).map(
          (second) =>
            new Map([
              [name, value],
              [other.name, second],
            ]),
        ),
      ),
    ),
  )
  return rows.slice(0, MOST_COMBINED)
}

/** How many conditions hold. */
function held(kind: string | undefined): number {
  return kind?.split('t').length ?? 0
}

const NUMBERS: readonly string[] = ['integer', 'real', 'numeric', 'boolean']

/** By a value that is there: a condition is meant for such ones. */
function classOf({ kind, document }: Column, example: Literal): ValueClass {
  if (kind === 'json' || document) return 'document'
  if (example === NULL) return NUMBERS.includes(kind) ? 'number' : kind === 'blob' ? 'blob' : 'text'
  if (numberIn(example) !== null) return 'number'
  if (example.startsWith('X')) return 'blob'
  if (/^'\s*[[{]/.test(example)) return 'document'
  return /^'\d{4}-\d\d-\d\d/.test(example) ? 'date' : 'text'
}
