/** `updates-all-rows`: an UPDATE changes every row of a table. */

import type { Rule } from '../model/rule.ts'
import type { OneValue } from '../model/statements.ts'
import { keyOf, listed, same } from '../sql/names.ts'
import { identifier } from '../sql/tokens.ts'
import { whereIn } from '../sql/where.ts'
import { alwaysHoldsIn, isAlways } from './evidence/always-holds.ts'
import { samePlace } from './evidence/evidence.ts'
import { firstAloneIn } from './evidence/first-alone.ts'
import { keptOfAllIn } from './evidence/kept-of-all.ts'
import { isMisread, misreadIn } from './evidence/misread.ts'
import { byTypes, isByTypes } from './evidence/other-types.ts'
import { factsAbout, factsOf, isNews, placeOf } from './evidence/rows.ts'
import { sweepingTriggers } from './evidence/sweeping.ts'
import { unboundOf } from './evidence/unbound.ts'

export const updatesAllRows: Rule = {
  id: 'updates-all-rows',
  group: 'data',
  level: 'note',
  scenario: 'rows',
  title: 'Every row of a table is changed',
  why:
    'An UPDATE without a WHERE writes each row anew, holds the lock for as long as that takes, and leaves no trace of the old ' +
    'values. Often the WHERE was forgotten, or what ties it to the row: a bare name in a query is a column of the innermost table that has one. ' +
    'Where a condition or a query was seen to have nothing to do with the row, as one that compares a column with itself, it is no note but a warning or an error.',
  fix: 'If only some rows are meant, say which: UPDATE … SET … WHERE ….',
  *check(evidence) {
    const unbound = [...unboundOf(evidence, 'UPDATE')]
    for (const { loss, when, fix } of unbound) {
      const names = listed(loss.columns.map(({ name }) => `${loss.now ?? loss.table}.${name}`))
      yield { at: loss.at, level: 'warning', message: `Changes ${names} in every row, ${when}.`, fix }
    }
    for (const one of [
      ...firstAloneIn(evidence, 'UPDATE'),
      ...alwaysHoldsIn(evidence, 'UPDATE'),
      ...keptOfAllIn(evidence, 'UPDATE'),
    ])
      yield { ...one, level: 'warning' }
    for (const one of sweepingTriggers(evidence, 'writes')) yield { ...one, level: 'warning' }
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const { at, message, fix } of byTypes(seen, 'UPDATE')) yield { at, level: 'warning', message, fix }
      for (const one of misreadIn(seen, 'updates-all-rows')) yield { ...one, level: 'error' }
      for (const { at, table, column, other, tie, isOneOf, name } of seen.untied.filter(
        (one) => !isMisread(seen, one.at),
      )) {
        if (unbound.some(({ loss }) => samePlace(loss.at, at))) continue
        const isAll = seen.statements.every((it) => !samePlace(it.at, at) || whereIn(it.sql) === null)
        yield {
          at,
          level: 'warning',
          message: isOneOf
            ? `Nothing says which row of ${other} belongs to a row of ${table}: each ${table}.${column} gets what any one of them says.`
            : `${table}.${column} gets the same value in every row${isAll ? '' : ' that the WHERE takes'}: the query over ${other} has nothing to do with the row.`,
          fix: isOneOf
            ? `Say it in the WHERE: ${tie}.`
            : tie === null
              ? `Say which rows of ${table} are meant: UPDATE ${table} SET … WHERE …. All the others had their own ${column}.`
              : name === undefined
                ? `Say in the query which rows of ${other} belong to the row: WHERE ${tie}.`
                : `Behind FROM a query cannot ask for the row. Write it in the place of ${name}, in brackets, and say in it which rows of ${other} belong to the row: WHERE ${tie}.`,
        }
      }
      for (const { at, table, column } of seen.oneChance)
        yield {
          at,
          level: 'warning',
          message: `${table}.${column} gets the same value in every row: a query that has nothing to do with the row is asked once for all of them.`,
          fix: `Write what makes ${column} without a SELECT around it: then chance falls anew for each row.`,
        }
      const oneValue = seen.oneValue.filter((it) => it.leftOut === null && !isNews(evidence, seen, it.table, it.column))
      for (const one of oneValue) yield { ...oneValueTold(one), level: 'warning' }
      const isTold = (statement: number) =>
        unbound.some((it) => it.seen === seen && it.loss.statement === statement) ||
        isByTypes(seen, statement) ||
        isAlways(seen, statement) ||
        isMisread(seen, placeOf(seen, statement)) ||
        [...seen.untied, ...seen.oneChance, ...oneValue].some(
          ({ at }) => at.line === placeOf(seen, statement).line && at.column === placeOf(seen, statement).column,
        )
      const swept = new Set<string>()
      for (const { table, now, rebuilt, sweeps } of seen.fates) {
        const sweep = sweeps.find(({ did, rows: count }) => did === 'updated' && count >= 2)
        if (!sweep || isTold(sweep.statement) || rebuilt || isNews(evidence, seen, table)) continue
        const told = seen.namesAsText.filter((it) => same(it.table, table) && !it.byQuotes)
        const columns = factsAbout(factsOf(seen), 'values-changed', now)
          .map(({ column }) => column)
          .filter(
            (column) => !told.some((it) => same(it.column ?? '', column)) && !isNews(evidence, seen, table, column),
          )
        if (columns.length === 0) continue
        for (const column of columns) swept.add(keyOf(`${table}.${column}`))
        yield {
          at: placeOf(seen, sweep.statement),
          message: `Changes ${listed(columns.map((column) => `${table}.${column}`))} in every row.`,
          ...metAll(seen.statements[sweep.statement]?.sql ?? ''),
        }
      }
      for (const { at, table, column, value } of seen.wiped) {
        if (
          swept.has(keyOf(`${table}.${column}`)) ||
          seen.alwaysHolds.some((one) => one.at.line === at.line && one.at.column === at.column) ||
          isNews(evidence, seen, table) ||
          isNews(evidence, seen, table, column)
        )
          continue
        yield {
          at,
          message: `Changes ${table}.${column} in every row that has a value there: ${value} is all that is left.`,
          fix: 'The WHERE passed over no value of the rehearsal. If only some rows are meant, narrow it, or turn it round.',
        }
      }
    }
  },
}

function oneValueTold({ at, table, column, text, gives, none }: OneValue) {
  const [own, into] = [identifier(column), identifier(table)]
  const message =
    none === null
      ? `${text} is ${gives} whatever ${column} holds: each value in ${table}.${column} is written over by that.`
      : `${text} is NULL for each value that ${column} holds, and ${none} where it holds none: every value in ${table}.${column} goes.`
  if (none !== null)
    return {
      at,
      message,
      fix: `Fill only the rows without a value: UPDATE ${into} SET ${own} = ${none} WHERE ${own} IS NULL.`,
    }
  const kept =
    gives === 'NULL'
      ? `Say which values may go: WHERE ${own} = ….`
      : `Ask for what is there first: coalesce(${own}, ${gives}).`
  return { at, message, fix: `${kept} If all values may go, write SET ${own} = ${gives}.` }
}

/** A WHERE that passes over no row, neither plain nor unusual. */
function metAll(sql: string): { fix?: string } {
  if (whereIn(sql) === null) return {}
  return { fix: 'The WHERE passed over no row of the rehearsal. If only some rows are meant, narrow it.' }
}
