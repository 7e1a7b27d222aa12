/** `narrows-values`: an UPDATE or a copy makes two ordinary values of a column one. */

import type { Loss, LostColumn } from '../model/loss.ts'
import type { Evidence, Rule, Spoken } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import { assignmentsIn } from '../sql/assignments.ts'
import { lookupsIn } from '../sql/lookups.ts'
import { keyOf, same } from '../sql/names.ts'
import { namesIn } from '../sql/statement.ts'
import { identifier } from '../sql/tokens.ts'
import { branchesFix } from './advice/branches.ts'
import { countedAnew, countedBefore } from './advice/counted-anew.ts'
import { isOfLongNumbers, NO_ROOM } from './advice/long-numbers.ts'
import { narrowedBySaying } from './advice/narrowed-by-saying.ts'
import { shortPair } from './advice/short.ts'
import { subtractedDates } from './advice/subtracted-dates.ts'
import { takenForSeconds } from './advice/taken-for-seconds.ts'
import { isChangedByRebuild } from './changes-values.ts'
import { named, samePlace } from './evidence/evidence.ts'
import { calledBefore, ifMeant, lossesOf } from './evidence/losses.ts'
import { isMisread } from './evidence/misread.ts'
import { copiedAs } from './evidence/rows.ts'

export const narrowsValues: Rule = {
  id: 'narrows-values',
  group: 'data',
  level: 'warning',
  scenario: 'rows',
  title: 'Values that differed are the same afterwards',
  why:
    'Milliseconds turned into seconds, a text that is cut, a sign or a time zone that is left out, a column that another one was written over: ' +
    'the old values cannot be told from the new ones, and only a backup brings them back.',
  fix: 'Write the new value into a column of its own, and keep the old one until nobody needs it. If it may go, say so above the statement: -- rehearsal: allow narrows-values because <reason>.',
  *check(evidence) {
    for (const { loss, seen } of lossesOf(evidence, 'narrowed')) {
      const fate = seen.fates.find(({ table, rebuilt }) => rebuilt && same(table, loss.table))
      for (const column of loss.columns) {
        // A counter is wrong then: `changes-values` says so.
        if (column.fired !== undefined) continue
        // A type that nobody wrote a conversion for has a finding of its own.
        if (isChangedByRebuild(seen, loss.table, column.name)) continue
        // Where a key refuses what the statement makes, it stops, and nothing is lost: `depends-on-data` says so.
        if (isCollided(evidence, loss, column) && isKeyAlone(seen, loss, column)) continue
        // A name in it that is misread comes first: what is written there is another row's in any case.
        if (column.lookup !== undefined && isMisread(seen, loss.at)) continue
        // What it takes by chance, or makes of texts that it adds, is told as such.
        if (seen.addedTexts.some(({ at }) => samePlace(at, loss.at))) continue
        if (seen.untied.some((it) => it.isOneOf && samePlace(it.at, loss.at) && same(it.column, column.name))) continue
        const isInCopy = seen.statements[loss.statement]?.verb !== 'UPDATE'
        const milliseconds = takenForSeconds(seen, column)
        const isBare = fate && isInCopy && copiedAs(seen, fate, column.name) === 'bare'
        yield {
          at: loss.at,
          // Where the copy writes no conversion, nobody has meant one; a type that is written down has been. Deleted rows are an error too.
          level:
            column.readAt || column.isMember || (isBare && !isOfType(column) && !column.unsaid) ? 'error' : 'warning',
          message: `${ofCount(seen, loss, column) ?? milliseconds?.says ?? sentence(loss, column)}${turned(seen, loss, column)}${calledBefore(evidence, loss)}`,
          fix: `${milliseconds?.fix ?? inFile(seen, loss, column) ?? insteadOf(evidence, loss, column)} ${ifMeant('narrows-values')}`,
        }
      }
    }
    yield* metAgain(evidence)
    yield* subtractedDates(evidence)
    yield* narrowedBySaying(evidence)
  },
}

function isCollided(evidence: Evidence, { path, at }: Loss, { name }: LostColumn): boolean {
  return [...lossesOf(evidence, 'collided')].some(
    ({ loss }) => loss.path === path && samePlace(loss.at, at) && loss.columns.some((it) => same(it.name, name)),
  )
}

/** Of a key of several columns it refuses those rows only that are alike in the others. */
function isKeyAlone({ schema }: MigrationSeen, { table }: Loss, { name }: LostColumn): boolean {
  const { primaryKey = [], uniques = [] } = named(schema?.after.tables ?? [], table) ?? {}
  return [primaryKey, ...uniques].some(([first = '', ...more]) => more.length === 0 && same(first, name))
}

