/** Which of the awkward rows a file fails on: those that are the reason, and none that only happen to be there. */

import type { Refusal } from '../../model/facts.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import type { Awkward } from '../../rows/awkward-kinds.ts'
import { halve } from '../../rows/halve.ts'
import { keyOf, same } from '../../sql/names.ts'

/** How many kinds of row are named. */
const MOST_NAMED = 5

/** One playing of the file, with rows added to the plain ones. */
export interface Trial {
  /** The awkward row by itself, or several. */
  readonly with: (some: readonly Awkward[]) => Outcome
  /** The same row with what is odd in it put back, or with what refers to it; null where that cannot be done. */
  readonly without: (one: Awkward) => Outcome
  /** One plain row more in the table. */
  readonly plain: (table: string) => Outcome
  /** The same with parents that have no other row. */
  readonly onItsOwn: (table: string) => Outcome
  /** The values of one row that are enough together; null where there is no such row. */
  readonly row: (refusal: Refusal) => string | null
  /** The columns of a plain row more in the table that point at nothing; null where that is not the reason. */
  readonly stray: (table: string, refusal: Refusal) => string | null
}

/** What came of it. Null: the rows could not be added. */
export type Outcome = Ended | null

interface Ended {
  readonly kinds: readonly Awkward[]
  readonly refusal: Refusal | null
  /** What the rest of the file does behind the refusal, where the runner goes on. */
  readonly harm: () => MigrationSeen['damage']
}

/**
 * Found by halving: however many there are, few runs find them.
 * @param all the playing with all of them, which ended in a refusal
 */
export function culprits(all: Ended, trial: Trial): MigrationSeen['failsOn'] {
  const named: Named[] = []
  // Tables in which any row more is refused: what is odd about it is no reason then.
  const sated = new Map<string, Refusal>()
  halve(all.kinds, (some) => {
    const open = some.filter((one) => !sated.has(keyOf(one.table)) || one.alike === 'alone' || isPlural(one))
    if (named.length === MOST_NAMED || open.length === 0) return false
    const tried = trial.with(open)
    const [one] = open
    if (!tried?.refusal || one === undefined || open.length > 1) return Boolean(tried?.refusal)
    if (tried.kinds.length === 0 || tried.kinds.some(({ says }) => says !== one.says)) return true
    if (isMoreThan(one, tried.refusal, named)) return true
    const isReason = isPlural(one)
      ? !isEnoughAlone(one, tried.refusal, trial)
      : !isSame(trial.without(one)?.refusal, tried.refusal)
    if (isReason) named.push({ one, refusal: tried.refusal, damage: tried.harm() })
    else if (isSame(trial.plain(one.table)?.refusal, tried.refusal)) sated.set(keyOf(one.table), tried.refusal)
    return true
  })
  const told = sharpest(named)
  if (told.length > 0) return told.map(({ one, refusal, damage }) => ({ says: one.says, refusal, damage }))
  return all.refusal ? [{ ...fallback(sated, all.refusal, trial), damage: all.harm() }] : []
}

/** Nothing is odd in one of them, so that nothing can be put back. */
function isPlural({ alike }: Awkward): boolean {
  return alike !== undefined && alike !== 'everywhere' && alike !== 'alone' && alike !== 'nearly'
}

/**
 * Whether it needs no second row: a plain one, which shares its parents with none, is refused just so. Where SQLite names a
 * key, rows are equal; and of what refers to a parent only the kind itself tells.
 */
function isEnoughAlone({ table, alike }: Awkward, refusal: Refusal, { onItsOwn }: Trial): boolean {
  if (alike === 'by child' || refusal.message.startsWith('UNIQUE constraint failed')) return false
  return isSame(onItsOwn(table)?.refusal, refusal)
}

/** NULLs of which some are enough. */
function isMoreThan({ table, nulls }: Awkward, refusal: Refusal, named: readonly Named[]): boolean {
  return named.some(
    (it) =>
      it.one.table === table &&
      it.one.nulls !== undefined &&
      it.one.nulls.length < (nulls?.length ?? 0) &&
      it.one.nulls.every((name) => nulls?.includes(name)) &&
      isSame(it.refusal, refusal),
  )
}

interface Named {
  readonly one: Awkward
  readonly refusal: Refusal
  readonly damage: MigrationSeen['damage']
}

/** Rows that are equal in more than what is asked for say less than those that are equal in that, and in nothing else. */
function sharpest(named: readonly Named[]): readonly Named[] {
  const byIndex = named.filter(({ one }) => one.alike === 'by index')
  const isWider = ({ one, refusal }: Named) =>
    (one.alike === undefined || one.alike === 'alone' || one.alike === 'nearly') &&
    byIndex.some((it) => isSame(it.refusal, refusal) && it.one.table === one.table)
  // Where equal values are refused, those that are nearly so need no mention.
  const isNearly = ({ one, refusal }: Named) =>
    one.alike === 'nearly' &&
    named.some(
      (it) =>
        it.one.alike === undefined &&
        it.one.table === one.table &&
        it.one.column === one.column &&
        isSame(it.refusal, refusal),
    )
  const some = named.filter((it) => it.one.alike !== 'everywhere' && !isWider(it) && !isNearly(it))
  const told = (some.length > 0 ? some : named).filter((it) => !isBystander(it, named))
  return told.filter(({ one }, at) => told.findIndex((it) => it.one.says === one.says) === at)
}

/** Rows of one parent that are also rows of another one, where SQLite names the column of that one. */
function isBystander({ one, refusal }: Named, named: readonly Named[]): boolean {
  const columns = /^UNIQUE constraint failed: (.+)$/.exec(refusal.message)?.[1]?.split(', ') ?? []
  const isMeant = ({ column }: Awkward) => columns.some((name) => same(name.slice(name.indexOf('.') + 1), column ?? ''))
  if (one.alike !== 'by parent' || isMeant(one)) return false
  return named.some(
    (it) =>
      it.one.alike === 'by parent' && it.one.table === one.table && isSame(it.refusal, refusal) && isMeant(it.one),
  )
}

/** Whether SQLite says the same at the same place. */
export function isSame(refusal: Refusal | null | undefined, other: Refusal): boolean {
  return (
    refusal?.message === other.message && refusal.at.line === other.at.line && refusal.at.column === other.at.column
  )
}

/** What is said where no kind of row is enough by itself. */
export const SEVERAL = 'several unusual rows together'

/** No kind by itself: the columns that SQLite names tell where to look. */
function fallback(
  sated: ReadonlyMap<string, Refusal>,
  refusal: Refusal,
  trial: Trial,
): { says: string; refusal: Refusal } {
  const columns = /^UNIQUE constraint failed: (.+)$/.exec(refusal.message)?.[1]
  if (columns !== undefined && !columns.startsWith('index '))
    return { says: `rows that come to be equal in ${columns}`, refusal }
  const [[table, own] = []] = sated
  return table !== undefined && own !== undefined
    ? { says: trial.stray(table, own) ?? trial.row(own) ?? `more rows of ${table} than a few`, refusal: own }
    : { says: trial.row(refusal) ?? SEVERAL, refusal }
}
