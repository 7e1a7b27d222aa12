/** What the files behind one make of it: all new files of a pull request are applied together. */

import type { Evidence, MigrationSeen, TableSeen } from '../model.ts'

/** The new migrations behind this one, in the order in which they are applied. */
export function later({ replayed }: Evidence, seen: MigrationSeen): readonly MigrationSeen[] {
  const all = replayed?.migrations ?? []
  return all.slice(all.indexOf(seen) + 1)
}

/** A table of `seen.schema.after` as the last new file leaves it; null when one of them drops it. */
export function inTheEnd(evidence: Evidence, seen: MigrationSeen, table: TableSeen): TableSeen | null {
  return later(evidence, seen).reduce<TableSeen | null>((last, { schema }) => {
    if (!last || !schema || !named(schema.before.tables, last.name)) return last
    return named(schema.after.tables, last.name)
  }, table)
}

/** The table of this name, whatever the case; null when there is none. */
export function named(tables: readonly TableSeen[], name: string): TableSeen | null {
  return tables.find((table) => same(table.name, name)) ?? null
}

/** SQLite's names ignore case. */
export function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/** Two lists of names that are the same, in the same order. */
export function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, at) => same(name, b[at] ?? ''))
}

/** Whether every name of the one list is in the other. */
export function within(some: readonly string[], all: readonly string[]): boolean {
  return some.every((name) => all.some((other) => same(name, other)))
}