/** Where nothing else has been said of that statement and column. */
function* metAgain(evidence: Evidence): Generator<Spoken> {
  const said = [...lossesOf(evidence, 'narrowed')].flatMap(({ loss }) =>
    loss.columns.map(({ name, called = name }) => `${loss.path} ${loss.statement} ${keyOf(called)}`),
  )
  for (const { path, metAgain: all } of evidence.replayed?.migrations ?? [])
    for (const { at, statement, first, table, column, from, to, now } of all) {
      if (said.includes(`${path} ${statement} ${column}`)) continue
      const own = identifier(column)
      yield {
        at,
        message: `It meets the rows to which line ${first} has just given ${to}: of ${table}.${column}, ${from} and ${to} both end as ${now}.`,
        fix: `Write both in one UPDATE, which reads the old values: UPDATE ${identifier(table)} SET ${own} = CASE ${own} WHEN ${from} THEN ${to} WHEN ${to} THEN ${now} ELSE ${own} END. ${ifMeant('narrows-values')}`,
      }
    }
}

function sentence({ called: table }: Loss, column: LostColumn): string {
  const { name, pair, from, document, isMade, partly, lookup, trigger } = column
  if (trigger !== undefined)
    return `The statement fires the trigger ${trigger}, which writes over ${table}.${name} for every row that it is about, and what ${name} held is nowhere any more.`
  if (column.pasted)
    return `${table}.${name} is made of ${column.pasted.from} here, as line ${column.pasted.line} makes ${column.pasted.from} of itself: what ${name} held, for which the WHERE asks, is nowhere any more.`
  if (column.emptied !== undefined)
    return `${table}.${name} is emptied in every row, and ${column.emptied === null ? 'in some rows' : `where there is ${column.emptied}`} nothing took its value elsewhere before: it is nowhere any more.`
  if (column.readAt)
    return `What ${table}.${name} held is gone when line ${column.readAt.line} reads it to put it elsewhere, and it is nowhere any more.`
  if (column.joined !== undefined)
    return `Values of ${table}.${name} are put into one text with '${column.joined}' between them. Where one of them has that in itself, nobody can tell any more where it ends: 'a${column.joined}b' and 'c' end like 'a' and 'b${column.joined}c'.`
  if (column.nulled?.isText)
    return `Where ${column.nulled.says} has no blank, ${table}.${name} becomes an empty text, and what it held is nowhere any more.`
  if (column.nulled)
    return `Where ${column.nulled.says} is NULL, ${table}.${name} becomes NULL, and what it held is nowhere any more.`
  if (lookup !== undefined)
    return `Where ${lookup ?? 'the query'} has nothing for a row, ${table}.${name} loses what it held.`
  if (pair) return `Two values of ${table}.${name} become one: ${shortPair(pair).join(' and ')} end the same.`
  if (document)
    return `${partly ? `Where ${from} has a value, the document` : 'Every document'} in ${table}.${name} is written anew from ${from}, and what else was in it is nowhere any more.`
  if (column.isWhole)
    return `Whole numbers made of ${from} are written over ${table}.${name} in every row, though both may have fractions, and what ${name} held is nowhere any more.`
  if (column.where !== undefined)
    return `Where ${column.where}, ${from} is written over ${table}.${name}, and what ${name} held there is nowhere any more.`
  if (isMade)
    return `What is made of ${from} is written over ${table}.${name} in every row, and what ${name} held is nowhere any more.`
  if (partly)
    return `Where ${from} has a value, it is written over ${table}.${name}, and what ${name} held there is nowhere any more.`
  return `${from} is written over ${table}.${name} in every row, and what ${name} held is nowhere any more.`
}

/** What an UPDATE reads that it writes itself is told as that. */
function ofCount(
  { statements }: MigrationSeen,
  { called: table, statement }: Loss,
  { name, called = name }: LostColumn,
): string | null {
  return countedAnew(statements[statement]?.sql ?? '', called) === null
    ? null
    : `The query counts rows of ${table} to which this UPDATE has given a new ${called} already: two rows get the same number, and their order is gone.`
}

/** What becomes of all other values where one type takes in the other, or has no room: the two that meet are only an example. */
function turned({ schema }: MigrationSeen, { table, now }: Loss, column: LostColumn): string {
  if (column.unsaid) return ' REAL has room for 15 digits.'
  if (!isOfType(column)) return ''
  const is = named(schema?.after.tables ?? [], now ?? table)?.columns.find(({ name }) => same(name, column.name))
  return is && /CHAR|CLOB|TEXT/i.test(is.type) ? ' Every number in it becomes a text.' : ''
}

