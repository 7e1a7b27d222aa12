/** `loses-rows`: a table is made anew, or copied to another one, with fewer rows than it had. */

import type { Loss } from '../model/loss.ts'
import type { Evidence, Rule } from '../model/rule.ts'
import type { MigrationSeen, StatementSeen } from '../model/seen.ts'
import { readCopy, sourcesOf } from '../sql/copy.ts'
import { keyOf } from '../sql/names.ts'
import { actionOf, namesIn, targetOf } from '../sql/statement.ts'
import { identifier, significant } from '../sql/tokens.ts'
import { listed } from './advice/keep-aside.ts'
import { ONE_TYPE, rows, shortValue } from './advice/words.ts'
import { named } from './evidence/evidence.ts'
import { copyOf, ifMeant, lossesOf } from './evidence/losses.ts'

export const losesRows: Rule = {
  id: 'loses-rows',
  group: 'data',
  level: 'error',
  scenario: 'rows',
  title: 'A rebuilt or copied table has fewer rows',
  why:
    'The copy into the new table passes over rows, and the old table is dropped with them: OR IGNORE skips what the new table refuses, ' +
    'a WHERE skips what it does not ask for, a JOIN skips rows without a partner. There is no error.',
  fix: 'Copy every row, and repair or delete the unwanted ones by statements of their own before the copy.',
  *check(evidence) {
    for (const { loss, seen } of lossesOf(evidence, 'rows', 'table')) {
      if (loss.what === 'table' && !loss.rebuilt) continue
      yield { at: loss.at, message: says(loss, isEmptied(evidence, loss)), fix: advice(seen, loss) }
    }
    for (const { loss } of lossesOf(evidence, 'replaced')) yield { at: loss.at, message: replaced(loss), fix: INSTEAD }
  },
}

const INSTEAD = `OR REPLACE deletes every row that is in its way. Change rows in place: INSERT … ON CONFLICT (…) DO UPDATE SET …; or write UPDATE without OR REPLACE, and decide before it by a statement of its own which of two rows stays. ${ifMeant('loses-rows')}`

function replaced({ table, columns, kinds }: Loss): string {
  const names = listed(columns.map(({ name }) => `${table}.${name}`))
  const whose = kinds.length === 0 ? '' : ` of rows with ${listed(kinds.slice(0, MOST_KINDS))}`
  return `OR REPLACE deletes rows of ${table} that another one takes the place of: ${names}${whose} ${columns.length > 1 ? 'are' : 'is'} lost.`
}

/** More kinds than these are not named. */
const MOST_KINDS = 4

function says({ table, rebuilt, kinds, rows: count, what }: Loss, emptied: boolean): string {
  if (what === 'table' || kinds.length === 0) {
    if (emptied) return `${table} is emptied, and its rows are nowhere afterwards (${rows(count)} in the rehearsal).`
    return `${table} is ${rebuilt ? 'dropped and rebuilt' : 'copied and dropped'} without its rows (${rows(count)} in the rehearsal).`
  }
  const shown = kinds.slice(0, MOST_KINDS).map((kind) => kind.replace(/'[^']*'$/, shortValue))
  const more = kinds.length > MOST_KINDS ? ' …' : ''
  const does = emptied
    ? 'emptied, and some of its rows are nowhere afterwards'
    : `${rebuilt ? 'rebuilt' : 'copied'} without some of its rows`
  return `${table} is ${does}. Lost: rows with ${listed(shown)}${more}.`
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
  if (copies.length === 0) return withoutCopy(seen, loss)
  const [narrow] = copies.flatMap((statement) => narrowed(outerWords(seen, statement), loss.kinds.length === 0))
  return narrow ?? losesRows.fix
}

const REFUSED = 'Where the new table refuses some, give them what it asks for in the copy (coalesce(column, …)).'

const WHICH = 'Where only one of them may stay, decide by a statement of its own which.'

/** What a copy with these words passes over, and how it does not. */
function narrowed(words: readonly string[], isWhole: boolean): string[] {
  const is = (...some: readonly string[]) => some.every((word, at) => words[words.indexOf(some[0] ?? '') + at] === word)
  if (words[1] === 'OR' && words[2] === 'IGNORE')
    return [
      'Write INSERT without OR IGNORE: then the migration stops instead of losing rows. Repair the rows that the new table refuses before the copy (UPDATE …), or in it (coalesce(column, …)).',
    ]
  if (words[0] === 'REPLACE' || (words[1] === 'OR' && words[2] === 'REPLACE'))
    return [`Write INSERT without OR REPLACE: then the migration stops instead of losing rows. ${WHICH}`]
  if (is('ON', 'CONFLICT'))
    return [`Write INSERT without ON CONFLICT: then the migration stops instead of losing rows. ${WHICH}`]
  if (words.includes('JOIN') && !words.includes('LEFT'))
    return [`Write LEFT JOIN, so that rows without a partner are copied too. ${REFUSED}`]
  if (words.includes('OFFSET')) return ['Copy without OFFSET: the rows before it stay behind.']
  if (words.includes('LIMIT')) return ['Copy without LIMIT: production may have more rows than that.']
  if (is('SELECT', 'DISTINCT'))
    return [`Copy without DISTINCT: rows that are equal in these columns are rows of their own. ${WHICH}`]
  if (is('GROUP', 'BY')) return [`Copy without GROUP BY: of each group only one row comes along. ${WHICH}`]
  if (is('UNION') && !is('UNION', 'ALL')) return ['Write UNION ALL: UNION makes one of rows that are equal.']
  if (words.includes('WHERE') && isWhole) return [`The WHERE of the copy holds for no row that was tried. ${ONE_TYPE}`]
  if (words.includes('WHERE'))
    return [
      `The WHERE of the copy passes over these rows: let it take them too. ${REFUSED} Delete what nobody needs by a statement of its own.`,
    ]
  return []
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
function withoutCopy(seen: MigrationSeen, { table, now, statement }: Loss): string {
  const names = [table, now ?? table].map(keyOf)
  const reads = ({ verb, sql }: StatementSeen) => verb === 'UPDATE' && names.some((name) => namesIn(sql).has(name))
  const folds = seen.statements.slice(0, statement).find((it) => reads(it) && !names.includes(targetOf(it.sql) ?? ''))
  const [copy, meant] = [`INSERT INTO … SELECT … FROM ${identifier(table)}`, ifMeant('loses-rows')]
  if (folds)
    return `The UPDATE in line ${folds.at.line} takes over a part of the rows only. Let it take all of them, or copy the others into a table of their own (${copy}). ${meant}`
  if (actionOf(seen.statements[statement]?.sql ?? '') === 'DELETE')
    return `Copy the rows first (${copy}), or say which of them go: DELETE FROM … WHERE …. ${meant}`
  const isVirtual = named(seen.schema?.before.tables ?? [], table)?.virtual
  const make = `ake the new ${table} under another name, copy the rows into it (${copy}), drop the old one and rename the new one.`
  return `${isVirtual ? 'M' : `Change ${table} by ALTER TABLE. Where that is not enough, m`}${make} ${meant}`
}

/** The words outside of all brackets, in upper case. */
function outerWords(seen: MigrationSeen, statement: number): string[] {
  let depth = 0
  return significant(seen.statements[statement]?.sql ?? '').flatMap(({ kind, text }) => {
    if (text === '(') depth += 1
    if (text === ')') depth -= 1
    return depth === 0 && kind === 'word' ? [text.toUpperCase()] : []
  })
}
