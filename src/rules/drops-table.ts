/** `drops-table`: a table goes, and its rows are nowhere. */

import type { Fact } from '../model/facts.ts'
import type { Loss } from '../model/loss.ts'
import type { Evidence, Rule } from '../model/rule.ts'
import type { MigrationSeen } from '../model/seen.ts'
import { keyOf, same } from '../sql/names.ts'
import { actionOf, changesRows, namesIn, targetOf } from '../sql/statement.ts'
import { identifier } from '../sql/tokens.ts'
import { headOf } from './advice/keep-aside.ts'
import { rowsTakenBefore, type Taken } from './advice/taken-before.ts'
import { takenLater } from './advice/taken-later.ts'
import { orWith, rows } from './advice/words.ts'
import { madeAt } from './evidence/evidence.ts'
import { calledBefore, ifMeant, isDeliberate, lossesOf } from './evidence/losses.ts'
import { factsAbout, factsOf, isNews } from './evidence/rows.ts'

export const dropsTable: Rule = {
  id: 'drops-table',
  group: 'data',
  level: 'error',
  scenario: 'rows',
  title: 'A table is dropped with all its rows',
  why:
    'What was in it makes no difference afterwards, and only a backup brings it back. A rename, a rebuild, a copy and a conversion are ' +
    'no loss: whether other rows would have led to another end is tried, through all new files.',
  fix: 'Copy what is still needed into another table before the DROP. If nothing is, say so above the statement: -- rehearsal: allow drops-table because <reason>.',
  *check(evidence) {
    for (const { loss, seen } of lossesOf(evidence, 'table')) {
      if (loss.rebuilt) continue
      const all = evidence.replayed?.migrations ?? []
      const later = takenLater(seen, loss, `Table ${loss.called} goes`)
      if (later) {
        yield { at: loss.at, ...later, fix: `${later.fix} ${ifMeant('drops-table')}` }
        continue
      }
      // A name that says that a table goes does not say that what was to keep its rows may fail.
      const taken = loss.kinds.length === 0 ? rowsTakenBefore(all, seen, loss) : null
      yield { at: loss.at, message: says(evidence, loss, seen, taken), fix: advice(evidence, loss, taken) }
    }
    for (const { loss } of lossesOf(evidence, 'merged'))
      yield { at: loss.at, ...(loss.kinds.length > 0 ? ofTwo(loss) : merged(loss)) }
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const fact of factsAbout(factsOf(seen), 'table-dropped')) {
        if (fact.rows > 0 || isNews(evidence, seen, fact.table) || isMirror(seen, fact) || isRenamed(seen, fact))
          continue
        yield {
          at: madeAt(seen, fact.table, ['DROP TABLE']),
          message: `Table ${fact.table} goes, and whatever rows production has in it.`,
        }
      }
    }
  },
}

function merged({ table, with: home }: Loss) {
  const [other, into] = [home?.other ?? '', home?.into ?? '']
  return {
    message: `The rows of ${table} and those of ${other} go into ${into}, and nothing tells afterwards which of them were in ${table}.`,
    fix: `${writtenDown(table, into)} ${ifMeant('drops-table')}`,
  }
}

/** Where the ids of two tables come together. */
function ofTwo({ table, kinds, with: home }: Loss) {
  const [other, into] = [home?.other ?? '', home?.into ?? '']
  const [own, its] = [`${table}.${kinds[0]}`, `${other}.${kinds[1]}`]
  return {
    message: `The numbers of ${own} and those of ${its} stand in one column of ${into}, and nothing tells afterwards which of the two an id is of.`,
    fix: `${writtenDown(table, into)} Let the key of ${into} have it, too, where it has one: rows of both tables with the same numbers are two. ${ifMeant('drops-table')}`,
  }
}

function writtenDown(table: string, into: string): string {
  return `Write it down in a column of ${into}, which has another value in the rows of ${table}: INSERT INTO … SELECT …, '${table.replaceAll("'", "''")}' FROM ${identifier(table)}.`
}

type Dropped = Extract<Fact, { kind: 'table-dropped' }>

function says(evidence: Evidence, loss: Loss, seen: MigrationSeen, taken: Taken | null): string {
  const { called, rows: count } = loss
  const before = calledBefore(evidence, loss)
  if (loss.kinds.length === 0 && taken === null && isDeliberate(evidence, loss, [loss.table, called]))
    return `The file says that ${called} goes. Its rows (${rows(count)} in the rehearsal) are nowhere afterwards: only a backup brings them back.${before}`
  const sql = seen.statements[loss.statement]?.sql ?? ''
  if (![null, keyOf(called), keyOf(loss.table)].includes(targetOf(sql)))
    return `${headOf(seen, loss.statement)} deletes all rows of ${called} along (${rows(count)} in the rehearsal): behind it there is nothing left to copy.${before}`
  const goes = actionOf(sql) === 'DELETE' ? `${called} is emptied` : `Table ${called} goes`
  if (loss.kinds.length > 0)
    return `${goes}, and only one of several of its rows is kept. Lost: rows with ${orWith(loss.kinds)}.${before}`
  const why = taken?.says ? `: ${taken.says}` : butFor(seen, loss)
  return `${goes}, and its rows (${rows(count)} in the rehearsal) are in no other table afterwards${why}.${before}`
}

/** What a statement before it has made of the rows, which is not all that they say. */
function butFor({ statements, path }: MigrationSeen, { called, statement }: Loss): string {
  const reader = statements
    .slice(0, statement)
    .findLast(({ sql }) => changesRows(sql) && targetOf(sql) !== keyOf(called) && namesIn(sql).has(keyOf(called)))
  if (!reader || reader.at.path !== path) return ''
  return `, but for what the ${actionOf(reader.sql)} in line ${reader.at.line} makes of them`
}

function advice(evidence: Evidence, loss: Loss, taken: Taken | null): string {
  const meant = ifMeant('drops-table')
  if (taken?.fix) return `${taken.fix} ${meant}`
  const copy = `INSERT INTO … SELECT … FROM ${identifier(loss.called)}`
  if (loss.kinds.length > 0)
    return `Take over what all of them say (json_group_array, or columns of their own), or copy them into a table of their own (${copy}). ${meant}`
  if (isDeliberate(evidence, loss, [loss.table, loss.called])) return meant
  return `Copy what is still needed into another table first (${copy}). ${meant}`
}

function isVirtual({ before }: Dropped): boolean {
  return /^\s*create\s+virtual/i.test(before)
}

/** Nothing could be asked of a table without rows; where it got another name it is there. */
function isRenamed({ fates }: MigrationSeen, { table }: Dropped): boolean {
  return fates.some((fate) => same(fate.table, table) && fate.now !== null)
}

/** A search index over another table: its rows can be made again from there. */
function isMirror({ schema }: MigrationSeen, fact: Dropped): boolean {
  if (!isVirtual(fact)) return false
  const triggers = schema?.before.objects.filter(({ type }) => type === 'trigger') ?? []
  return /\bcontent\s*=/i.test(fact.before) || triggers.some(({ sql }) => namesIn(sql).has(keyOf(fact.table)))
}