/** What the statement can say itself to keep the values that it means nothing for. */
function inFile(seen: MigrationSeen, loss: Loss, column: LostColumn): string | null {
  const own = identifier(column.name)
  if (isOpenCase(seen, loss, column)) return `Let the CASE give back what no branch takes: … ELSE ${own} END.`
  if (isOpenIf(seen, loss, column)) return `Let iif() give back what its condition does not take: iif(…, …, ${own}).`
  const { name, called = name, pair } = column
  const sql = seen.statements[loss.statement]?.sql ?? ''
  const counted = countedAnew(sql, called)
  const [key, ...more] = named(seen.schema?.before.tables ?? [], loss.table)?.primaryKey ?? []
  if (counted)
    return countedBefore(sql, counted, { table: loss.called, column: called, key: more.length > 0 ? undefined : key })
  const branches = pair && branchesFix(sql, called, pair)
  if (branches) return branches
  if (column.trigger !== undefined)
    return `DROP TRIGGER ${identifier(column.trigger)} before the statement, and write its CREATE TRIGGER again behind it.`
  const document = pair?.[0].startsWith("'{")
    ? assignmentsIn(sql).find((it) => it.column === keyOf(called))?.text
    : null
  if (document && /^('\s*\{|jsonb?_object\s*\()/i.test(document))
    return `Add to the document, which keeps its other keys: SET ${own} = json_patch(${own}, ${document}).`
  if (column.joined !== undefined)
    return `Put them into a list of JSON, which keeps them apart: json_group_array(${own}).`
  if (column.nulled)
    return `Let it keep what it had there: SET ${own} = ${column.nulled.kept}. Or leave those rows out by a WHERE.`
  if (column.isMember)
    return `Put ${own} into the document as it is, without a conversion, before its rows are deleted.`
  if (column.isWhole)
    return `Read what is behind the point too: CAST(${identifier(column.from ?? '')} AS REAL). And leave out the rows of which somebody has set ${own}, by a WHERE.`
  if (column.where !== undefined)
    return `Fill only the rows that have none: … WHERE (${column.where}) AND ${own} IS NULL.`
  if (column.isMade) return `Fill only the rows that have none: UPDATE … SET ${own} = … WHERE ${own} IS NULL.`
  if (column.pasted) return `Make it of itself: write ${own} for ${identifier(column.pasted.from)} behind ${own} =.`
  if (column.emptied !== undefined)
    return `Copy the values of these rows too, or empty ${own} only where they were copied, by the same WHERE.`
  if (column.readAt) return `Read it first: put the statement in line ${column.readAt.line} above this UPDATE.`
  if (column.lookup === undefined) return null
  const lookup = lookupsIn(sql).find(({ columns }) => columns.includes(keyOf(column.name)))
  const leave = 'Leave those rows out, by a WHERE that asks whether there is something for them'
  return lookup?.columns.length === 1
    ? `${leave}, or give them their own value back: SET ${own} = coalesce(${lookup.value}, ${lookup.prefix}${own}).`
    : `${leave}: WHERE EXISTS (SELECT … ).`
}

function insteadOf(evidence: Evidence, { called: table }: Loss, column: LostColumn): string {
  const { name, from, document } = column
  if (isOfType(column)) return `Declare ${name} as it was: a column of that type keeps numbers apart from texts.`
  if (column.unsaid) return `Keep ${name} INTEGER, unless its numbers never have more digits.`
  if (isOfLongNumbers(column.pair)) return `Keep ${name} as it is, a column of texts: ${NO_ROOM}`
  const aside = `Write the new value into a column of its own, and keep ${name} until nobody needs it.`
  if (from === undefined) return aside
  const [own, other] = [identifier(name), identifier(from)]
  if (document)
    return `Add to the document, which keeps its other keys: ${own} = json_set(${own}, '$.${from}', ${other}).`
  if (!isWritten(evidence, from, name)) return aside
  return `One UPDATE lets them change places, as it reads the old values: UPDATE ${identifier(table)} SET ${own} = ${other}, ${other} = ${own}. Or ${aside.charAt(0).toLowerCase()}${aside.slice(1)}`
}

/** Whether new files write the one column into the other, too: then the two were to change places. */
function isWritten({ replayed }: Evidence, column: string, from: string): boolean {
  const given = (replayed?.migrations ?? []).flatMap((it) => it.statements).flatMap(({ sql }) => assignmentsIn(sql))
  return given.some((it) => it.column === keyOf(column) && namesIn(it.text).has(keyOf(from)))
}

/** What ends like nothing has no branch, and there is no ELSE, or one of nothing. */
function isOpenCase({ statements }: MigrationSeen, { statement }: Loss, { pair }: LostColumn): boolean {
  const sql = statements[statement]?.sql ?? ''
  if (!/\bcase\b/i.test(sql)) return false
  return pair?.[1] === 'NULL'
    ? !/\belse\b(?!\s+null\s+end\b)/i.test(sql)
    : pair?.[1] === "''" && /\belse\s+''\s+end\b/i.test(sql)
}

/** The same without a CASE: the last of the three is NULL, or is not there. */
function isOpenIf({ statements }: MigrationSeen, { statement }: Loss, { pair }: LostColumn): boolean {
  const sql = statements[statement]?.sql ?? ''
  return pair?.[1] === 'NULL' && /\biif\s*\(/i.test(sql) && !/\bcase\b/i.test(sql)
}

/** A number and the text that is written like it. */
function isOfType({ pair }: LostColumn): boolean {
  return pair?.[1] === `'${pair?.[0]}'`
}
