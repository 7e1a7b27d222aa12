/** `drops-column`: a column goes, and its values are nowhere. */

import type { Fact } from '../model/facts.ts'
import type { Evidence, Rule } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import { same } from '../sql/names.ts'
import { rows } from './advice/words.ts'
import { madeAt } from './evidence/evidence.ts'
import { factsAbout, factsOf, isNews, lostInCopy, placeOf } from './evidence/rows.ts'

export const dropsColumn: Rule = {
  id: 'drops-column',
  group: 'data',
  level: 'error',
  scenario: 'rows',
  title: 'A column goes with all its values',
  why:
    'What was in it is in no other column afterwards, and only a backup brings it back. A rebuild that leaves a column out does the ' +
    'same without saying so. A rename, a copy and a conversion are no loss: whether other values would have led to another end is tried.',
  fix: 'Copy the values first (UPDATE … SET new = old), in this file or an earlier one. If they may go, say so above the statement: -- rehearsal: allow drops-column because <reason>.',
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const fact of factsAbout(factsOf(seen), 'column-dropped')) {
        if (!isLost(evidence, seen, fact)) continue
        const { table, column, values = 0 } = fact
        const held = values > 0 ? ` (${rows(values)} in the rehearsal)` : ''
        yield {
          at: where(seen, fact),
          message: `Column ${table}.${column} goes, and its values${held} are in no other column afterwards.`,
        }
      }
    }
  },
}

type Dropped = Extract<Fact, { kind: 'column-dropped' }>

function isLost(evidence: Evidence, seen: MigrationSeen, { table, column, values, before, movedTo }: Dropped): boolean {
  // What is computed can be computed again.
  if (movedTo || /\bGENERATED (VIRTUAL|STORED)$/.test(before) || isNews(evidence, seen, table, column)) return false
  const fate = seen.fates.find((it) => same(it.table, table))
  if (!fate || values === undefined || (values === 0 && fate.before > 0)) return false
  // A table that comes out empty has lost more than a column.
  return fate.before === 0 || lostInCopy(fate) < (fate.dropped?.rows ?? Infinity)
}

function where(seen: MigrationSeen, { table, column }: Dropped) {
  const fate = seen.fates.find((it) => same(it.table, table))
  if (fate?.dropped) return placeOf(seen, fate.copied ?? fate.dropped.statement)
  return madeAt(seen, column, ['ALTER TABLE'])
}
