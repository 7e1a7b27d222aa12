/** Whether files can lose anything, and out of which tables. */

import { readTrigger } from '../../../sql/create-trigger.ts'
import { keyOf } from '../../../sql/names.ts'
import { actionOf, namesIn, targetOf, verbOf } from '../../../sql/statement.ts'
import { significant } from '../../../sql/tokens.ts'
import { on, type State } from '../../../sqlite/engine.ts'
import { triggersIn } from '../marks/triggers.ts'
import type { Contents, Held } from '../values/contents.ts'
import type { Lives } from './lives.ts'
import type { Setting, Step } from './play.ts'

/** Words without which nothing goes. */
const LOSING = /^(DROP|DELETE|REPLACE|UPDATE|RENAME|ALTER)$/i

/** Whether there is a statement that takes something away, or copies rows into a table whose triggers may. */
export function couldLose({ engine, scripts }: Pick<Setting, 'engine' | 'scripts'>, plain: State): boolean {
  const takes = ({ sql }: { readonly sql: string }) =>
    significant(sql).some((token) => token.kind === 'word' && LOSING.test(token.text))
  return (
    scripts.some(takes) ||
    (scripts.some(({ sql }) => /\bselect\b/i.test(sql)) &&
      on(engine, plain, triggersIn).some(({ sql }) => writtenBy(sql).length > 0))
  )
}

/** The tables (keyOf case) in which a trigger changes rows that are there. */
function writtenBy(trigger: string): string[] {
  return readTrigger(trigger).statements.flatMap((sql) => (actionOf(sql) === 'UPDATE' ? (targetOf(sql) ?? []) : []))
}

interface Played {
  readonly before: Contents
  readonly end: Contents
  readonly lives: Lives
  readonly steps: readonly Step[]
}

/**
 * Tables (keyOf case) that are gone, made anew, shorter or changed at the end, or that a statement changes rows of; and those
 * out of which rows are copied where triggers write over others.
 */
export function atRisk(
  { engine }: Pick<Setting, 'engine'>,
  plain: State,
  { before, end, lives, steps }: Played,
): Set<string> {
  const risky = new Set<string>()
  for (const [key, held] of before) {
    const life = lives.tables.get(key)
    const now = life && life.goneAfter === null ? end.get(keyOf(life.now)) : undefined
    const lostColumn = [...(life?.columns.values() ?? [])].some((it) => it.goneAfter !== null)
    if (!now || lostColumn || differs(held, now)) risky.add(key)
  }
  const made = steps.flatMap(({ statement: { sql } }) => (verbOf(sql) === 'CREATE TRIGGER' ? [sql] : []))
  // What they write was written when the plain rows came: those do not show it.
  const written = [...on(engine, plain, triggersIn).map(({ sql }) => sql), ...made].flatMap(writtenBy)
  for (const { statement } of steps) {
    const read = written.length > 0 && isCopy(statement.sql) ? [...namesIn(statement.sql), ...written] : []
    for (const key of read) risky.add(key)
    const action = actionOf(statement.sql)
    if (action === null || (action === 'INSERT' && !/\b(replace|ignore|conflict)\b/i.test(statement.sql))) continue
    const target = targetOf(statement.sql)
    for (const [key, life] of lives.tables) if (target === keyOf(life.now) || target === key) risky.add(key)
  }
  return new Set([...risky].filter((key) => before.has(key)))
}

function differs(was: Held, is: Held): boolean {
  if (was.rows.length > is.rows.length) return true
  const there = new Map(is.columns.map((name, at) => [keyOf(name), at]))
  const shared = was.columns.flatMap((name, at) => (there.has(keyOf(name)) ? [[at, there.get(keyOf(name)) ?? 0]] : []))
  const print = (rows: Held['rows'], side: 0 | 1) =>
    rows.map((row) => shared.map((pair) => row[pair[side] ?? 0]).join('\u0001')).sort()
  const now = new Map<string, number>()
  for (const row of print(is.rows, 1)) now.set(row, (now.get(row) ?? 0) + 1)
  return print(was.rows, 0).some((row) => {
    const left = (now.get(row) ?? 0) - 1
    now.set(row, left)
    return left < 0
  })
}

/** `INSERT INTO t SELECT …`. */
export function isCopy(sql: string): boolean {
  return actionOf(sql) === 'INSERT' && namesIn(sql).has('select')
}
