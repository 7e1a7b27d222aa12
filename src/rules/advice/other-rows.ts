/** What rules say of rows that come beside other rows than their own: columns and rows that change places, links that go astray. */

import type { Fate } from '../../model/fate.ts'
import type { Loss } from '../../model/loss.ts'
import type { MigrationSeen, StatementSeen } from '../../model/seen.ts'
import { readCopy, sourcesOf } from '../../sql/copy.ts'
import { listed, same } from '../../sql/names.ts'
import { targetName } from '../../sql/statement.ts'
import { identifier } from '../../sql/tokens.ts'
import { named } from '../evidence/evidence.ts'
import { referring } from '../evidence/keys-to.ts'
import { ifMeant } from '../evidence/losses.ts'
import type { Renumbered } from '../evidence/rows.ts'
import { namedCopy } from './named-copy.ts'

interface Told {
  readonly message: string
  readonly fix: string
}

/** Of a loss of the kind `exchanged` or `misplaced`. */
/** @param filled what the copy is called that fills the table, which may have another name in the end */
export function exchanged({ table, columns, with: home }: Loss, filled: string | null): Told {
  if (home) return misplaced(table, home.into, filled ?? home.into, columns)
  const pairs = columns.map(({ name, from = '' }) => `${name} and ${from}`)
  const places = columns.map(({ name, from = '' }) => `${name} where ${from} is written, and ${from} where ${name} is`)
  return {
    message: `On their way out of ${table} ${pairs.join(', ')} change places: the values of each stand under the other's name.`,
    fix: `Write ${places.join('; ')}.`,
  }
}

function misplaced(table: string, into: string, filled: string, [column]: Loss['columns']): Told {
  const { name = '', from = '' } = column ?? {}
  return {
    message: `${same(table, into) ? `In the rebuild of ${table}` : `Where rows of ${table} come to ${into}`}, ${name} gets texts, and is a column of numbers, and ${from} gets numbers, and is a column of texts: the two have changed places.`,
    fix: `Write the values in the order of the columns, and name those: INSERT INTO ${identifier(filled)} (…, ${identifier(name)}, ${identifier(from)}, …).`,
  }
}

/** Of a loss of the kind `doubled`. */
export function doubled(loss: Loss): Told {
  const { table, with: home, columns, kinds } = loss
  if (columns.length === 0)
    return {
      message: `Each row of ${table} comes with each row of ${home?.other ?? ''} in the new ${home?.into ?? ''}: the copy does not ask ${listed(kinds)}, and afterwards ${same(table, home?.into ?? '') ? `each of them is there once for every row of ${home?.other ?? ''}` : 'nothing says which row belonged to which'}.`,
      fix: `Join them by the key: ON ${listed(kinds.map((name) => `${identifier(table)}.${identifier(name)}`))} = the key of ${identifier(home?.other ?? '')}.`,
    }
  return {
    message: `One row of ${table} can become several rows of the new ${home?.into ?? ''}: it is joined with ${home?.other ?? ''} by ${comparison(loss)}, which is a key of neither table. Where several rows have the same, each of them comes with each of the others.`,
    fix: wholeKey(loss),
  }
}

/** Of a loss of the kind `tied`. */
export function tied(loss: Loss): Told {
  const { table, with: home } = loss
  return {
    message: `Rows of ${table} are filled from any one of several rows of ${home?.other ?? ''}: ${comparison(loss)} is only a part of a key, and rows with another ${listed(loss.kinds)} fit as well.`,
    fix: wholeKey(loss),
  }
}

function comparison({ table, columns, with: home }: Loss): string {
  return listed(columns.map(({ name, from = name }) => `${table}.${name} = ${home?.other}.${from}`))
}

function wholeKey({ table, kinds: rest, with: home }: Loss): string {
  const other = home?.other ?? ''
  if (rest.length === 0)
    return `Choose one row of ${other} for each row of ${table}, as by a subquery with GROUP BY, or make sure by a UNIQUE index that there is only one.`
  const more = rest.map((name) => `${table}.${name} = ${other}.${name}`).join(' AND ')
  return `Compare the rest of the key too: … AND ${more}.`
}

