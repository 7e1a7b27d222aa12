/** Columns by which no two ends are told apart: chance or counting fills them differently from run to run. */

import { fallingAlike } from '../chance.ts'
import type { Playable } from './marks/marked-table.ts'
import { Asking } from './run/asking.ts'
import { endOf, type Setting } from './run/play.ts'
import type { Contents, Held, Ignored } from './values/contents.ts'
import { FIRST_MARK } from './values/kinds-of-value.ts'

/**
 * Asks with chance that falls the same way in every run, as then keys made by it tell rows apart; null where none is asked for.
 * @param chance the columns that it fills
 */
export function sameChance(setting: Setting, { state }: Playable, chance: Ignored): Asking | null {
  const alike = fallingAlike(setting.engine, setting.watch, setting.scripts)
  const end = alike && endOf({ ...setting, ...alike }, state)
  const asking = end && new Asking({ ...setting, ...alike }, state, end)
  if (asking) asking.chance = chance
  return asking
}

/** Columns that two unchanged runs fill differently. */
export function madeByChance(setting: Setting, { state, end }: Playable): Ignored {
  const again = setting.scripts.some(({ sql }) => /\brandom(blob)?\b/i.test(sql)) ? endOf(setting, state) : null
  if (!again) return new Map()
  return positionsIn(end, (key, held, at) => column(again.get(key), at) !== column(held, at))
}

/** Rows by which counted ids are told from other numbers; fewer where all of them change places. */
export const MANY = 3
export const FEW = 2

/** The same, and ids that SQLite has given out anew. */
export function withCounted({ scripts }: Setting, { end }: Playable, chance: Ignored, least: number): Ignored {
  const isCountedIn = scripts.some(({ sql }) => PASSES_OVER.test(sql)) ? isCountedUp : isCounted
  return positionsIn(end, (key, held, at) => isCountedIn(held, at, least) || (chance.get(key)?.has(at) ?? false))
}

/** A row that is passed over has had its number by then: those behind it have others when it was never there. */
const PASSES_OVER = /\bor\s+ignore\b|\bon\s+conflict\b/i

function positionsIn(end: Contents, wanted: (key: string, held: Held, at: number) => boolean): Ignored {
  const found = new Map<string, ReadonlySet<number>>()
  for (const [key, held] of end) {
    const positions = [...held.columns.keys()].filter((at) => wanted(key, held, at))
    if (positions.length > 0) found.set(key, new Set(positions))
  }
  return found
}

function column(held: Held | undefined, at: number): string {
  return (held?.rows ?? [])
    .map((row) => row[at])
    .sort()
    .join('\u0001')
}

/** 1, 2, 3 …: numbers that SQLite has given out in the order in which the rows came. */
function isCounted({ rows, columns }: Held, at: number, least: number): boolean {
  if (columns.length < 2 || rows.length < least) return false
  return rows.every((row, index) => row[at] === String(index + 1))
}

/** The same with gaps. Ids that were copied have marks among them, and those are far higher. */
function isCountedUp({ rows, columns, types }: Held, at: number, least: number): boolean {
  if (columns.length < 2 || rows.length < least || types[at]?.toUpperCase() !== 'INTEGER') return false
  const ids = rows.map((row) => Number(row[at]))
  return ids.every((id, index) => id > (ids[index - 1] ?? 0)) && (ids.at(-1) ?? 0) < FIRST_MARK
}
