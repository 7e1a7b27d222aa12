/** Rows that go because they are like others: in how little, as those that have more in common go for the same reason. */

import type { Marked, MarkedTable } from './marked-table.ts'

/** Without the rows that have more in common with another one than what is enough to go. */
export function leastAlike(rows: readonly Marked[]): readonly Marked[] {
  const enough = rows.flatMap(({ kind }) => (kind.is === 'same' && kind.column !== null ? [kind.column] : []))
  if (enough.length === 0) return rows
  const hasOneOf = ({ is, column }: Marked['kind']) =>
    is === 'equal' || is === 'twin' || (is === 'differs' && enough.some((it) => it !== column))
  return rows.filter(({ kind }) => !hasOneOf(kind))
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
