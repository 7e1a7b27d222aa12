/** `loses-rows`: rows go with a table that is made anew or dropped, or by a DELETE, and nothing has what they held. */

import type { Loss } from '../model/loss.ts'
import type { Evidence, Rule } from '../model/rule.ts'
import type { MigrationSeen, StatementSeen } from '../model/seen.ts'
import { readCopy, sourcesOf } from '../sql/copy.ts'
import { keyOf, same } from '../sql/names.ts'
import { actionOf, namesIn, targetOf } from '../sql/statement.ts'
import { identifier } from '../sql/tokens.ts'
import { whereIn } from '../sql/where.ts'
import { deletedToo } from './advice/deleted-too.ts'
import { halfCompared } from './advice/half-compared.ts'
import { lostParents } from './advice/lost-parents.ts'
import { byNewKey } from './advice/new-key.ts'
import { isOuter, nullInList } from './advice/null-lists.ts'
import { late, numbered, unlisted } from './advice/other-rows.ts'
import { parentless } from './advice/parentless.ts'
import { pivoted, writtenBehind } from './advice/part-copies.ts'
import { passedOver } from './advice/passed-over.ts'
import { refusedCopy } from './advice/refused-copy.ts'
import { replaced } from './advice/replaced.ts'
import { shortValue } from './advice/short.ts'
import { undoubled } from './advice/taken-doubles.ts'
import { throughView } from './advice/through-view.ts'
import { unguardedDeletes } from './advice/unguarded-deletes.ts'
import { orWith, rows } from './advice/words.ts'
import { named } from './evidence/evidence.ts'
import { calledBefore, copyOf, ifMeant, lossesOf } from './evidence/losses.ts'
import { isByMisread, misreadIn } from './evidence/misread.ts'
import { copiesByTypes } from './evidence/other-types.ts'

export const losesRows: Rule = {
  id: 'loses-rows',
  group: 'data',
  level: 'error',
  scenario: 'rows',
  title: 'Rows are lost without an error',
  why:
    'The copy into the new table passes over rows, and the old table is dropped with them: OR IGNORE skips what the new table refuses, ' +
    'a WHERE skips what it does not ask for, a JOIN skips rows without a partner; or a DELETE takes rows of which nothing was put elsewhere. There is no error. Nor is there one where a DELETE or a copy asks a query that is not about the row: a bare name in it is a column of the innermost table that has one. ' +
    'A note where the rows are those of a list in an applied file, as of units, and the statement names them.',
  fix: 'Copy every row, and repair or delete the unwanted ones by statements of their own before the copy.',
  *check(evidence) {
    for (const { loss, seen } of lossesOf(evidence, 'rows', 'table')) {
      if ((loss.what === 'table' && !loss.rebuilt) || isByMisread(evidence, loss) || isOuter(evidence, loss)) continue
      const home = movedTo(seen, loss)
      const [byTypes] = home ? [] : copiesByTypes(seen, loss.called)
      if (byTypes) {
        const message = `${loss.called} is copied without some of its rows. ${byTypes.message}${calledBefore(evidence, loss)}`
        yield { at: byTypes.at, message, fix: `${byTypes.fix} ${ifMeant('loses-rows')}` }
        continue
      }
      const all = evidence.replayed?.migrations ?? []
      const isSome = loss.what === 'rows' && loss.kinds.length > 0 && !home && isEmptied(evidence, loss)
      const deleted = isSome ? deletedToo(all, seen, loss, copiesOf(seen, loss)[0]) : null
      if (deleted) {
        const message = `${deleted.says} ${lostOf(seen, loss, copiesOf(seen, loss))}${calledBefore(evidence, loss)}`
        yield { at: deleted.at, message, fix: `${deleted.fix} ${ifMeant('loses-rows')}` }
        continue
      }
      const others = [...lossesOf(evidence, 'rows')].map((it) => it.loss)
      const why = home ? null : (lostParents(loss, others) ?? nullInList(seen, loss, copiesOf(seen, loss)))
      if (why) {
        const message = `${loss.called} is copied without some of its rows. ${why.says}${calledBefore(evidence, loss)}`
        yield { at: loss.at, message, fix: `${why.fix} ${ifMeant('loses-rows')}` }
        continue
      }
      yield {
        at: throughView(seen, loss)?.at ?? loss.at,
        message: `${home ? gone(loss, home) : says(seen, loss, isEmptied(evidence, loss))}${calledBefore(evidence, loss)}`,
        fix: home
          ? `Keep ${home}, or copy its rows to where they stay before the DROP. ${ifMeant('loses-rows')}`
          : advice(seen, loss),
        ...(loss.seeded ? { level: 'note' as const } : {}),
      }
    }
    for (const seen of evidence.replayed?.migrations ?? [])
      yield* [...misreadIn(seen, 'loses-rows'), ...unguardedDeletes(evidence, seen)]
    for (const { loss, seen } of lossesOf(evidence, 'replaced')) yield { at: loss.at, ...replaced(loss, seen) }
    for (const { loss, seen } of lossesOf(evidence, 'refused')) yield { at: loss.at, ...refusedCopy(seen, loss) }
    for (const { loss } of lossesOf(evidence, 'late')) yield { at: loss.at, ...late(loss) }
    for (const { loss } of lossesOf(evidence, 'numbered')) yield { at: loss.at, ...numbered(loss) }
    for (const { loss } of lossesOf(evidence, 'unlisted')) yield { at: loss.at, ...unlisted(loss) }
    for (const { loss } of lossesOf(evidence, 'undoubled')) yield { at: loss.at, ...undoubled(loss) }
    for (const { loss, seen } of lossesOf(evidence, 'half-compared')) yield { at: loss.at, ...halfCompared(loss, seen) }
    for (const { loss } of lossesOf(evidence, 'parentless')) yield { at: loss.at, ...parentless(loss) }
  },
}

