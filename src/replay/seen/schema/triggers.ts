/** Whether a trigger that comes back under its name, or another one in its place, does what the old one did. */

import { wordsOf } from '../../../sql/create-table.ts'
import { normalPart, readTrigger, type TriggerText } from '../../../sql/create-trigger.ts'
import { keyOf } from '../../../sql/names.ts'
import { actionOf, targetOf } from '../../../sql/statement.ts'
import { Refused } from '../../../sqlite/engine.ts'
import { columnsOf } from '../../../sqlite/release.ts'
import { columnsIn, type Entry } from '../../../sqlite/schema.ts'
import type { Side } from './broken.ts'
import { actAlike } from './fired.ts'

/**
 * Whether the trigger of today does what the one of before did, or differs in nothing but what other columns ask for. Texts
 * that say the same are the same; about others SQLite is asked.
 */
export function doesAsBefore(was: Side, is: Side, old: Entry, now: Entry): boolean {
  const [then, today] = [readTrigger(old.sql), readTrigger(now.sql)]
  if (then.moment !== today.moment) return false
  const kept = today.statements.map(normalPart)
  const left = then.statements.filter((it) => !kept.includes(normalPart(it)))
  const isSame = firesForSame(was, is, old.table, then, today)
  const news = newsBetween(was, is)
  if (isSame && conditionFits(news, then, today) && left.every((it) => isFollowed(news, it, today))) return true
  return actAlike(is, { old, now, left, mayAsk: then.condition !== null || today.condition !== null })
}

/** Whether another trigger fires whenever the old one did, and does something of the kind to the same tables. */
export function standsIn(other: string, old: string): boolean {
  const [then, today] = [readTrigger(old), readTrigger(other)]
  if (then.moment !== today.moment) return false
  const narrower = today.columns.length > 0 && !(then.columns.length > 0 && within(then.columns, today.columns))
  return !narrower && then.statements.every((it) => today.statements.some((one) => isCounterpart(it, one)))
}

function within(some: readonly string[], all: readonly string[]): boolean {
  return some.every((name) => all.includes(name))
}

function isCounterpart(a: string, b: string): boolean {
  return actionOf(a) === actionOf(b) && targetOf(a) === targetOf(b)
}

/** Of the columns that the table had and has, an UPDATE of the same ones fires it. */
function firesForSame(was: Side, is: Side, table: string, then: TriggerText, today: TriggerText): boolean {
  if (!/UPDATE$/.test(then.moment)) return true
  const [had, has] = [was, is].map(({ connection }) => columnsOf(connection, table).map(keyOf)) as [string[], string[]]
  const both = had.filter((column) => has.includes(column))
  const fires = ({ columns }: TriggerText) => (columns.length === 0 ? both : both.filter((it) => columns.includes(it)))
  return fires(then).join('\n') === fires(today).join('\n')
}

/** Names of tables and columns: those that came, those that went, and the columns that hold another type. */
interface News {
  readonly added: ReadonlySet<string>
  readonly gone: ReadonlySet<string>
  readonly retyped: ReadonlySet<string>
}

function newsBetween(was: Side, is: Side): News {
  const [then, now] = [typesIn(was), typesIn(is)]
  const names = (of: ReadonlyMap<string, Name>, isMeant: (key: string) => boolean) =>
    new Set([...of].filter(([key]) => isMeant(key)).map(([, { name }]) => name))
  return {
    added: names(now, (key) => !then.has(key)),
    gone: names(then, (key) => !now.has(key)),
    retyped: names(now, (key) => then.get(key)?.type !== undefined && then.get(key)?.type !== now.get(key)?.type),
  }
}

interface Name {
  readonly name: string
  readonly type: string
}

/** Every table and view and its columns, by both names. */
function typesIn({ connection, entries }: Side): Map<string, Name> {
  const found = new Map<string, Name>()
  for (const { type, name } of entries) {
    if (type !== 'table' && type !== 'view') continue
    const table = keyOf(name)
    found.set(table, { name: table, type: '' })
    try {
      for (const column of columnsIn(connection, name))
        found.set(`${table}\n${column.key}`, { name: column.key, type: column.type.toUpperCase() })
    } catch (error) {
      // A virtual table whose module is not here, a view of what is gone.
      if (!(error instanceof Refused)) throw error
    }
  }
  return found
}

/** The same condition, or one that differs because of a column that came, went, or holds another type. */
function conditionFits(news: News, { condition: then }: TriggerText, { condition: today }: TriggerText): boolean {
  if (then === null) return today === null || names(today, news.added)
  if (today === null) return names(then, news.gone)
  return normalPart(then) === normalPart(today) || isAdapted(news, then, today)
}

/** A statement that spoke of what is gone, or one that another one of its kind stands for, which speaks of what is new. */
function isFollowed(news: News, statement: string, today: TriggerText): boolean {
  const heirs = today.statements.filter((it) => isCounterpart(it, statement))
  return heirs.some((it) => isAdapted(news, statement, it)) || (heirs.length === 0 && names(statement, news.gone))
}

function isAdapted({ added, gone, retyped }: News, then: string, today: string): boolean {
  const [old, now] = [wordsOf(then), wordsOf(today)]
  return (
    [...now].some((word) => added.has(word) && !old.has(word)) ||
    [...old].some((word) => (gone.has(word) && !now.has(word)) || (retyped.has(word) && now.has(word)))
  )
}

function names(sql: string, those: ReadonlySet<string>): boolean {
  return [...wordsOf(sql)].some((word) => those.has(word))
}
