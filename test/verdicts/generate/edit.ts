/** What an edit of a schema is, and how one finds something to edit. */

import type { Chance } from './random.ts'
import { type Column, childrenOf, type Table, type World } from './schema.ts'

/** One change, with the truth about it. */
export interface Edit {
  readonly what: string
  readonly truth: 'guilty' | 'innocent'
  /** Guilty: `level rule|rule` groups that must speak. Innocent: rules that may speak, as warnings at most. */
  readonly expect: readonly string[]
  /** SQL that production has besides the schema. */
  readonly base?: readonly string[]
  readonly statements: readonly string[]
  /** Whether what drops something may stand in a file of its own. */
  readonly parts?: boolean
}

/** Makes an edit of a schema, or null where the schema has nothing that fits. */
export type Editor = (draw: Chance, world: World) => Edit | null

/** What a release that is still running may lose by a rename or a planned removal. */
export const OLD_RELEASE = ['breaks-old-reads', 'breaks-old-writes'] as const

/** An innocent edit. */
export function innocent(what: string, statements: readonly string[], more: Partial<Edit> = {}): Edit {
  return { what, truth: 'innocent', expect: [], statements, ...more }
}

/** A guilty edit; each of `expect` must speak. */
export function guilty(what: string, expect: string, statements: readonly string[], more: Partial<Edit> = {}): Edit {
  return { what, truth: 'guilty', expect: [expect], statements, ...more }
}

/** Whether foreign keys are on while a file runs. */
export function keysAreOn({ runner }: World): boolean {
  return runner !== 'transactional'
}

/** A table of those that pass. */
export function someTable(draw: Chance, { tables }: World, passes: (table: Table) => boolean): Table | null {
  const fit = tables.filter(passes)
  return fit.length === 0 ? null : draw.one(fit)
}

/** A column of those that pass, with its table. */
export function someColumn(
  draw: Chance,
  { tables }: World,
  passes: (column: Column, table: Table) => boolean,
): { table: Table; column: Column } | null {
  const fit = tables.flatMap((table) =>
    table.columns.flatMap((column) => (passes(column, table) ? [{ table, column }] : [])),
  )
  return fit.length === 0 ? null : draw.one(fit)
}

/** Nothing else in the schema needs the column: ALTER TABLE … DROP COLUMN takes it. */
export function isFree({ name, unique }: Column, { indexes }: Table): boolean {
  return !unique && !indexes.some((it) => it.columns.includes(name))
}

/** Holds any value of its kind: no key, no list, no bound, not unique. */
export function isPlain(column: Column, table: Table): boolean {
  return isFree(column, table) && column.parent === null && column.words === null && column.bound === null
}

/** No table refers to it. */
export function isLeaf(world: World, { name }: Table): boolean {
  return childrenOf(world, name).length === 0
}

/** The table can be dropped and made anew without a word to its children. */
export function canBeRebuilt(world: World, table: Table): boolean {
  return !keysAreOn(world) || isLeaf(world, table)
}

/** A condition on the key that about half of the rows meet. */
export function halfOf({ key }: Table): string {
  return key.startsWith('TEXT') ? `length(id) % 2 = 0 AND id > 'k'` : 'id % 2 = 0'
}

/** The type of a column that holds the key of this table. */
export function keyType({ key }: Table): string {
  return key.startsWith('TEXT') ? 'TEXT' : 'INTEGER'
}