/** The table that is dropped with rows of another one, which were moved there before; null where nothing else is dropped. */
function movedTo({ statements }: MigrationSeen, { table, called, now, statement }: Loss): string | null {
  const { verb = '', sql = '' } = statements[statement] ?? {}
  const own = [table, called, now ?? table].map(keyOf)
  const target = verb === 'DROP TABLE' ? targetOf(sql) : null
  return now === null || target === null || own.includes(target) ? null : target
}

function gone({ called, kinds }: Loss, home: string): string {
  const which = kinds.length === 0 || kinds.includes(ANY_ROW) ? '' : ` with ${orWith(kinds)}`
  return `Rows of ${called}${which} were moved to ${home}, and go with it: they are nowhere afterwards.`
}

/** The kind of the rows in which nothing is unusual. */
const ANY_ROW = 'any row'

function says(seen: MigrationSeen, loss: Loss, emptied: boolean): string {
  const { called: table, rebuilt, kinds, rows: count, what } = loss
  const copies = copiesOf(seen, loss)
  const isSome = copies.length > 0 && !emptied
  if (what === 'table' || kinds.length === 0) {
    if (emptied) return `${table} is emptied, and its rows are nowhere afterwards (${rows(count)} in the rehearsal).`
    const why = passedOver(seen, loss, copies)?.says
    const does = isPutAside(loss)
      ? `${loss.table} is made anew without`
      : `${table} is ${rebuilt ? 'dropped and rebuilt' : 'copied and dropped'} without`
    if (!isSome) return `${does} its rows (${rows(count)} in the rehearsal).`
    return `${does} some of its rows${why === undefined ? '' : `: ${why}${askedBy(seen, copies, why)}`}. In the rehearsal, none of its ${rows(count)} came along.`
  }
  const does = emptied
    ? `${isChosen(seen, loss) ? 'thinned out by a DELETE' : 'emptied'}, and some of its rows are nowhere afterwards`
    : `${rebuilt && same(loss.table, table) ? 'rebuilt' : 'copied'} without some of its rows`
  // Where a plain row may go, what is unusual in others is not why they do.
  if (kinds.includes(ANY_ROW)) {
    const { trigger } = loss.skippedBy ?? {}
    return `${table} is ${does}. ${trigger === undefined ? 'Ordinary rows are among the lost' : `The trigger ${trigger} skips rows by RAISE(IGNORE), ordinary ones among them`}.`
  }
  const view = throughView(seen, loss)
  return `${table} is ${does}. ${lostOf(seen, loss, copies)}${view ? ` ${view.says}` : ''}`
}

