/** `cascades-delete`: rows disappear from a table that no statement is aimed at. */

import type { Deed, Fate } from '../model/fate.ts'
import type { Evidence, Rule, Spoken } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import { listed, same } from '../sql/names.ts'
import { actionOf, targetName } from '../sql/statement.ts'
import { firedDelete } from './advice/fired-deletes.ts'
import { droppedBeforeCommit, heldFix } from './advice/held.ts'
import { advice, comesLater, headOf, isMeant } from './advice/keep-aside.ts'
import { rows } from './advice/words.ts'
import { whyKeysAct } from './evidence/keys-on.ts'
import { ifMeant } from './evidence/losses.ts'
import { byStatement, factsAbout, factsOf, isNews, losesRows, placeOf } from './evidence/rows.ts'

export const cascadesDelete: Rule = {
  id: 'cascades-delete',
  group: 'data',
  level: 'error',
  scenario: 'rows',
  title: 'Rows of another table are deleted along',
  why:
    'With foreign keys on, DROP TABLE first deletes every row, and ON DELETE CASCADE deletes the rows of other tables with them, and those of the same table that a DELETE does not name. ' +
    'INSERT OR REPLACE deletes the old row too. There is no error and no warning, and inside a transaction PRAGMA foreign_keys=OFF ' +
    'does nothing.',
  fix: 'Keep the rows of the other table aside and put them back after the rebuild, or alter the table in place.',
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const [statement, taken] of byStatement(takenAlong(evidence, seen))) {
        const tables = taken.map(([{ table }]) => table)
        const others = tables.filter((table) => !isOwn(seen, statement, table))
        const own = tables.filter((table) => !others.includes(table)).map((table) => `other rows of ${table}`)
        const told = [...own, ...(others.length > 0 ? [`rows of ${listed(others)}`] : [])]
        // Who keeps the rows that a DELETE takes wants to keep what belongs to them.
        const isKept = taken.every(([, deed]) => deed.kept === 'parents' && isDelete(seen, statement))
        const isMeantFor = (table: string) => isMeant(evidence, seen, statement, table) !== 'no'
        const bereft = tables.map((table) => ({ table, columns: [] }))
        const fired = firedDelete(seen, statement, tables)
        const does = fired ? `${fired.does} ${listed(told)}` : `${headOf(seen, statement)} deletes ${listed(told)} too`
        const why = fired ? '' : whyKeysAct(evidence, seen, statement)
        yield {
          at: placeOf(seen, statement),
          message: `${does}. In the rehearsal ${listed(taken.map(([fate, deed]) => gone(seen, fate, deed)))} were gone.${why}`,
          fix: fired
            ? fired.fix
            : isKept
              ? `${keepToo(seen, statement, tables)} ${ifMeant('cascades-delete')}`
              : advice(evidence, seen, statement, bereft),
          level: isKept || !tables.some(isMeantFor) ? 'error' : 'warning',
        }
      }
      yield* takenAgain(evidence, seen)
      yield* takenWhereItPasses(evidence, seen)
    }
  },
}

/** Rows that the file itself has put into a new table: where they came from, their source may be gone by then. */
function* takenAgain(evidence: Evidence, seen: MigrationSeen): Iterable<Spoken> {
  for (const statement of new Set(seen.takenAgain.map((one) => one.statement))) {
    const taken = seen.takenAgain.filter((one) => one.statement === statement)
    const told = taken.map(
      ({ table, filled, before, after }) =>
        `rows of ${table} that line ${placeOf(seen, filled).line} has put there (${before - after} of ${before} in the rehearsal)`,
    )
    const bereft = taken.map(({ table }) => ({ table, columns: [] }))
    const help = advice(evidence, seen, statement, bereft)
    const lines = listed([...new Set(taken.map(({ filled }) => `${placeOf(seen, filled).line}`))])
    yield {
      at: placeOf(seen, statement),
      message: `${headOf(seen, statement)} also deletes ${listed(told)}.${whyKeysAct(evidence, seen, statement)}`,
      fix: help.includes('\n')
        ? `${help}\nThe first of these lines stands behind line ${lines}, which fills the table.`
        : help,
    }
  }
}