/** Of a loss of the kind `strayed`. */
export function strayed(seen: MigrationSeen, loss: Loss): Told {
  const { table, columns, now, kinds: besides, with: home } = loss
  const [parent, into] = [home?.other ?? '', home?.into ?? '']
  const name = columns[0]?.name ?? ''
  const rival = home?.rival
  if (rival !== undefined)
    return {
      message: `The rows of ${parent} and those of ${rival} are put into ${into}, and ${table}.${name} is looked up there by the old id alone: where both have the same id, its rows point at those of ${rival} now.`,
      fix: `Ask in the lookup too from which of the two tables a row of ${into} comes, as by a column that says so, which the copy of ${parent} fills.`,
    }
  const offset = home?.offset
  if (offset)
    return {
      message: `${table}.${name} is moved by ${offset.own} and the ids of ${parent}, which are in ${into} now, ${offset.its === null ? 'are given out anew' : `by ${offset.its}`}: its rows point at other rows of ${into} now, or at none.`,
      fix:
        offset.its === null
          ? `K${keptFor(into, parent)}, and find the new ids by it.`
          : `Move ${table}.${name} by as much as those ids.`,
    }
  const parents = listed([parent, ...besides])
  const keeps = now ? 'keeps the old ones' : 'goes along with the old ones'
  const message = `The rows of ${parents} get new ids in ${into}, and ${table}.${name} ${keeps}: its rows point at other rows of ${into} now, or at none.`
  if (besides.length > 0)
    return {
      message,
      fix: `Keep the old id in a column of ${into}, and in another one of which table it is, as rows of ${parents} have the same ids. Then write the new ids, found by both, into ${table}.`,
    }
  const kept = `${keptFor(into, parent)}, and ${newIds(seen, loss)}`
  // Ids that others have are refused.
  return { message, fix: home?.shared ? `K${kept}.` : `Copy the ids of ${parent} too. Or k${kept}.` }
}

function keptFor(into: string, parent: string): string {
  return `eep the old id in a column of ${into} that the copy of ${parent} fills (old_id)`
}

/** How rows that point get the new ids of what they point at: where the column stays, where it goes, and where their table does. */
function newIds({ schema }: MigrationSeen, { table, columns, now, with: home }: Loss): string {
  const [into, name] = [identifier(home?.into ?? ''), identifier(columns[0]?.name ?? '')]
  const own = identifier(table)
  const found = `(SELECT id FROM ${into} WHERE old_id = ${own}.${name})`
  const left = named(schema?.after.tables ?? [], now ?? '')
  if (!now)
    return `join by it while ${table} is copied: SELECT …, new.id FROM ${own} LEFT JOIN ${into} AS new ON new.old_id = ${own}.${name}`
  if (left?.columns.every((column) => !same(column.name, name)))
    return `take the new ids by it where ${name} is read behind that copy: UPDATE ${own} SET … = ${found}`
  return `set the new ones behind that copy: UPDATE ${own} SET ${name} = ${found} WHERE ${name} IN (SELECT old_id FROM ${into})`
}

/** Of a loss of the kind `renumbered`. */
export function numberedAnew(seen: MigrationSeen, loss: Loss): Told {
  const { table, columns, kinds, with: home } = loss
  const astray = columns.map(({ name }) => ({ column: name }))
  const [by] = kinds
  const aside = keptIn(seen, loss)
  const gaps = `The rows of ${table} get new ids in ${home?.into ?? ''}, counted from 1: where rows have been deleted, all behind them get other ones`
  if (by !== undefined)
    return {
      message: `${gaps}, and ${by}, which finds rows by their rowid, meets others then, or none.`,
      fix:
        aside === null
          ? `Copy the rowid too: INSERT INTO … (rowid, …) SELECT rowid, … FROM ${table}.`
          : `Copy the rowid too, out of ${table} (SELECT rowid, …) and back: INSERT INTO … (rowid, …) SELECT rowid, … FROM ${aside}.`,
    }
  return {
    message: `${gaps}. Who knows a row by its id, as a link or another system does, finds another one, or none.`,
    fix: `${namedCopy(seen, loss, astray, 'Copy the ids too:')}\n${ifMeant('changes-values')}`,
  }
}

