/** Which of the awkward rows a file fails on: those that are the reason, and none that only happen to be there. */

import type { Refusal } from '../../model/facts.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import type { Awkward } from '../../rows/awkward-kinds.ts'
import { keyOf } from '../../sql/names.ts'

/** How many kinds of row are named. */
const MOST_NAMED = 5

/** One playing of the file, with rows added to the plain ones. */
export interface Trial {
  /** The awkward row by itself, or several. */
  readonly with: (some: readonly Awkward[]) => Outcome
  /** The same row with what is odd in it put back; null where that cannot be done. */
  readonly without: (one: Awkward) => Outcome
  /** One plain row more in the table. */
  readonly plain: (table: string) => Outcome
}

/** Null: the rows could not be added. */
export type Outcome = { readonly kinds: readonly Awkward[]; readonly refusal: Refusal | null } | null

/** Found by halving: however many there are, few runs find them. */
export function culprits(all: readonly Awkward[], refusal: Refusal, trial: Trial): MigrationSeen['failsOn'] {
  const named: Named[] = []
  // Tables in which any row more is refused: what is odd about it is no reason then.
  const sated = new Map<string, Refusal>()
  halve(all, (some) => {
    const open = some.filter((one) => !sated.has(keyOf(one.table)) || isPlural(one))
    if (named.length === MOST_NAMED || open.length === 0) return false
    const tried = trial.with(open)
    const [one] = open
    if (!tried?.refusal || one === undefined || open.length > 1) return Boolean(tried?.refusal)
    if (tried.kinds.length === 0 || tried.kinds.some(({ says }) => says !== one.says)) return true
    const isReason = isPlural(one) || !isSame(trial.without(one)?.refusal, tried.refusal)
    if (isReason) named.push({ one, refusal: tried.refusal })
    else if (isSame(trial.plain(one.table)?.refusal, tried.refusal)) sated.set(keyOf(one.table), tried.refusal)
    return true
  })
  const told = sharpest(named)
  return told.length > 0 ? told.map((it) => ({ says: it.one.says, refusal: it.refusal })) : [fallback(sated, refusal)]
}

/** Nothing is odd in one of them, so that nothing can be put back. */
function isPlural({ alike }: Awkward): boolean {
  return alike === 'by parent' || alike === 'by index'
}

interface Named {
  readonly one: Awkward
  readonly refusal: Refusal
}

/** Rows that are equal in more than what is asked for say less than those that are equal in that, and in nothing else. */
function sharpest(named: readonly Named[]): readonly Named[] {
  const byIndex = named.filter(({ one }) => one.alike === 'by index')
  const isWider = ({ one, refusal }: Named) =>
    one.alike === undefined && byIndex.some((it) => isSame(it.refusal, refusal) && it.one.table === one.table)
  const some = named.filter((it) => it.one.alike !== 'everywhere' && !isWider(it))
  const told = some.length > 0 ? some : named
  return told.filter(({ one }, at) => told.findIndex((it) => it.one.says === one.says) === at)
}

function isSame(refusal: Refusal | null | undefined, other: Refusal): boolean {
  return (
    refusal?.message === other.message && refusal.at.line === other.at.line && refusal.at.column === other.at.column
  )
}

/** No kind by itself: the columns that SQLite names tell where to look. */
function fallback(sated: ReadonlyMap<string, Refusal>, refusal: Refusal): { says: string; refusal: Refusal } {
  const columns = /^UNIQUE constraint failed: (.+)$/.exec(refusal.message)?.[1]
  if (columns !== undefined && !columns.startsWith('index '))
    return { says: `rows that come to be equal in ${columns}`, refusal }
  const [[table, own] = []] = sated
  return table !== undefined && own !== undefined
    ? { says: `more rows of ${table} than a few`, refusal: own }
    : { says: 'several unusual rows together', refusal }
}

/** Asks about ever smaller parts of what shows something, each part once, and never about parts of what does not. */
function halve(kinds: readonly Awkward[], shows: (some: readonly Awkward[]) => boolean): void {
  const middle = kinds.length >> 1
  for (const half of middle === 0 ? [kinds] : [kinds.slice(0, middle), kinds.slice(middle)]) {
    if (half.length > 0 && shows(half) && half.length > 1) halve(half, shows)
  }
}
