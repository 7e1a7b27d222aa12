/** `resets-autoincrement`: ids of deleted rows will be given out again. */

import type { Fact } from '../model/facts.ts'
import type { Evidence, Rule } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import { listed, same } from '../sql/names.ts'
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
    'AUTOINCREMENT promises that an id is never used twice, and keeps the highest one in sqlite_sequence. A rebuild copies the ids of the ' +
    'rows that are there and counts on from the highest of them: when the newest rows had been deleted, their ids are given out again, and what ' +
    'remembers them (a link without a foreign key, a log, a mail, a cache) then means another row. A warning where a table of this database ' +
    'may remember them; a note where none does, and only something outside could.',
  fix: 'Carry the number over to the new table before the old one is dropped.',
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      const all = [factsOf(seen), ...seen.awkward.map(({ facts }) => facts)].flatMap((facts) =>
        factsAbout(facts, 'sequence-changed').filter(({ before, after }) => after < before),
      )
      for (const fact of all.filter((one, at) => all.findIndex((it) => same(it.table, one.table)) === at)) {
        const fate = seen.fates.find(({ table }) => same(table, fact.table))
        // Where rows were lost, that is what has to be said.
        const isOwn = same(fact.table, evidence.runner.ledger.table)
        if (isOwn || isNews(evidence, seen, fact.table) || (fate && lostInCopy(fate) > 0)) continue
        const by = seen.remembered.filter(({ table }) => same(table, fact.table)).map((it) => it.by)
        yield {
          ...(by.length === 0 ? { level: 'note' as const } : {}),
          at: fate?.rebuilt
            ? placeOf(seen, fate.dropped?.statement)
            : madeAt(seen, 'sqlite_sequence', ['DELETE', 'UPDATE']),
          message: `${counted(fact, fate?.rebuilt === true)}: where the newest rows were deleted, their ids are given out again${remembering(by)}.`,
          ...(fate?.rebuilt ? { fix: advice(evidence, seen, fact) } : { fix: 'Leave sqlite_sequence as it is.' }),
        }
      }
    }
  },
}

/** SQLite counts from the highest id that is there, where sqlite_sequence has a lower number. */
function counted({ table, before, after }: Extract<Fact, { kind: 'sequence-changed' }>, isRebuilt: boolean): string {
  if (isRebuilt) return `The next id of ${table} is counted from ${after} instead of ${before}`
  return `${table} does not remember its highest id any more and counts from the highest one that is there`
}

/** Who would take the new row for the old one. */
function remembering(by: readonly string[]): string {
  if (by.length === 0) return ', which matters where something outside of the database remembers them'
  return `, and ${listed(by)} may still hold them: ${by.length > 1 ? 'they mean' : 'it means'} other rows then`
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
