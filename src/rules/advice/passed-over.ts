/** Why a copy passes over rows, and what to write instead: by the words that it is made of. */

import type { Loss } from '../../model/loss.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { readCopy, withoutAlias } from '../../sql/copy.ts'
import { keyOf, listed, same } from '../../sql/names.ts'
import { windowsIn } from '../../sql/row-windows.ts'
import { namesIn, objectOf, targetName } from '../../sql/statement.ts'
import { identifier, significant, unquote } from '../../sql/tokens.ts'
import { named } from '../evidence/evidence.ts'
import { oneType } from './compared.ts'
import { missingRows } from './missing-rows.ts'

/** What passes over rows: it completes a sentence after a colon, and what to write instead. */
export interface Narrow {
  readonly says: string
  readonly fix: string
  /** What to write where the rows are those that are like others. */
  readonly among?: { readonly fix: string }
}

/** Rows of which each is like another one in something that is to be unique. */
function isAlike(kind: string): boolean {
  return kind.startsWith('the same ')
}

/** Rows after the first so many, which are lost where the LIMIT of the copy ends. */
function isBehind({ statements }: MigrationSeen, copy: number, kinds: readonly string[]): boolean {
  const ends = kinds.map((kind) => Number(AFTER.exec(kind)?.[1]))
  const windows = windowsIn(statements[copy]?.sql ?? '')
  return ends.length > 0 && ends.every((end) => windows.some(({ until }) => until === end))
}

const AFTER = /^a place after the first (\d+)$/

/** Rows that are told by what they hold, as `acl.subject = 'group'`. */
function isValue(kind: string): boolean {
  return /^\w+\.\w+ = /.test(kind)
}

/** The first thing that passes over rows in the copies, by the kinds of row that are lost; undefined where nothing does. */
export function passedOver(seen: MigrationSeen, loss: Loss, copies: readonly number[]): Narrow | undefined {
  const { kinds, unmet, called } = loss
  const words = copies.flatMap((statement) =>
    narrowed(outerWords(seen, statement), kinds, isBehind(seen, statement, kinds)),
  )
  const [found] = [...words, ...skipping(seen, loss)]
  if (!found || kinds.length === 0) return found
  if (unmet)
    return {
      ...found,
      fix: `Make the rows of ${unmet.other} that are missing before the copy${missingRows(called, unmet)} ${found.says.includes('JOIN') ? 'Or write LEFT JOIN, and say what rows without one get: coalesce(…, …) in the copy where the new column is NOT NULL' : 'Or let the copy take them all the same'}.`,
    }
  if (found.says.includes('JOIN') && kinds.every(isValue))
    return {
      ...found,
      fix: `Copy the rows with ${listed(kinds)} too, by a statement of their own: the JOIN asks for others. ${REFUSED}`,
    }
  if (kinds.every((kind) => kind === SHARED_ID)) return { ...found, fix: NEW_IDS }
  const keyed = kinds.every((kind) => kind.endsWith(' that another table has too')) ? toldApart(seen, copies) : null
  if (keyed !== null) return { ...found, fix: keyed }
  if (kinds.every(isAlike)) return { ...found, ...found.among }
  const required = requiredLink(seen, loss)
  if (required) return { ...found, fix: found.fix.replace(REFUSED, () => required) }
  const checks = found.fix.includes(REFUSES) ? newChecks(seen, loss) : []
  const by = checks.length === 0 ? '' : `, by ${checks.map((it) => `CHECK (${it})`).join(' or ')},`
  return { ...found, fix: found.fix.replace(REFUSES, () => `${REFUSES}${by}`) }
}

const REFUSES = 'Repair the rows that the new table refuses'

