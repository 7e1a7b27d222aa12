/** What the files behind one make of it: all new files of a pull request are applied together. */

import type { Fact, Refusal } from '../../model/facts.ts'
import type { Evidence } from '../../model/rule.ts'
import type { Runner } from '../../model/runner.ts'
import type { TableSeen } from '../../model/schema.ts'
import type { MigrationSeen, Rehearsal, Scenario, StatementSeen } from '../../model/seen.ts'
import type { Place } from '../../model/text.ts'
import { assignmentsIn } from '../../sql/assignments.ts'
import { keyOf, same } from '../../sql/names.ts'
import { actionOf, changesRows, namesIn, targetName } from '../../sql/statement.ts'

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

/** Whether every name of the one list is in the other. */
export function within(some: readonly string[], all: readonly string[]): boolean {
  return some.every((name) => all.some((other) => same(name, other)))
}

/** The first line of a file: for what concerns the whole file. */
export function top(path: string): Place {
  return { path, line: 1, column: 1 }
}

/** The first statement that changes rows and names `table`; else the first that names it; else the file's start. */
export function rowsChangedAt(seen: MigrationSeen, table: string): Place {
  return likeliest(seen, table, [changesRows])
}

/** The statement that most probably made a difference between two databases. */
export function factAt(seen: MigrationSeen, fact: Fact): Place {
  if (fact.kind === 'user-version-changed') return madeAt(seen, 'user_version', ['PRAGMA'])
  if ('name' in fact) return madeAt(seen, fact.name, [])
  const does = (action: string) => (sql: string) => actionOf(sql) === action
  if (fact.kind === 'rows-added') return likeliest(seen, fact.table, [does('INSERT'), does('REPLACE'), changesRows])
  if (fact.kind === 'rows-deleted') return likeliest(seen, fact.table, [does('DELETE'), changesRows])
  if (fact.kind !== 'values-changed') return rowsChangedAt(seen, fact.table)
  const writes = (sql: string) => changesRows(sql) && namesIn(sql).has(keyOf(fact.column))
  const sets = (sql: string) =>
    same(targetName(sql) ?? '', fact.table) && assignmentsIn(sql).some(({ column }) => column === keyOf(fact.column))
  return likeliest(seen, fact.table, [sets, writes, changesRows])
}

/** The first statement that names the table and has the first of these properties that one of them has. */
function likeliest(seen: MigrationSeen, table: string, has: readonly ((sql: string) => boolean)[]): Place {
  const naming = seen.statements.filter((it) => namesIn(it.sql).has(keyOf(table)))
  const found = [...has, () => true].flatMap((fits) => naming.find(({ sql }) => fits(sql)) ?? [])
  return found[0]?.at ?? top(seen.path)
}

/** The first statement of one of these verbs that names `name`; else the first that names it; else the file's start. */
export function madeAt(seen: MigrationSeen, name: string, verbs: readonly string[]): Place {
  const naming = seen.statements.filter((it) => namesIn(it.sql).has(keyOf(name)))
  return (naming.find((it) => verbs.includes(it.verb)) ?? naming[0])?.at ?? top(seen.path)
}

/** The rehearsals of one scenario that have something to say, each with its migration. */
export function* under(
  evidence: Evidence,
  scenario: Scenario,
): Generator<{ seen: MigrationSeen; rehearsal: Rehearsal }> {
  for (const seen of evidence.replayed?.migrations ?? []) {
    const rehearsal = seen.rehearsals.find((one) => one.scenario === scenario)
    if (rehearsal) yield { seen, rehearsal }
  }
}

/** How this file is applied. */
export function runnerOf({ runner }: Evidence, seen: MigrationSeen): Runner {
  return seen.runner ?? runner
}

/** SQLite's words and, where we know more, ours. */
export function inWords(refusal: Refusal): string {
  return refusal.hint ? `SQLite: ${refusal.message}. ${refusal.hint}` : `SQLite: ${refusal.message}.`
}

/** The index of the statement that stands there; -1 for none. */
export function statementAt({ statements }: MigrationSeen, { line, column }: Place): number {
  return statements.findLastIndex(({ at }) => at.line === line && at.column === column)
}

/** The statements of the new files that run before the one that stands there, in order. */
export function statementsBefore({ replayed }: Evidence, seen: MigrationSeen, at: Place): readonly StatementSeen[] {
  const all = replayed?.migrations ?? []
  const before = all.slice(0, all.indexOf(seen)).flatMap(({ statements }) => statements)
  return [...before, ...seen.statements.slice(0, Math.max(0, statementAt(seen, at)))]
}

/** The same place in the same file. */
export function samePlace(a: Place, b: Place | undefined): boolean {
  return b !== undefined && a.path === b.path && a.line === b.line && a.column === b.column
}
