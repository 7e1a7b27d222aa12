/** `deletes-all-rows`: a DELETE empties a table. */

import type { Evidence, Rule } from '../model/rule.ts'
import type { TableSeen } from '../model/schema.ts'
import type { MigrationSeen } from '../model/seen.ts'
import { same } from '../sql/names.ts'
import { targetName } from '../sql/statement.ts'
import { bytesAsTexts } from './advice/bytes-as-texts.ts'
import { comparedAs } from './advice/compared.ts'
import { rows } from './advice/words.ts'
import { alwaysHoldsIn, isAlways } from './evidence/always-holds.ts'
import { named, samePlace } from './evidence/evidence.ts'
import { firstAloneIn } from './evidence/first-alone.ts'
import { keptOfAllIn } from './evidence/kept-of-all.ts'
import { calledBefore, ifMeant, isDeleted, lossesOf } from './evidence/losses.ts'
import { isMisread } from './evidence/misread.ts'
import { byTypes, isByTypes } from './evidence/other-types.ts'
import { factsAbout, factsOf, isNews, placeOf } from './evidence/rows.ts'
import { sweepingTriggers } from './evidence/sweeping.ts'
import { unboundOf } from './evidence/unbound.ts'

export const deletesAllRows: Rule = {
  id: 'deletes-all-rows',
  group: 'data',
  level: 'warning',
  scenario: 'rows',
  title: 'Every row of a table is deleted',
  why: 'A DELETE without a WHERE, or with one that every row fulfils, cannot be taken back once it is committed.',
  fix: 'Say which rows: DELETE FROM … WHERE …. If all of them may go, say so above the statement: -- rehearsal: allow deletes-all-rows because <reason>.',
  *check(evidence) {
    const unbound = [...unboundOf(evidence, 'DELETE')]
    for (const { loss, when, fix } of unbound) {
      const message = `Deletes every row of ${loss.now ?? loss.table}, ${when}.`
      yield { at: loss.at, message, fix: `${fix} ${ifMeant('deletes-all-rows')}` }
    }
    // Nobody means that: it asks for some rows.
    for (const seen of evidence.replayed?.migrations ?? [])
      for (const { at, message, fix } of byTypes(seen, 'DELETE'))
        yield { at, message, fix: `${fix} ${ifMeant('deletes-all-rows')}`, level: 'error' }
    for (const one of [...firstAloneIn(evidence, 'DELETE'), ...alwaysHoldsIn(evidence, 'DELETE')])
      yield { ...one, fix: `${one.fix} ${ifMeant('deletes-all-rows')}` }
    for (const one of keptOfAllIn(evidence, 'DELETE'))
      yield { ...one, fix: `${one.fix} ${ifMeant('deletes-all-rows')}`, level: 'error' }
    for (const { at, message, fix } of sweepingTriggers(evidence, 'deletes'))
      yield { at, message, fix: `${fix} ${ifMeant('deletes-all-rows')}` }
    const isTold = (own: MigrationSeen, statement: number) =>
      isByTypes(own, statement) ||
      isAlways(own, statement) ||
      isMisread(own, placeOf(own, statement)) ||
      own.namesAsText.some(({ at, byQuotes }) => !byQuotes && samePlace(at, placeOf(own, statement))) ||
      unbound.some(({ loss, seen }) => seen === own && loss.statement === statement)
    for (const { loss, seen } of lossesOf(evidence, 'emptied')) {
      if (isTold(seen, loss.statement)) continue
      if (isSwept(evidence, seen, loss.now ?? loss.table)) continue
      yield {
        at: loss.at,
        message: `Deletes every row of ${loss.called} (${rows(loss.rows)} in the rehearsal, old and recent ones).${calledBefore(evidence, loss)}`,
        ...advice(seen, loss.statement),
      }
    }
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const fate of seen.fates) {
        const sweep = fate.sweeps.find(({ did, rows: count }) => did === 'deleted' && count >= 2)
        const gone = factsAbout(factsOf(seen), 'rows-deleted', fate.table).length > 0 && isDeleted(evidence, fate.table)
        if (!sweep || isTold(seen, sweep.statement) || !gone || fate.now === null || isNews(evidence, seen, fate.table))
          continue
        // Plain rows are all below parents of one kind: others were asked about where losses were looked for.
        if (goesByOthers(seen, sweep.statement) && !isDeleted(evidence, fate.table, 'emptied')) continue
        const bytes = ofBytes(seen, sweep.statement)
        yield {
          at: placeOf(seen, sweep.statement),
          message: `Deletes every row of ${fate.table} (${rows(sweep.rows)} in the rehearsal, whatever was in them)${bytes ? `: ${bytes.says}` : ''}.`,
          ...(bytes ? { fix: `${bytes.fix} ${ifMeant('deletes-all-rows')}` } : advice(seen, sweep.statement)),
        }
      }
    }
  },
}

function goesByOthers({ statements }: MigrationSeen, statement: number): boolean {
  return /\bWHERE\b[\s\S]*\bSELECT\b|^\s*WITH\b/i.test(statements[statement]?.sql ?? '')
}

function ofBytes({ statements, schema }: MigrationSeen, statement: number) {
  const sql = statements[statement]?.sql ?? ''
  return bytesAsTexts(named(schema?.before.tables ?? [], targetName(sql) ?? ''), sql)
}

/** A condition with < or > that passes over no row compares, more often than not, a number with a text. */
function advice({ statements, schema }: MigrationSeen, statement: number): { fix?: string } {
  const sql = statements[statement]?.sql ?? ''
  if (!/\bWHERE\b/i.test(sql)) return {}
  const table = named(schema?.before.tables ?? [], targetName(sql) ?? '')
  const why = /(^|[^<>])[<>](?!>)|\bBETWEEN\b/i.test(sql) ? ` ${comparedAs(sql, table)}` : ''
  return {
    fix: `The condition holds for every row that was tried.${why}${byKey(schema, table, sql)} ${ifMeant('deletes-all-rows')}`,
  }
}

/** A column of a foreign key that is looked for in another column of its parent finds nothing there. */
function byKey(schema: MigrationSeen['schema'], table: TableSeen | null, sql: string): string {
  const [, own = '', its = '', parent = ''] = NOT_IN.exec(sql) ?? []
  const key = table?.foreignKeys.find(
    (it) => it.columns.length === 1 && same(it.columns[0] ?? '', own) && same(it.parent, parent),
  )
  const [column] = key?.parentColumns.length
    ? key.parentColumns
    : (named(schema?.before.tables ?? [], parent)?.primaryKey ?? [])
  return key === undefined || column === undefined || same(column, its)
    ? ''
    : ` ${own} refers to ${parent}.${column}, not to ${parent}.${its}: write ${own} NOT IN (SELECT ${column} FROM ${parent}).`
}

/** `a NOT IN (SELECT b FROM parent`. */
const NOT_IN = /(\w+)\s+NOT\s+IN\s*\(\s*SELECT\s+(?:DISTINCT\s+)?(?:\w+\.)?(\w+)\s+FROM\s+(\w+)/i

/** Whether the statement was seen to meet every row of the table, awkward ones too. */
function isSwept(evidence: Evidence, seen: MigrationSeen, table: string): boolean {
  const fate = seen.fates.find((it) => same(it.table, table))
  const swept = fate?.sweeps.some(({ did, rows: count }) => did === 'deleted' && count >= 2) ?? false
  return swept && fate?.now !== null && isDeleted(evidence, table)
}