/** Which rows are lost, as a sentence. */
function lostOf(seen: MigrationSeen, loss: Loss, copies: readonly number[]): string {
  const kinds = withoutAccidents(byNewKey(seen, loss, copies[0]), loss)
  return kinds.includes(ANY_ROW) ? 'Ordinary rows are among the lost.' : `Lost: rows ${whichRows(seen, kinds, copies)}.`
}

/** That an id is one of another table too says nothing where rows are lost for another reason as well. */
function withoutAccidents(kinds: readonly string[], { rebuilt }: Loss): readonly string[] {
  // A row of each table is its first one.
  const telling = kinds.filter((kind) => !/^(?:a value in \S+ that is an id in \S+ too|the lowest id)$/.test(kind))
  const told = telling.some((kind) => /^the same |that the files do not name$/.test(kind)) ? telling : kinds
  // In a table that is made anew no id of another one is in the way.
  const others = rebuilt ? told.filter((kind) => kind !== 'an id that another table has too') : told
  return others.length > 0 ? others : told
}

/** By what they hold; by the condition itself where it asks the clock: a moment of ours says nothing, and today's limit is gone tomorrow. */
function whichRows(seen: MigrationSeen, kinds: readonly string[], copies: readonly number[]): string {
  const asked = conditionOf(seen, copies)
  const isByClock = CLOCK.test(asked)
  const told = isByClock ? kinds.filter((kind) => !OF_OURS.test(kind)) : kinds
  const shown = told.map((kind) => kind.replace(/'[^']*'$/, shortValue))
  const withThem = shown.length === 0 ? '' : `with ${orWith(shown)}`
  if (told.length === kinds.length) return withThem
  return `for which ${asked} does not hold${withThem === '' ? '' : `, or ${withThem}`}`
}

const CLOCK = /'now'|\bcurrent_(?:date|time|timestamp)\b|\b(?:date|time|datetime|julianday|unixepoch)\s*\(\s*\)/i

/** A value that was made up for the row. */
const OF_OURS = / = \S|^another .* than the statement keeps$/

/** Longer conditions are not written out. */
const LONGEST_CONDITION = 80

/** The condition of the copy in brackets, where it is why; nothing where it is long. */
function askedBy(seen: MigrationSeen, copies: readonly number[], why: string): string {
  const asked = why.includes('WHERE') ? conditionOf(seen, copies) : ''
  return asked === '' ? '' : ` (${asked})`
}

/** The condition of the copy as it is written; empty where there is none, or a long one. */
function conditionOf({ statements }: MigrationSeen, [copy]: readonly number[]): string {
  const text = whereIn(statements[copy ?? -1]?.sql ?? '') ?? ''
  return text.length > LONGEST_CONDITION || text.includes('\n') ? '' : text
}

/** The old table has another name by then, and a new one has its own. */
function isPutAside({ table, called, rebuilt }: Loss): boolean {
  return rebuilt && !same(table, called)
}

/** Each DELETE says which rows go, so that others may stay. */
function isChosen({ statements }: MigrationSeen, { table, now, called }: Loss): boolean {
  const names = [table, now ?? table, called].map(keyOf)
  const own = statements.filter(({ sql }) => actionOf(sql) === 'DELETE' && names.includes(targetOf(sql) ?? ''))
  return own.length > 0 && own.every(({ sql }) => whereIn(sql) !== null)
}

/** No file drops the table: its rows are deleted, and may come back. */
function isEmptied({ replayed }: Evidence, { table, now }: Loss): boolean {
  const own = [table, now ?? table].map(keyOf)
  const all = (replayed?.migrations ?? []).flatMap(({ statements }) => statements)
  const goes = ({ verb, sql }: StatementSeen) =>
    verb === 'DROP TABLE' || (verb === 'ALTER TABLE' && /\bRENAME\b/i.test(sql))
  return !all.some((it) => goes(it) && own.includes(targetOf(it.sql) ?? ''))
}

/** By the words of the copy that can pass over rows. */
function advice(seen: MigrationSeen, loss: Loss): string {
  const copies = copiesOf(seen, loss)
  const [into, from] = [loss.table, loss.called].map(identifier)
  if (copies.length === 0 && isPutAside(loss))
    return `Copy the rows over before the DROP: INSERT INTO ${into} (…) SELECT … FROM ${from}. ${ifMeant('loses-rows')}`
  if (copies.length === 0) return throughView(seen, loss)?.fix ?? withoutCopy(seen, loss)
  return (
    passedOver(seen, loss, copies)?.fix ?? writtenBehind(seen, copies) ?? pivoted(seen, loss, copies) ?? losesRows.fix
  )
}

/** The statements that take the rows over: what fills the new table, and before it what filled the table that it reads. */
function copiesOf(seen: MigrationSeen, loss: Loss): number[] {
  const last = copyOf(seen, loss)
  return last === null ? [] : [last, ...before(seen, last)]
}

function before(seen: MigrationSeen, copy: number): number[] {
  const read = readCopy(seen.statements[copy]?.sql ?? '')
  const sources = read ? sourcesOf(read).map(({ table }) => keyOf(table)) : []
  return seen.statements
    .slice(0, copy)
    .flatMap(({ sql }, at) => (readCopy(sql) !== null && sources.includes(targetOf(sql) ?? '') ? [at] : []))
}

/** Where nothing is copied into a table: the rows go as they are, or a part of their values is folded into other rows. */
function withoutCopy(seen: MigrationSeen, { table: first, called: table, now, statement, kinds }: Loss): string {
  const names = [first, table, now ?? table].map(keyOf)
  const reads = ({ sql }: StatementSeen) => actionOf(sql) === 'UPDATE' && names.some((name) => namesIn(sql).has(name))
  const folds = seen.statements.slice(0, statement).find((it) => reads(it) && !names.includes(targetOf(it.sql) ?? ''))
  const own = named(seen.schema?.before.tables ?? [], table)
  // The rows of a search table are known by it alone, and SELECT * leaves it out.
  const isSearch = /^\s*create\s+virtual\b.*\busing\s+\W?fts/is.test(own?.sql ?? '')
  const copy = `INSERT INTO … ${isSearch ? '(rowid, …) SELECT rowid, …' : 'SELECT …'} FROM ${identifier(table)}`
  const meant = ifMeant('loses-rows')
  if (kinds.some((it) => it.startsWith('the same ')))
    return `Take over what all of them say (json_group_array, or columns of their own), or copy them into a table of their own (${copy}). ${meant}`
  const [kind = ''] = kinds.length === 1 ? kinds : []
  // A value that the schema names can have a branch of its own.
  const branch = / = '[^']*'$/.test(kind)
    ? ` and none with ${kind}: add a branch for them`
    : `: let it take all of them`
  if (folds)
    return `The UPDATE in line ${folds.at.line} takes over a part of the rows only${branch}, or copy the others into a table of their own (${copy}). ${meant}`
  if (actionOf(seen.statements[statement]?.sql ?? '') === 'DELETE')
    return `Copy the rows first (${copy}), or say which of them go: DELETE FROM … WHERE …. ${meant}`
  const make = `ake the new ${table} under another name, copy the rows into it (${copy}), drop the old one and rename the new one.`
  return `${own?.virtual ? 'M' : `Change ${table} by ALTER TABLE. Where that is not enough, m`}${make} ${meant}`
}
