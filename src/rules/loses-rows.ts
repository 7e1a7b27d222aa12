/** `loses-rows`: a table is made anew, or copied to another one, with fewer rows than it had. */

import type { Loss } from '../model/loss.ts'
import type { Evidence, Rule } from '../model/rule.ts'
import type { MigrationSeen, StatementSeen } from '../model/seen.ts'
import { readCopy, sourcesOf } from '../sql/copy.ts'
import { keyOf, listed } from '../sql/names.ts'
import { actionOf, namesIn, targetOf } from '../sql/statement.ts'
import { identifier, significant, type Token, unquote } from '../sql/tokens.ts'
import { late, numbered, undoubled, unlisted } from './advice/other-rows.ts'
import { replaced } from './advice/replaced.ts'
import { throughView } from './advice/through-view.ts'
import { ONE_TYPE, rows, shortValue } from './advice/words.ts'
import { named } from './evidence/evidence.ts'
import { calledBefore, copyOf, ifMeant, lossesOf } from './evidence/losses.ts'

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
      const home = movedTo(seen, loss)
      yield {
        at: throughView(seen, loss)?.at ?? loss.at,
        message: `${home ? gone(loss, home) : says(seen, loss, isEmptied(evidence, loss))}${calledBefore(evidence, loss)}`,
        fix: home
          ? `Keep ${home}, or copy its rows to where they stay before the DROP. ${ifMeant('loses-rows')}`
          : advice(seen, loss),
      }
    }
    for (const { loss, seen } of lossesOf(evidence, 'replaced'))
      yield { at: loss.at, ...replaced(loss, seen, MOST_KINDS) }
    for (const { loss } of lossesOf(evidence, 'late')) yield { at: loss.at, ...late(loss) }
    for (const { loss } of lossesOf(evidence, 'numbered')) yield { at: loss.at, ...numbered(loss) }
    for (const { loss } of lossesOf(evidence, 'unlisted')) yield { at: loss.at, ...unlisted(loss) }
    for (const { loss } of lossesOf(evidence, 'undoubled')) yield { at: loss.at, ...undoubled(loss) }
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
  const which = kinds.length === 0 || kinds.includes(ANY_ROW) ? '' : ` with ${listed(kinds.slice(0, MOST_KINDS))}`
  return `Rows of ${called}${which} were moved to ${home}, and go with it: they are nowhere afterwards.`
}

/** The kind of the rows in which nothing is unusual. */
const ANY_ROW = 'any row'

/** More kinds than these are not named. */
const MOST_KINDS = 4

