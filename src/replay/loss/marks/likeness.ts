/** Rows that go because they are like others: in how little, as those that have more in common go for the same reason. */

import type { Marked, MarkedTable } from './marked-table.ts'
import { uniqueColumns } from './row-kinds.ts'

/** Without the rows that have more in common with another one than what is enough to go. */
export function leastAlike(all: readonly Marked[]): readonly Marked[] {
  const rows = all.filter((row) => !isRepeated(row, all))
  const enough = rows.flatMap(({ kind }) => (kind.is === 'same' && kind.column !== null ? [kind.column] : []))
  if (enough.length === 0) return rows
  const hasOneOf = ({ is, column }: Marked['kind']) =>
    is === 'equal' || is === 'twin' || (is === 'differs' && enough.some((it) => it !== column))
  return rows.filter(({ kind }) => !hasOneOf(kind))
}

/** Meant to be like the twin in one column, or in all but one, and like it in all: where few values are taken, it got the same ones. */
function isRepeated({ kind, table, values }: Marked, all: readonly Marked[]): boolean {
  if (kind.is !== 'same' && kind.is !== 'differs') return false
  const unique = uniqueColumns(table.shape)
  const others = [...values].filter(([key]) => !unique.includes(key))
  return all.some((row) => row.kind.is === 'twin' && others.every(([key, value]) => row.values.get(key) === value))
}

/** More columns than these say nothing. */
const MOST_COLUMNS = 3

/**
 * Where rows go that are like others in several columns, and none that is so in one of them: those columns, as the end of "rows
 * with". Null where rows of other kinds go too.
 */
export function alikeIn({ name, rows, facts }: MarkedTable, lost: readonly Marked[]): string | null {
  if (lost.length < 2 || lost.some(({ kind: { is } }) => !ALIKE.has(is))) return null
  const differing = (some: readonly Marked[]) =>
    some.flatMap(({ kind }) => (kind.is === 'differs' && kind.column !== null ? [kind.column] : []))
  const gone = new Set(differing(lost))
  const columns = differing(rows).filter((column) => !gone.has(column))
  if (gone.size === 0 || columns.length === 0 || columns.length > MOST_COLUMNS) return null
  const names = columns.map((column) => `${name}.${facts.get(column)?.column.name ?? column}`)
  return `the same ${names.join(' and ')} as another row`
}

const ALIKE: ReadonlySet<Marked['kind']['is']> = new Set(['differs', 'equal', 'twin'])
