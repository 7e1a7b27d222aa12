/** What an UPDATE makes one by the way it is written: AND beside OR, + of texts, a row of several, a WHERE that names no setting. */

import type { Evidence, Spoken } from '../../model/rule.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { keyOf, same } from '../../sql/names.ts'
import { namesIn, outerWord } from '../../sql/statement.ts'
import { identifier, significant } from '../../sql/tokens.ts'
import { named, samePlace } from '../evidence/evidence.ts'
import { ifMeant, lossesOf } from '../evidence/losses.ts'
import { isNews } from '../evidence/rows.ts'

/** The findings of `narrows-values` that are told by the statement and need no two values. */
export function* narrowedBySaying(evidence: Evidence): Generator<Spoken> {
  for (const seen of evidence.replayed?.migrations ?? []) {
    yield* anySetting(evidence, seen)
    yield* unguarded(evidence, seen)
    yield* convertedAgain(evidence, seen)
    yield* oneValue(evidence, seen)
    yield* addedTexts(seen)
    yield* wholeDivisions(evidence, seen)
    yield* oneOfSeveral(seen)
  }
}

/** Where nothing else has been said of that statement. */
function* anySetting(evidence: Evidence, seen: MigrationSeen): Generator<Spoken> {
  const said = [...lossesOf(evidence, 'narrowed')].map(({ loss }) => loss.at)
  for (const { at, table, key, column, pair, now } of seen.anySetting)
    if (!said.some((it) => samePlace(it, at)) && !isNew(evidence, seen, table, column))
      yield {
        at,
        message: `Each row of ${table} is another setting, told by its ${key}, and this UPDATE meets all of them: whether ${column} is ${pair[0]} or ${pair[1]}, it ends as ${now}.`,
        fix: `Say which setting is meant: WHERE ${identifier(key)} = …. ${ifMeant('narrows-values')}`,
      }
}

function* unguarded(evidence: Evidence, seen: MigrationSeen): Generator<Spoken> {
  for (const { at, action, table, column, guard, side, meant } of seen.unguarded)
    if (action === 'UPDATE' && !isNew(evidence, seen, table, column))
      yield {
        at,
        message: `AND binds before OR: where ${side}, ${table}.${column} is written over whatever it holds, as ${guard} is asked of the other rows only.`,
        fix: `Put the OR in brackets: WHERE ${meant}. ${ifMeant('narrows-values')}`,
      }
}

function* convertedAgain(evidence: Evidence, seen: MigrationSeen): Generator<Spoken> {
  for (const { at, table, column, unit, value, other, mayBeNull, sql } of seen.convertedAgain) {
    if (isNew(evidence, seen, table, column) || isNew(evidence, seen, table, unit)) continue
    const isNot = mayBeNull ? 'IS NOT' : '<>'
    const asked = `WHERE ${identifier(unit)} ${other === null ? `${isNot} ${value}` : `= ${other}`}`
    const isWhole = outerWord(significant(sql), 0, /^WHERE$/i) < 0
    yield {
      at,
      message: `Converts ${table}.${column} whatever ${unit} says: a row whose ${unit} is ${value} already is converted once more, and nothing tells it from the others afterwards.`,
      fix: `Convert only the rows that are in the other unit. ${ifMeant('narrows-values')}\n  ${isWhole ? `${sql.trim().replace(/\s*;$/, '')} ${asked};` : asked}`,
    }
  }
}

function* oneValue(evidence: Evidence, seen: MigrationSeen): Generator<Spoken> {
  for (const { at, table, column, text, leftOut } of seen.oneValue)
    if (leftOut !== null && !isNews(evidence, seen, table, column))
      yield {
        at,
        message: `${text} is NULL, as the INSERT gives no ${leftOut}: where the row is there already, what ${table}.${column} held is nowhere any more.`,
        fix: `Leave ${identifier(column)} out of the DO UPDATE, or give ${identifier(leftOut)} in the INSERT. ${ifMeant('narrows-values')}`,
      }
}

function* addedTexts({ addedTexts: all, schema }: MigrationSeen): Generator<Spoken> {
  for (const { at, sql, joined } of all)
    yield {
      at,
      level: isGone(schema, sql) ? 'error' : 'warning',
      message: `${sql} is a number: + adds, and of a text it takes no more than the digits that it begins with.`,
      fix: `Put texts together by ||: ${joined}.`,
    }
}

/** Where what is divided goes, or becomes one in place, the loss is told as such. */
function* wholeDivisions(evidence: Evidence, seen: MigrationSeen): Generator<Spoken> {
  const said = [...lossesOf(evidence, 'narrowed')].map(({ loss }) => loss.at)
  for (const { at, sql, exact, into } of seen.wholeDivisions)
    if (!isGone(seen.schema, sql) && !said.some((it) => samePlace(it, at)))
      yield {
        at,
        message: `${sql} divides whole numbers, and SQLite leaves their fraction out (7 / 2 is 3)${into === null ? ' before the statement goes on with it' : `: ${into} gets none`}.`,
        fix: `Make a number with a fraction of it: ${exact}.`,
      }
}

function* oneOfSeveral({ oneOfSeveral: all }: MigrationSeen): Generator<Spoken> {
  for (const { at, table, column, other, by } of all)
    yield {
      at,
      message: `Where several rows of ${other} have the same ${by}, ${table}.${column} takes what one of them says, and passes over the others.`,
      fix: `Make one row of them first: … FROM (SELECT ${identifier(by)}, sum(…) AS … FROM ${identifier(other)} … GROUP BY ${identifier(by)}). ${ifMeant('narrows-values')}`,
    }
}

/** Whether the file takes away columns that are named in it. */
function isGone(schema: MigrationSeen['schema'], sql: string): boolean {
  const names = namesIn(sql)
  return (schema?.before.tables ?? []).some(({ name: table, columns }) =>
    columns.some(
      ({ name }) =>
        names.has(keyOf(name)) &&
        !named(schema?.after.tables ?? [], table)?.columns.some((column) => same(column.name, name)),
    ),
  )
}

/** Nothing was in it before the new files. */
function isNew(evidence: Evidence, seen: MigrationSeen, table: string, column: string): boolean {
  const before = named(seen.schema?.before.tables ?? [], table)
  const isMade = !before?.columns.some(({ name }) => same(name, column))
  return isMade || isNews(evidence, seen, table) || isNews(evidence, seen, table, column)
}