/** The table in which the rows are kept meanwhile, and out of which they come back; null where there is none. */
function keptIn({ statements }: MigrationSeen, { statement }: Loss): string | null {
  const aside = targetName(statements[statement]?.sql ?? '')
  const isRead = ({ sql }: StatementSeen) => {
    const copy = readCopy(sql)
    return copy !== null && sourcesOf(copy).some(({ table }) => aside !== null && same(table, aside))
  }
  return statements.slice(statement + 1).some(isRead) ? aside : null
}

/** Of a loss of the kind `late`. */
export function late({ called, also, kinds, with: home }: Loss): Told {
  const line = also[0]?.line ?? 0
  if (kinds.length > 0)
    return {
      message: `This DELETE takes just those rows of ${called} that line ${line} does not copy into ${home?.into ?? ''}: they are nowhere afterwards, and the others are there twice.`,
      fix: `Write the condition of line ${line} into the DELETE too. ${ifMeant('loses-rows')}`,
    }
  return {
    message: `This DELETE takes the rows of ${called} that line ${line} copies into ${home?.into ?? ''}: they are gone by then, and nothing is copied.`,
    fix: `Copy first: put the statement in line ${line} above the DELETE.`,
  }
}

/** Of a loss of the kind `numbered`. */
export function numbered({ called, at, also: [copy = at], with: home }: Loss): Told {
  const into = home?.into ?? ''
  const line = `line ${copy.line}${copy.path === at.path ? '' : ` of ${copy.path}`}`
  return {
    message: `This DELETE finds rows of ${called} by the numbers that ${into} has given to its own in ${line}: rows go that were not copied, and are nowhere afterwards, and rows stay that were.`,
    fix: `Compare with the column of ${into} that has the id of ${called}, or copy the id itself in ${line}.`,
  }
}

/** Of a loss of the kind `unlisted`. */
export function unlisted({ called, columns, kinds, with: home }: Loss): Told {
  const [name, other] = [columns[0]?.name, home?.other ?? '']
  if (name === undefined)
    return {
      message: `The WHERE of this copy asks ${other} and nothing of the row: where ${other} has no such row, nothing is copied into ${home?.into ?? ''}, and all rows of ${called} are nowhere afterwards.`,
      fix: `Copy the rows whatever stands in ${other}: take that query out of the WHERE. ${ifMeant('loses-rows')}`,
    }
  const gone = kinds.length === 0 ? 'those rows are' : `what ${listed(kinds.map((it) => `${called}.${it}`))} held is`
  return {
    message: `${other}.${name} may be NULL, and with one NULL there NOT IN holds for no row of ${called}: nothing is copied into ${home?.into ?? ''}, and ${gone} nowhere afterwards.`,
    fix: `Leave the NULLs out of the list: NOT IN (SELECT ${identifier(name)} FROM ${identifier(other)} WHERE ${identifier(name)} IS NOT NULL).`,
  }
}

/** SQLite numbers rows without an id from 1 on, in the order in which they come: https://sqlite.org/autoinc.html. */
export function renumberedIds(seen: MigrationSeen, { table }: Fate, { column, from, to }: Renumbered): string {
  const children = new Set(referring(seen.schema?.after, table, column).map(({ child }) => child))
  const names = listed([...children].map(({ name }) => name))
  const owners = names === '' ? '' : ` Rows of ${names} point at other rows of ${table} now, or at none.`
  const example = to === null ? `${from} is gone` : `${from} became ${to}`
  return `The ids of ${table} (${column}) are not the same any more after its rebuild: ${example}.${owners}`
}
