/** What lost rows have in common: one sentence says more than a list of kinds. */

import { shown } from '../../rows/literals.ts'
import { sqlOf, type Value } from './contents.ts'
import type { Marked, MarkedTable } from './marked-table.ts'

/**
 * In the words of a kind of row: `a NULL in Users.Name`, `Orders.Status = 'sent'`, `a value in Beds.ClosedOn`; null where nothing sets
 * them apart.
 * @param kept rows that stand at the end
 */
export function commonTo(table: MarkedTable, lost: readonly Marked[], kept: readonly Marked[]): string | null {
  if (kept.length === 0) return null
  const said = [...table.facts.keys()].flatMap((key) => apart(table, key, lost, kept) ?? [])
  return said[0] ?? null
}

function apart(table: MarkedTable, key: string, lost: readonly Marked[], kept: readonly Marked[]): string | null {
  const name = `${table.name}.${table.facts.get(key)?.column.name ?? key}`
  const [one = 'NULL', ...more] = new Set(lost.map(({ values }) => values.get(key) ?? 'NULL'))
  const isKept = (value: string) => kept.some(({ values }) => (values.get(key) ?? 'NULL') === value)
  if (more.length === 0 && !isKept(one) && !lost.some(({ own }) => own.has(key))) {
    if (one === 'NULL') return `a NULL in ${name}`
    if (isNamed(table, key, one)) return `${name} = ${shown(sqlOf(one))}`
    // The value is invented: what the rows are is said, where it is one thing.
    const [kind, ...others] = new Set(lost.map((row) => row.kind))
    return kind && others.length === 0 && kind.is !== 'plain' ? kind.says : `a ${name} that no other row has`
  }
  const isAbsent = kept.every(({ values }) => (values.get(key) ?? 'NULL') === 'NULL')
  return isAbsent && [one, ...more].every((value) => value !== 'NULL') ? `a value in ${name}` : null
}

/** Whether schema or files name the value, so that it tells a reader something. */
function isNamed({ facts }: MarkedTable, key: string, value: Value): boolean {
  const { listed = [], compared, groups = [] } = facts.get(key) ?? {}
  const bounds = (compared?.bounds ?? []).flatMap((it) => [it - 1, it, it + 1].map(String))
  return [listed, compared?.equals ?? [], compared?.unequal ?? [], bounds, ...groups].flat().includes(value)
}