/** What to write where each lost row has no parent, and the new table asks for one: no value that a copy could give is a parent's key. */
function requiredLink({ schema }: MigrationSeen, { table, kinds }: Loss): string | null {
  const is = named(schema?.after.tables ?? [], table)
  const links = kinds.map((kind) => {
    const column = /^a NULL in \S+\.(\w+)$/.exec(kind)?.[1] ?? ''
    const isRequired = is?.columns.some(({ name, notNull }) => notNull && same(name, column))
    const key = is?.foreignKeys.find(({ columns: [own = '', ...more] }) => more.length === 0 && same(own, column))
    return isRequired && key ? { column, parent: key.parent } : null
  })
  const [first] = links
  if (!first || links.some((it) => it?.column !== first.column)) return null
  return `No row of ${first.parent} belongs to a NULL in ${first.column}, and the copy can name none: make ${first.column} without NOT NULL in the new table.`
}

/** What the new table asks of the columns in which the lost rows are unusual, and the old one did not. */
function newChecks({ schema }: MigrationSeen, { table, kinds }: Loss): string[] {
  const [was, is] = [schema?.before, schema?.after].map((side) => named(side?.tables ?? [], table)?.checks ?? [])
  const told = kinds.flatMap((kind) => [...namesIn(kind)])
  return (is ?? []).filter((it) => !was?.includes(it) && [...namesIn(it)].some((name) => told.includes(name)))
}

/** What is there when the rows come, and lets some go without a word. */
function skipping({ statements }: MigrationSeen, { skippedBy: { trigger, clause } = {} }: Loss): Narrow[] {
  if (trigger !== undefined) {
    const isMade = statements.some(({ verb, sql }) => verb === 'CREATE TRIGGER' && objectOf(sql) === keyOf(trigger))
    const when = isMade
      ? `Make the trigger after the copy`
      : `Drop the trigger ${trigger} before the copy and make it again behind it`
    return [
      {
        says: `the trigger ${trigger} skips them`,
        fix: `${when}: its RAISE(IGNORE) skips the row that is copied, and nothing says so.`,
      },
    ]
  }
  if (clause === undefined) return []
  const [does, says] = clause.endsWith('REPLACE')
    ? ['deletes rows', 'deletes them when another row comes']
    : ['skips rows', 'skips them']
  const [constraint, asks] = clause.split(/ (?=ON CONFLICT )/)
  const loud = `Take ${asks} away from ${constraint} in the new table, which ${does} by itself: then the migration stops instead of losing them.`
  const blank = /^NOT NULL \((.+)\)$/.exec(constraint ?? '')?.[1]
  const fix = blank === undefined ? loud : `${loud} Give them a value in the copy: coalesce(${blank}, …).`
  return [{ says: `${clause} ${says}`, fix, among: { fix: `${loud} ${WHICH}` } }]
}

/** The kind of the rows that no repair of their values saves. */
const SHARED_ID = 'an id that another table has too'

const NEW_IDS =
  'Give these rows new ids: leave the id out of the INSERT, and keep the old one in a column of its own, by which rows that point at it are pointed at the new one. Write INSERT without OR IGNORE or OR REPLACE besides: then the migration stops instead of losing rows.'

/** The copy writes of which table a row is, and the key of the table that it fills does not ask for it; null where it writes no such thing. */
function toldApart({ schema, statements }: MigrationSeen, copies: readonly number[]): string | null {
  const [sql = ''] = copies.map((at) => statements[at]?.sql ?? '')
  const copy = readCopy(sql)
  const into = named(schema?.after.tables ?? [], targetName(sql) ?? '')
  const key = into?.primaryKey ?? []
  const names = copy?.into?.map(unquote) ?? into?.columns.map(({ name }) => name) ?? []
  const told = copy?.results.findIndex((it) => withoutAlias(it).length === 1 && it[0]?.kind === 'string') ?? -1
  const kind = names[told]
  if (!into || kind === undefined || key.length === 0 || key.some((name) => same(name, kind))) return null
  return `Rows of two tables may have the same ${listed(key)}, and ${kind} says of which one a row is: write PRIMARY KEY (${[kind, ...key].map(identifier).join(', ')}) in the CREATE TABLE of ${into.name}. Write INSERT without OR IGNORE or OR REPLACE besides: then the migration stops instead of losing rows.`
}

