/** What to say of rows whose place another one takes, or that get the values of a new one. */

import type { Loss } from '../../model/loss.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { readCopy, sourcesOf } from '../../sql/copy.ts'
import { keyOf, listed } from '../../sql/names.ts'
import { actionOf, targetOf } from '../../sql/statement.ts'
import { identifier } from '../../sql/tokens.ts'
import { replacesRows, writtenColumns } from '../../sql/written.ts'
import { ifMeant } from '../evidence/losses.ts'
import { orWith } from './words.ts'

const INSTEAD = `OR REPLACE deletes every row that is in its way. Change rows in place: INSERT … ON CONFLICT (…) DO UPDATE SET …; or write UPDATE without OR REPLACE, and decide before it by a statement of its own which of two rows stays. ${ifMeant('loses-rows')}`

/** What an OR REPLACE, or an upsert, takes from rows that are there: what it writes itself can be meant. */
export function replaced(loss: Loss, seen: MigrationSeen) {
  const { table, columns, kinds, statement, with: merged, seeded, givenId } = loss
  const level = seeded ? { level: 'note' as const } : {}
  const sql = seen.statements[statement]?.sql ?? ''
  const names = listed(columns.map(({ name }) => `${table}.${name}`))
  const whose = kinds.length === 0 ? '' : ` of rows with ${orWith(kinds)}`
  const lost = `${names}${whose} ${columns.length > 1 ? 'are' : 'is'} lost.`
  if (actionOf(sql) === 'UPDATE' && !replacesRows(sql))
    return { message: `${inTheWay(sql, table)}: ${lost}`, fix: WHICH, ...level }
  const writesOver = replacesRows(sql) || /\bdo\s+update\b/i.test(sql)
  if (merged && targetOf(sql) !== keyOf(table) && !writesOver)
    return {
      message: `A row of ${table} is not copied where a row of ${merged.other} has the number that the copy gives to it: ${lost}`,
      fix: `${newIds(merged.other, table)} ${ifMeant('loses-rows')}`,
    }
  if (!writesOver) return { message: `${notCopied(sql, table)}: ${lost}`, fix: WHICH, ...level }
  const written = writtenColumns(sql)
  if (replacesRows(sql) && columns.some(({ name }) => written !== null && !written.has(keyOf(name))))
    return { message: `OR REPLACE deletes rows of ${table} that another one takes the place of: ${lost}`, fix: INSTEAD }
  if (givenId !== undefined) {
    const message = `No file has put rows into ${table}, so those that are there have the ids that SQLite gave to them, and the row with the id ${givenId} is another one than this statement means: ${lost}`
    return {
      level: 'error' as const,
      message,
      fix: `${ownIds(table, columns[0]?.name ?? 'name')} ${ifMeant('loses-rows')}`,
    }
  }
  if (replacesRows(sql) && readsItself(sql))
    return { message: `OR REPLACE deletes rows of ${table} that get the key of another one: ${lost}`, fix: IN_PLACE }
  if (merged?.byChance) {
    const message = `Rows of ${merged.other} are written over the rows of ${table} that have the same id by chance, and ${merged.other} goes: ${lost}`
    return { level: 'error' as const, message, fix: `${newIds(table, merged.other)} ${ifMeant('loses-rows')}` }
  }
  if (merged) {
    const message = `Rows that ${table} already has get the values of ${merged.other}, which goes: ${lost}`
    return { message, fix: `${replacesRows(sql) ? UPSERT : ''}${OF_BOTH} ${ifMeant('loses-rows')}` }
  }
  const message = `Rows that ${table} already has get the same value as new ones: ${lost}`
  return { level: 'warning' as const, message, fix: `${ONLY_NEW} ${ifMeant('loses-rows')}` }
}

/** Whether it puts rows of the table into the table itself. */
function readsItself(sql: string): boolean {
  const copy = readCopy(sql)
  return copy !== null && sourcesOf(copy).some(({ table }) => keyOf(table) === targetOf(sql))
}

function newIds(table: string, other: string): string {
  return `Leave the id out of the copy, so that each row of ${other} becomes a new row of ${table} with an id of its own, and write down its old one in a column of its own where others refer to it.`
}

/** Of new rows for which the file has thought of ids. */
function ownIds(table: string, name: string): string {
  const into = identifier(table)
  return `Leave the id out, so that SQLite gives each new row one of its own, and tell by its ${name} whether it is there: INSERT INTO ${into} (${identifier(name)}, …) SELECT … WHERE NOT EXISTS (SELECT 1 FROM ${into} WHERE ${identifier(name)} = …).`
}

/** Of an UPDATE that gives rows a key which others have. */
function inTheWay(sql: string, table: string): string {
  return /\bupdate\s+or\s+ignore\b/i.test(sql)
    ? `OR IGNORE leaves rows of ${table} as they are where another one has their new key, and what deletes the rest takes them`
    : `The key of ${table} says ON CONFLICT: where another row has the new key of one, only one of both stays`
}

/** Of a copy within the table under another key. */
function notCopied(sql: string, table: string): string {
  const said = /\bor\s+ignore\b|\bdo\s+nothing\b/i.exec(sql)?.[0].toUpperCase()
  const words = said ?? 'A trigger with RAISE(IGNORE), or the ON CONFLICT of the key,'
  return `${words} copies no row of ${table} whose new key another one has, and what deletes the old ones takes it`
}

const WHICH = `Decide before it by a statement of its own which of two rows stays, or put together what both say. ${ifMeant('loses-rows')}`

const IN_PLACE = `Write UPDATE … SET without OR REPLACE: it stops where two rows would get the same key. Decide before it by a statement of its own which of them stays, or put together what both say. ${ifMeant('loses-rows')}`

const ONLY_NEW =
  'Write INSERT … ON CONFLICT DO NOTHING: it makes the rows that are missing, and leaves the others as they are.'

const UPSERT = 'Write INSERT … ON CONFLICT (…) DO UPDATE SET … instead of OR REPLACE. '

const OF_BOTH =
  'Say in DO UPDATE SET what becomes of both values (the sum, the greater one), or keep the old ones in a column of their own before.'
