/** `resets-autoincrement`: ids of deleted rows will be given out again. */

import type { Fact } from '../model/facts.ts'
import type { Evidence, Rule } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import { same } from '../sql/names.ts'
import { targetName } from '../sql/statement.ts'
import { inFront, numberKept } from './advice/words.ts'
import { madeAt } from './evidence/evidence.ts'
import { factsAbout, factsOf, isNews, lostInCopy, placeOf } from './evidence/rows.ts'
import { toolOf } from './evidence/tool.ts'

export const resetsAutoincrement: Rule = {
  id: 'resets-autoincrement',
  group: 'data',
  level: 'warning',
  scenario: 'rows',
  title: 'Ids of deleted rows are given out again',
  why:
    'AUTOINCREMENT promises that an id is never used twice, and keeps the highest one in sqlite_sequence. A rebuild starts that ' +
    'count anew from the rows that are there: when the newest rows had been deleted, their ids come back, in links, mails and caches.',
  fix: 'Carry the number over to the new table before the old one is dropped.',
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      const all = [factsOf(seen), ...seen.awkward.map(({ facts }) => facts)].flatMap((facts) =>
        factsAbout(facts, 'sequence-changed').filter(({ before, after }) => after < before),
      )
      for (const fact of all.filter((one, at) => all.findIndex((it) => same(it.table, one.table)) === at)) {
        const fate = seen.fates.find(({ table }) => same(table, fact.table))
        // Where rows were lost, that is what has to be said.
        if (isNews(evidence, seen, fact.table) || (fate && lostInCopy(fate) > 0)) continue
        yield {
          at: fate?.rebuilt
            ? placeOf(seen, fate.dropped?.statement)
            : madeAt(seen, 'sqlite_sequence', ['DELETE', 'UPDATE']),
          message: `The next id of ${fact.table} is counted from ${fact.after} instead of ${fact.before}: ids that were given to rows deleted since are used again.`,
          ...(fate?.rebuilt ? { fix: advice(evidence, seen, fact) } : { fix: 'Leave sqlite_sequence as it is.' }),
        }
      }
    }
  },
}

/** The two names under which the counts stand just before the old table is dropped; SQLite compares them by case. */
function advice(
  evidence: Evidence,
  { statements, fates }: MigrationSeen,
  { table }: Extract<Fact, { kind: 'sequence-changed' }>,
): string {
  const fate = fates.find((it) => same(it.table, table))
  const [from, to] = [fate?.dropped?.statement, fate?.copied].map((at) => targetName(statements[at ?? -1]?.sql ?? ''))
  if (!from || !to || same(from, to)) return resetsAutoincrement.fix
  const made = statements.find(({ verb, sql }) => verb === 'CREATE TABLE' && same(targetName(sql) ?? '', to))
  const lines = numberKept(same(from, table) ? table : from, targetName(made?.sql ?? '') ?? to)
  return `Carry the number over after the copy, before the old table is dropped:\n${inFront(toolOf(evidence).words, lines)}`
}
