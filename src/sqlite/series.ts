/** `generate_series(start, stop, step)`, which SQLite's shell has and no WebAssembly build: https://sqlite.org/series.html. */

import { OK } from './official-c.ts'

/** The numbers of one call. */
interface Series {
  readonly start: number
  readonly stop: number
  readonly step: number
}

/** Where one scan of the table stands. */
interface Cursor {
  series: Series
  now: number
}

/** A struct of SQLite's in the module's memory; its members are read and written with a `$` in front of their names. */
interface Struct {
  readonly pointer: number
  dispose(): void
}

interface Constraint extends Struct {
  readonly $iColumn: number
  readonly $op: number
  readonly $usable: number
}

interface Usage extends Struct {
  $argvIndex: number
  $omit: number
}

interface IndexInfo extends Struct {
  readonly $nConstraint: number
  $idxNum: number
  $estimatedCost: number
  nthConstraint(at: number): Constraint
  nthConstraintUsage(at: number): Usage
}

interface Mapper {
  create(out: number): Struct
  get(pointer: number): Struct & { $zErrMsg: number }
  dispose(pointer: number): void
}

/** What the package offers for tables of our own (its `vtab` object), as far as we use it. */
export interface TableMaker {
  readonly wasm: { allocCString(text: string): number }
  readonly vtab: {
    setupModule(options: { catchExceptions: boolean; methods: object }): Struct
    readonly xVtab: Mapper
    readonly xCursor: Mapper
    xIndexInfo(pointer: number): IndexInfo
    xRowid(out: number, value: bigint): void
  }
  readonly capi: {
    sqlite3_declare_vtab(database: number, sql: string): number
    sqlite3_create_module(database: number, name: string, module: Struct, data: number): number
    sqlite3_values_to_js(count: number, values: number): unknown[]
    sqlite3_result_int64(context: number, value: bigint): void
  }
}

const COLUMNS = ['value', 'start', 'stop', 'step'] as const

/** Its arguments are columns that `SELECT *` does not show. */
const DECLARED = 'CREATE TABLE x(value, start HIDDEN, stop HIDDEN, step HIDDEN)'

/** https://sqlite.org/c3ref/c_index_constraint_eq.html */
const EQUALS = 2

/** As the shell says it. SQLite frees the text. */
const NO_START = 'first argument to "generate_series()" missing or unusable'

const ERROR = 1

/** The plan cannot be used: https://sqlite.org/vtab.html#the_xbestindex_method */
const CONSTRAINT = 19

/** https://sqlite.org/series.html: the stop when none is given. */
const FAR = 4_294_967_295

/** Makes the table known to databases, one after the other: the module is made once. */
export function seriesTable({ wasm, vtab, capi }: TableMaker): (database: number) => void {
  const cursors = new Map<number, Cursor>()
  const at = (pointer: number) => cursors.get(pointer) as Cursor
  const methods = {
    xConnect(database: number, _data: number, _count: number, _arguments: number, out: number) {
      const failed = capi.sqlite3_declare_vtab(database, DECLARED)
      if (failed === OK) vtab.xVtab.create(out)
      return failed
    },
    xDisconnect(pointer: number) {
      vtab.xVtab.dispose(pointer)
      return OK
    },
    xBestIndex(table: number, pointer: number) {
      const info = vtab.xIndexInfo(pointer)
      const failed = planned(info)
      info.dispose()
      if (failed === ERROR) vtab.xVtab.get(table).$zErrMsg = wasm.allocCString(NO_START)
      return failed
    },
    xOpen(_table: number, out: number) {
      cursors.set(vtab.xCursor.create(out).pointer, { series: { start: 1, stop: 0, step: 1 }, now: 1 })
      return OK
    },
    xClose(pointer: number) {
      cursors.delete(pointer)
      vtab.xCursor.dispose(pointer)
      return OK
    },
    xFilter(pointer: number, given: number, _name: number, count: number, values: number) {
      const series = seriesOf(given, capi.sqlite3_values_to_js(count, values))
      Object.assign(at(pointer), { series, now: series.start })
      return OK
    },
    xNext(pointer: number) {
      at(pointer).now += at(pointer).series.step
      return OK
    },
    xEof: (pointer: number) => (isPast(at(pointer)) ? 1 : 0),
    xColumn(pointer: number, context: number, column: number) {
      const { series, now } = at(pointer)
      const value = column === 0 ? now : series[COLUMNS[column] as keyof Series]
      capi.sqlite3_result_int64(context, BigInt(value))
      return OK
    },
    xRowid(pointer: number, out: number) {
      vtab.xRowid(out, BigInt(at(pointer).now))
      return OK
    },
  }
  const module = vtab.setupModule({ catchExceptions: true, methods })
  return (database) => void capi.sqlite3_create_module(database, 'generate_series', module, 0)
}

/** Hands the arguments that are given to xFilter, in their order, and says by bits which they are. */
function planned(info: IndexInfo): number {
  let failed = OK
  let given = 0
  const places: number[] = []
  for (let at = 0; at < info.$nConstraint; at += 1) {
    const constraint = info.nthConstraint(at)
    const argument = constraint.$iColumn - 1
    if (argument >= 0 && constraint.$op === EQUALS) {
      if (constraint.$usable === 0) failed = CONSTRAINT
      given |= 1 << argument
      places[argument] = at
    }
    constraint.dispose()
  }
  if ((given & 1) === 0) return ERROR
  for (const [order, at] of places.filter((it) => it !== undefined).entries()) {
    const usage = info.nthConstraintUsage(at)
    usage.$argvIndex = order + 1
    usage.$omit = 1
    usage.dispose()
  }
  info.$idxNum = given
  info.$estimatedCost = (given & 2) === 0 ? FAR : 1
  return failed
}

/** A NULL among the arguments makes it empty; a step of 0 is one of 1. */
function seriesOf(given: number, values: readonly unknown[]): Series {
  const left = [...values]
  const [start, stop, step] = [1, 2, 4].map((bit, at) => ((given & bit) === 0 ? [0, FAR, 1][at] : left.shift()))
  if ([start, stop, step].some((it) => it === null)) return { start: 1, stop: 0, step: 1 }
  return { start: whole(start), stop: whole(stop), step: whole(step) || 1 }
}

function whole(value: unknown): number {
  const number = Math.trunc(Number(value))
  return Number.isSafeInteger(number) ? number : 0
}

function isPast({ series: { stop, step }, now }: Cursor): boolean {
  return step > 0 ? now > stop : now < stop
}