function says(seen: MigrationSeen, loss: Loss, emptied: boolean): string {
  const { called: table, rebuilt, kinds, rows: count, what } = loss
  const copies = copiesOf(seen, loss)
  const isSome = copies.length > 0 && !emptied
  if (what === 'table' || kinds.length === 0) {
    if (emptied) return `${table} is emptied, and its rows are nowhere afterwards (${rows(count)} in the rehearsal).`
    const why = passedOver(seen, loss, copies)?.says
    const does = `${table} is ${rebuilt ? 'dropped and rebuilt' : 'copied and dropped'} without`
    if (!isSome) return `${does} its rows (${rows(count)} in the rehearsal).`
    return `${does} some of its rows${why === undefined ? '' : `: ${why}`}. In the rehearsal, it took none of ${rows(count)}.`
  }
  const does = emptied
    ? 'emptied, and some of its rows are nowhere afterwards'
    : `${rebuilt ? 'rebuilt' : 'copied'} without some of its rows`
  // Where a plain row may go, what is unusual in others is not why they do.
  if (kinds.includes(ANY_ROW)) return `${table} is ${does}. Ordinary rows are among the lost.`
  const shown = kinds.slice(0, MOST_KINDS).map((kind) => kind.replace(/'[^']*'$/, shortValue))
  const more = kinds.length > MOST_KINDS ? ' …' : ''
  const view = throughView(seen, loss)
  return `${table} is ${does}. Lost: rows with ${listed(shown)}${more}.${view ? ` ${view.says}` : ''}`
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
  if (copies.length === 0) return throughView(seen, loss)?.fix ?? withoutCopy(seen, loss)
  return passedOver(seen, loss, copies)?.fix ?? losesRows.fix
}

/** What passes over rows: it completes a sentence after a colon, and what to write instead. */
interface Narrow {
  readonly says: string
  readonly fix: string
}

function passedOver(seen: MigrationSeen, { kinds }: Loss, copies: readonly number[]): Narrow | undefined {
  const [found] = copies.flatMap((statement) => [
    ...narrowed(outerWords(seen, statement), kinds.length === 0),
    ...ignoring(seen, statement),
  ])
  const isId = kinds.length > 0 && kinds.every((kind) => kind === SHARED_ID)
  return found && isId ? { ...found, fix: NEW_IDS } : found
}

/** A trigger that is there when the rows come, and lets some go without a word. */
function ignoring({ statements, schema }: MigrationSeen, copy: number): Narrow[] {
  const target = targetOf(statements[copy]?.sql ?? '') ?? ''
  const made = statements.slice(0, copy).filter(({ verb }) => verb === 'CREATE TRIGGER')
  const triggers = [...(schema?.before.objects.filter(({ type }) => type === 'trigger') ?? []), ...made]
  const drops = ({ sql }: { readonly sql: string }) => {
    const words = significant(sql).map(({ text }) => text.toUpperCase())
    const ignores = words.some((word, at) => word === 'RAISE' && words[at + 2] === 'IGNORE')
    return ignores && keyOf(unquote(significant(sql)[words.indexOf('ON') + 1] as Token)) === target
  }
  const says = 'a trigger with RAISE(IGNORE) skips them'
  return triggers.some(drops)
    ? [
        {
          says,
          fix: 'Make the trigger after the copy: RAISE(IGNORE) skips the row that is copied, and nothing says so.',
        },
      ]
    : []
}

/** The kind of the rows that no repair of their values saves. */
const SHARED_ID = 'an id that another table has too'

const NEW_IDS =
  'Give these rows new ids: leave the id out of the INSERT, and keep the old one in a column of its own, by which rows that point at it are pointed at the new one. Write INSERT without OR IGNORE or OR REPLACE besides: then the migration stops instead of losing rows.'

const REFUSED = 'Where the new table refuses some, give them what it asks for in the copy (coalesce(column, …)).'

const WHICH = 'Where only one of them may stay, decide by a statement of its own which.'

/** Functions whose results are texts for one and numbers for another. */
const OF_TIME = /^(STRFTIME|UNIXEPOCH|DATE|DATETIME|TIME|JULIANDAY)$/

/** What a copy with these words passes over, and how it does not. */
function narrowed(words: readonly string[], isWhole: boolean): Narrow[] {
  const is = (...some: readonly string[]) => some.every((word, at) => words[words.indexOf(some[0] ?? '') + at] === word)
  const narrow = (says: string, fix: string): Narrow[] => [{ says, fix }]
  if (words[1] === 'OR' && words[2] === 'IGNORE')
    return narrow(
      'OR IGNORE skips what the new table refuses',
      'Write INSERT without OR IGNORE: then the migration stops instead of losing rows. Repair the rows that the new table refuses before the copy (UPDATE …), or in it (coalesce(column, …)).',
    )
  if (words[0] === 'REPLACE' || (words[1] === 'OR' && words[2] === 'REPLACE'))
    return narrow(
      'OR REPLACE deletes what another row takes the place of',
      `Write INSERT without OR REPLACE: then the migration stops instead of losing rows. ${WHICH}`,
    )
  if (is('ON', 'CONFLICT'))
    return narrow(
      'ON CONFLICT lets one row stand for another',
      `Write INSERT without ON CONFLICT: then the migration stops instead of losing rows. ${WHICH}`,
    )
  if (words.includes('JOIN') && !words.includes('LEFT'))
    return narrow(
      'the JOIN skips rows without a partner',
      `Write LEFT JOIN, so that rows without a partner are copied too. ${REFUSED}`,
    )
  if (words.includes('OFFSET'))
    return narrow('OFFSET skips the first ones', 'Copy without OFFSET: the rows before it stay behind.')
  if (words.includes('LIMIT'))
    return narrow('LIMIT ends the copy', 'Copy without LIMIT: production may have more rows than that.')
  if (is('SELECT', 'DISTINCT'))
    return narrow(
      'DISTINCT makes one of equal ones',
      `Copy without DISTINCT: rows that are equal in these columns are rows of their own. ${WHICH}`,
    )
  if (is('GROUP', 'BY'))
    return narrow(
      'GROUP BY leaves one of each group',
      `Copy without GROUP BY: of each group only one row comes along. ${WHICH}`,
    )
  if (words.includes('EXCEPT') || words.includes('INTERSECT'))
    return narrow(
      words.includes('EXCEPT')
        ? 'EXCEPT takes out what the other table has too'
        : 'INTERSECT leaves only what both have',
      `Copy all rows, and delete what nobody needs by a statement of its own. ${REFUSED}`,
    )
  if (words.some((word, at) => word === 'UNION' && words[at + 1] !== 'ALL'))
    return narrow('UNION makes one of equal ones', 'Write UNION ALL: UNION makes one of rows that are equal.')
  if (words.includes('WHERE'))
    return narrow(
      'the copy takes only what its WHERE asks for',
      isWhole && words.slice(words.indexOf('WHERE')).some((word) => OF_TIME.test(word))
        ? `The WHERE of the copy holds for no row that was tried. ${ONE_TYPE}`
        : `The WHERE of the copy passes over these rows: let it take them too. ${REFUSED} Delete what nobody needs by a statement of its own.`,
    )
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
function withoutCopy(seen: MigrationSeen, { table: first, called: table, now, statement }: Loss): string {
  const names = [first, table, now ?? table].map(keyOf)
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