const REFUSED = 'Where the new table refuses some, give them what it asks for in the copy (coalesce(column, …)).'

const WITHOUT_IGNORE = 'Write INSERT without OR IGNORE: then the migration stops instead of losing rows.'

const WHICH = 'Where only one of them may stay, decide by a statement of its own which.'

/** Functions whose results are texts for one and numbers for another. */
const OF_TIME = /^(STRFTIME|UNIXEPOCH|DATE|DATETIME|TIME|JULIANDAY)$/

/** What a copy with these words passes over, and how it does not. */
function narrowed(words: readonly string[], kinds: readonly string[], isEnd: boolean): Narrow[] {
  const is = (...some: readonly string[]) => some.every((word, at) => words[words.indexOf(some[0] ?? '') + at] === word)
  const narrow = (says: string, fix: string): Narrow[] => [{ says, fix }]
  // Rows that are like others have a partner as much as those.
  const isJoin = words.includes('JOIN') && !words.includes('LEFT')
  const joins = isJoin && !(kinds.length > 0 && kinds.every(isAlike) && (is('GROUP', 'BY') || is('SELECT', 'DISTINCT')))
  if (words[1] === 'OR' && words[2] === 'IGNORE')
    return [
      {
        says: 'OR IGNORE skips what the new table refuses',
        fix: `${WITHOUT_IGNORE} ${REFUSES} before the copy (UPDATE …), or in it (coalesce(column, …)).`,
        among: { fix: `${WITHOUT_IGNORE} ${WHICH}` },
      },
    ]
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
  if (joins && words.includes('WHERE'))
    return narrow(
      'the copy takes only what its JOIN and its WHERE ask for',
      `Write LEFT JOIN, and let the WHERE take these rows too. ${REFUSED} Delete what nobody needs by a statement of its own.`,
    )
  if (joins)
    return narrow(
      'the JOIN skips rows without a partner',
      `Write LEFT JOIN, so that rows without a partner are copied too. ${REFUSED}`,
    )
  if (words.includes('OFFSET') && isEnd)
    return narrow(
      'LIMIT ends the copy',
      'Write LIMIT -1 in this copy, and leave its OFFSET as it is: then it takes all rows that are left.',
    )
  if (words.includes('OFFSET') && kinds.length > 0 && kinds.every((kind) => AFTER.test(kind)))
    return narrow(
      'OFFSET skips rows that no other copy takes',
      'Let each copy begin where the one before it ends, as OFFSET 500 behind LIMIT 500, and let the last one take what is left: LIMIT -1.',
    )
  // SQLite knows no OFFSET without LIMIT: https://sqlite.org/lang_select.html#the_limit_clause.
  if (words.includes('OFFSET'))
    return narrow('OFFSET skips the first ones', 'Copy without LIMIT and OFFSET: the rows before it stay behind.')
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
      `Of each group only one row comes along: copy without GROUP BY, into a key that all of them can have, or take over what the others of a group say (in columns of their own, or json_group_array). ${WHICH}`,
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
  if (words.includes('WHERE')) {
    const found = narrow(
      'the copy takes only what its WHERE asks for',
      kinds.length === 0 && words.slice(words.indexOf('WHERE')).some((word) => OF_TIME.test(word))
        ? `The WHERE of the copy holds for no row that was tried. ${oneType(words.join(' '))}`
        : `The WHERE of the copy passes over these rows: let it take them too. ${REFUSED} Delete what nobody needs by a statement of its own.`,
    )
    return found.map((one) => ({
      ...one,
      among: { fix: `The WHERE of the copy takes one of several such rows. ${WHICH}` },
    }))
  }
  return []
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
