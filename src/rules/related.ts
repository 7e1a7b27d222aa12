/** Which of the tables that a migration changes belong together. */

import type { Fact, MigrationSeen } from '../model.ts'
import { namesIn } from '../sql/statement.ts'

/**
 * The tables in groups, each in order of appearance. Two tables belong together when a foreign key connects them, also by
 * way of a third table; when a view, a trigger or a statement names both; and when the same is done to both.
 */
export function related(seen: MigrationSeen, changes: ReadonlyMap<string, readonly Fact[]>): string[][] {
  const links = linksOf(seen)
  const together = (a: string, b: string) =>
    areLinked(links, a.toLowerCase(), b.toLowerCase()) || areAlike(changes.get(a) ?? [], changes.get(b) ?? [])
  const groups: string[][] = []
  for (const table of changes.keys()) {
    const joined = groups.filter((group) => group.some((other) => together(table, other)))
    for (const group of joined) groups.splice(groups.indexOf(group), 1)
    groups.push([...joined.flat(), table])
  }
  return groups
}

interface Links {
  /** Tables (lower case) with what a foreign key leads to from them, or comes from. */
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>
  /** The names (lower case) in each statement, view, trigger. */
  readonly texts: readonly ReadonlySet<string>[]
}

function linksOf({ schema, statements }: MigrationSeen): Links {
  const sides = schema ? [schema.before, schema.after] : []
  const keys = new Map<string, Set<string>>()
  const link = (a: string, b: string) => keys.set(a, (keys.get(a) ?? new Set()).add(b))
  for (const table of sides.flatMap(({ tables }) => tables)) {
    for (const { parent } of table.foreignKeys) {
      link(table.name.toLowerCase(), parent.toLowerCase())
      link(parent.toLowerCase(), table.name.toLowerCase())
    }
  }
  const objects = sides.flatMap((side) => side.objects.map(({ sql }) => sql))
  return { keys, texts: [...objects, ...statements.map(({ sql }) => sql)].map(namesIn) }
}

function areLinked({ keys, texts }: Links, a: string, b: string): boolean {
  const near = keys.get(a)
  if (near?.has(b) || [...(near ?? [])].some((between) => keys.get(between)?.has(b))) return true
  return texts.some((names) => names.has(a) && names.has(b))
}

/** The same column in several tables, indexes on several, rows for several, several new tables: one change each. */
function areAlike(a: readonly Fact[], b: readonly Fact[]): boolean {
  const columns = new Set(a.flatMap(columnOf))
  if (b.flatMap(columnOf).some((column) => columns.has(column))) return true
  return kinds(a) === kinds(b)
}

function columnOf(fact: Fact): string[] {
  return 'column' in fact && fact.kind !== 'values-changed' ? [`${fact.kind} ${fact.column.toLowerCase()}`] : []
}

function kinds(facts: readonly Fact[]): string {
  const marks = facts.map((fact) => {
    if ('column' in fact) return `${fact.kind} ${fact.column.toLowerCase()}`
    return 'type' in fact ? `${fact.kind} ${fact.type}` : fact.kind
  })
  // A new table may come with its first rows, or without.
  const telling = marks.includes('table-added') ? marks.filter((mark) => mark !== 'rows-added') : marks
  return [...new Set(telling)].sort().join('\n')
}
