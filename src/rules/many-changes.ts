/** `many-changes`: one file changes tables that have nothing to do with each other. */

import type { Fact } from '../model/facts.ts'
import type { Evidence, Rule } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import { keyOf } from '../sql/names.ts'
import { namesIn } from '../sql/statement.ts'
import { madeAt, under } from './evidence/evidence.ts'
import { related } from './evidence/schema.ts'

export const manyChanges: Rule = {
  id: 'many-changes',
  group: 'checklist',
  level: 'note',
  title: 'Several unrelated changes in one file',
  why:
    'When one of them fails, the others are held up or half done; when one has to be taken back, it cannot be taken back ' +
    'alone; and nobody finds a change under the name of another.',
  fix: 'Write one migration for each change.',
  *check(evidence) {
    for (const { seen, rehearsal } of under(evidence, 'rows')) {
      if (rehearsal.outcome !== 'pass' || isFirst(evidence, seen)) continue
      const [first, ...others] = related(seen, changesByTable(evidence, seen, rehearsal.facts))
      const [second] = others
      if (!first || !second) continue
      const groups = [first, ...others].map((tables) => tables.join(' with ')).join('; ')
      yield {
        at: madeAt(seen, second[0] as string, ['ALTER TABLE', 'CREATE TABLE', 'CREATE INDEX', 'DROP TABLE']),
        message: `This file changes ${others.length + 1} things that have nothing to do with each other: ${groups}.`,
      }
    }
  },
}

/** The file that a folder begins with is the schema as a whole. */
function isFirst({ head }: Evidence, { path }: MigrationSeen): boolean {
  return head.migrations[0]?.path === path
}

/** What was done to each table that the file itself names: what happens behind a trigger or a cascade is its consequence. */
function changesByTable({ runner }: Evidence, seen: MigrationSeen, facts: readonly Fact[]): Map<string, Fact[]> {
  const named = new Set(seen.statements.flatMap(({ sql }) => [...namesIn(sql)]))
  const found = new Map<string, Fact[]>()
  for (const fact of facts) {
    if (!('table' in fact) || fact.kind === 'orphans-added' || fact.kind === 'sequence-changed') continue
    const { table } = fact
    if (!named.has(keyOf(table)) || keyOf(table) === keyOf(runner.ledger.table)) continue
    // A view belongs to what it reads.
    if ('type' in fact && fact.type === 'view') continue
    found.set(table, [...(found.get(table) ?? []), fact])
  }
  return found
}
