/** Finds rows that conditions tell apart, one table at a time: SQLite says of each which conditions hold. */

import type { Filter } from '../sql/filters.ts'
import { keyOf, same } from '../sql/names.ts'
import type { Column, Shape } from '../sqlite/table-shape.ts'
import { type Literal, NULL, numberIn } from './literals.ts'
import { isInUnitOf } from './moments.ts'
import { poolFor, type ValueClass } from './pool.ts'
import type { Candidate, Probe, Truth } from './probe.ts'

/** So many columns of one condition are varied together, and so many values of each. */
const MOST_TOGETHER = 4

const MOST_EACH = 4

/** So many values of one column are compared with all of its conditions, but some of each condition at least. */
const MOST_APART = 400

const FEWEST_EACH = 6

/** So many rows are added for one column that its conditions tell apart, beside one on each side of each. */
const MOST_ADDED = 40

/** The type itself is asked for: then a value may have another one. */
const DOUBTS = /\b(typeof|json_valid|json_type)\b/i

/** Mutable: it collects. */
export class Finder {
  readonly #shape: Shape
  readonly #probe: Probe
  readonly #example: Candidate
  readonly found: Candidate[] = []
  /** Rows that could be told apart were left. */
  left = false

  constructor(shape: Shape, probe: Probe, example: Candidate) {
    this.#shape = shape
    this.#probe = probe
    this.#example = example
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

  /** Adds a row with which none of the conditions holds, where one is found: what several DELETEs leave. */
  lookBeyond(filters: readonly Filter[]): void {
    if (this.#isFound(filters)) return
    const passed: Filter[] = []
    let row: Candidate = new Map()
    for (const filter of filters) {
      const [truth] = this.#truths(filter, [row]) ?? []
      if (truth === undefined) continue
      passed.push(filter)
      if (truth !== 'true') continue
      const others = this.#columnsOf(filter).flatMap((column) => this.#varied(filter, column, row))
      const next = passed.reduce<readonly Candidate[]>((left, one) => {
        const truths = this.#truths(one, left) ?? []
        return left.filter((_, at) => truths[at] === 'false' || truths[at] === 'unknown')
      }, others)
      if (!next[0]) return
      row = next[0]
    }
    if (row.size > 0) this.found.push(row)
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

  /** Whether one of the rows is such a row already. */
  #isFound(filters: readonly Filter[]): boolean {
    const left = new Set(this.found)
    for (const filter of filters) {
      const truths = this.#truths(filter, this.found) ?? []
      for (const [at, row] of this.found.entries())
        if (truths[at] === 'true' || truths[at] === 'no row') left.delete(row)
    }
    return left.size > 0
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
    const pool = [...poolFor(filter, column, is, example, this.#probe), example]
    const fitting = now === null ? pool : pool.filter((literal) => literal === NULL || isInUnitOf(now, literal))
    const taken = column.nullable ? fitting : fitting.filter((literal) => literal !== NULL)
    const all = DOUBTS.test(filter.sql) ? [...taken, ...STRANGE] : taken
    return all.map((literal) => new Map([...row, [column.name, literal]]))
  }
}

/** Of another type than any column's own. */
const STRANGE: readonly Literal[] = ["'strange'", '12', '1.5', "X'71'"]

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