/** A file that stops at its COMMIT for some rows passes where there are none, and takes others along. */
function* takenWhereItPasses(evidence: Evidence, seen: MigrationSeen): Iterable<Spoken> {
  const failed = seen.rehearsals.find(({ scenario, outcome }) => scenario === 'rows' && outcome === 'fail')
  for (const refusal of failed?.refusals ?? []) {
    const dropped = droppedBeforeCommit(seen, refusal)
    if (dropped === null || dropped.taken.length === 0) continue
    const { statement, holding, taken } = dropped
    const fix = heldFix(evidence, seen, refusal)
    yield {
      at: placeOf(seen, statement),
      message: `${headOf(seen, statement)} deletes rows of ${listed(taken)} too, where it is not rows of ${listed(holding)} that stop the file.${whyKeysAct(evidence, seen, statement)}`,
      ...(fix === null ? {} : { fix }),
    }
  }
}

function isDelete({ statements }: MigrationSeen, statement: number): boolean {
  return actionOf(statements[statement]?.sql ?? '') === 'DELETE'
}

function keepToo({ statements }: MigrationSeen, statement: number, tables: readonly string[]): string {
  const parent = targetName(statements[statement]?.sql ?? '') ?? 'this table'
  const names = listed(tables)
  return `Another table has a copy of the rows of ${parent} that this deletes, but no table holds all that their rows of ${names} say. Copy those of ${names} whole, too, before this statement, or point them at rows of ${parent} that stay.`
}

/** Rows that go with those of another table, though nothing in the file is aimed at them. */
export function takenAlong(evidence: Evidence, seen: MigrationSeen): (readonly [Fate, Deed])[] {
  const isOld = (fate: Fate) => !isNews(evidence, seen, fate.table) && !isPutBack(evidence, seen, fate)
  const taken = (fate: Fate) =>
    fate.losses.flatMap((deed) =>
      deed.aimed || deed.kept === 'whole' || isMeant(evidence, seen, deed.statement, fate.table) === 'yes'
        ? []
        : [[fate, deed] as const],
    )
  const plain = seen.fates.filter((fate) => losesRows(seen, fate) && isOld(fate)).flatMap(taken)
  const isKnown = ({ table }: Fate) => plain.some(([fate]) => same(fate.table, table))
  const others = seen.fatesOn.filter((fate) => (fate.after ?? 0) < fate.before && isOld(fate) && !isKnown(fate))
  return [...plain, ...others.flatMap(taken)]
}

/** What plain rows show of the table, a later file of the same pull request undoes. */
function isPutBack(evidence: Evidence, seen: MigrationSeen, { table, now }: Fate): boolean {
  const plain = seen.fates.find((fate) => same(fate.table, table))
  const gone = plain ? plain.before - (plain.after ?? 0) : 0
  return gone > 0 && now !== null && comesLater(evidence, seen, now, gone)
}

/** Rows of the table that the DELETE is aimed at: they refer to those that it names. */
function isOwn({ statements }: MigrationSeen, statement: number, table: string): boolean {
  const sql = statements[statement]?.sql ?? ''
  return actionOf(sql) === 'DELETE' && same(targetName(sql) ?? '', table)
}

/** `2 of 2 rows of orders`. */
function gone(seen: MigrationSeen, { table, before, after }: Fate, { statement, rows: count }: Deed): string {
  if (isOwn(seen, statement, table)) return `${count} of ${rows(before)} of ${table}`
  const [fact] = factsAbout(factsOf(seen), 'rows-deleted', table)
  return fact
    ? `${fact.rows} of ${rows(fact.before)} of ${table}`
    : `${before - (after ?? 0)} of ${rows(before)} of ${table}`
}
