/** Tables with rows of ours, whose values nobody else has. */

import type { State } from '../../../sqlite/engine.ts'
import type { Shape } from '../../../sqlite/table-shape.ts'
import type { Contents, Value } from '../values/contents.ts'
import type { Facts } from '../values/kinds-of-value.ts'
import type { RowKind } from './row-kinds.ts'

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
  /** What its only row could be instead. */
  instead?: readonly Marked[]
}

/** A start on which the files run, and what they end in. */
export interface Playable {
  readonly state: State
  readonly tables: readonly MarkedTable[]
  readonly end: Contents
}

/** Production with marked rows. */
export interface Start {
  readonly state: State
  readonly tables: readonly MarkedTable[]
  /** Not every row was made that the files ask for. */
  readonly left: boolean
}
