/** `drops-table`: a table goes, and its rows are nowhere. */

import type { Fact } from '../model/facts.ts'
import type { Rule } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import { same } from '../sql/names.ts'
import { namesIn } from '../sql/statement.ts'
import { identifier } from '../sql/tokens.ts'
import { rows } from './advice/words.ts'
import { madeAt } from './evidence/evidence.ts'
import { factsAbout, factsOf, isNews, placeOf } from './evidence/rows.ts'

export const dropsTable: Rule = {
  id: 'drops-table',
  group: 'data',
  level: 'error',
  scenario: 'rows',
  title: 'A table goes with all its rows',
  why:
    'What was in it is in no other table afterwards, and only a backup brings it back. A rename, a rebuild and a copy to another ' +
    'table are no loss and are told apart by where the rows are at the end.',
  fix: 'Copy what is still needed into another table before the DROP. If nothing is, say so above the statement: -- rehearsal: allow drops-table because <reason>.',
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const fact of factsAbout(factsOf(seen), 'table-dropped')) {
        if (fact.movedTo || isNews(evidence, seen, fact.table) || isMirror(seen, fact)) continue
        const fate = seen.fates.find(({ table }) => same(table, fact.table))
        yield {
          at: fate?.dropped ? placeOf(seen, fate.dropped.statement) : madeAt(seen, fact.table, ['DROP TABLE']),
          message: says(fact),
          fix: `Copy what is still needed into another table first (INSERT INTO … SELECT … FROM ${identifier(fact.table)}). If nothing is, say so above the statement: -- rehearsal: allow drops-table because <reason>.`,
          level: isVirtual(fact) ? 'warning' : 'error',
        }
      }
    }
  },
}

type Dropped = Extract<Fact, { kind: 'table-dropped' }>

function says({ table, rows: count }: Dropped): string {
  if (count === 0) return `Table ${table} goes, and whatever rows production has in it.`
  return `Table ${table} goes, and its rows (${rows(count)} in the rehearsal) are in no other table afterwards.`
}

function isVirtual({ before }: Dropped): boolean {
  return /^\s*create\s+virtual/i.test(before)
}

/** A search index over another table: its rows can be made again from there. */
function isMirror({ schema }: MigrationSeen, fact: Dropped): boolean {
  if (!isVirtual(fact)) return false
  const triggers = schema?.before.objects.filter(({ type }) => type === 'trigger') ?? []
  return /\bcontent\s*=/i.test(fact.before) || triggers.some(({ sql }) => namesIn(sql).has(fact.table.toLowerCase()))
}
