/** Whether a trigger that comes back under its name, or another one in its place, does what the old one did. */

import { normalPart, readTrigger, type TriggerText } from '../../../sql/create-trigger.ts'
import { keyOf } from '../../../sql/names.ts'
import { setInPlace } from '../../../sql/set-in-place.ts'
import { actionOf, targetOf } from '../../../sql/statement.ts'
import { columnsOf } from '../../../sqlite/release.ts'
import type { Entry } from '../../../sqlite/schema.ts'
import type { Side } from './broken.ts'
import { actAlike } from './fired.ts'
import { isAdapted, type News, newsBetween, speaksOf } from './news.ts'

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
  const isOfKind = left.every((it) => today.statements.some((one) => isCounterpart(it, one)))
  return actAlike(was, is, { old, now, left, isOfKind, mayAsk: then.condition !== null || today.condition !== null })
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

/** The same condition, or one that differs because of a column that came, went, or holds another type. */
function conditionFits(news: News, { condition: then }: TriggerText, { condition: today }: TriggerText): boolean {
  if (then === null) return today === null || speaksOf(today, news.added)
  if (today === null) return speaksOf(then, news.gone)
  return normalPart(then) === normalPart(today) || isAdapted(news, then, today)
}

/** A statement that spoke of what is gone, or one that another one of its kind stands for, which speaks of what is new. */
function isFollowed(news: News, statement: string, today: TriggerText): boolean {
  const heirs = today.statements.filter((it) => isCounterpart(it, statement))
  return (
    heirs.some((it) => isAdapted(news, statement, it) && setInPlace(statement, it) === null) ||
    (heirs.length === 0 && speaksOf(statement, news.gone))
  )
}
