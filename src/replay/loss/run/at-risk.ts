/** Which tables files may take something from: what stands in their words, and what one run of them shows. */

import { keyOf } from '../../../sql/names.ts'
import { actionOf, targetOf } from '../../../sql/statement.ts'
import { significant } from '../../../sql/tokens.ts'
import type { Contents, Held } from '../values/contents.ts'
import type { Lives } from './lives.ts'
import type { Step } from './play.ts'

const LOSING = /^(DROP|DELETE|REPLACE|UPDATE|RENAME|ALTER)$/i

/** Whether a script has one of the words without which nothing goes. */
export function couldLose(sql: string): boolean {
  return significant(sql).some((token) => token.kind === 'word' && LOSING.test(token.text))
}

/** Tables (keyOf case) that are gone, made anew, shorter or changed at the end, or that a statement changes rows of. */
export function atRisk(before: Contents, end: Contents, lives: Lives, steps: readonly Step[]): Set<string> {
  const risky = new Set<string>()
  for (const [key, held] of before) {
    const life = lives.tables.get(key)
    const now = life && life.goneAfter === null ? end.get(keyOf(life.now)) : undefined
    const lostColumn = [...(life?.columns.values() ?? [])].some((it) => it.goneAfter !== null)
    if (!now || lostColumn || differs(held, now)) risky.add(key)
  }
  for (const { statement } of steps) {
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
