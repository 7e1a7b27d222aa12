/** Finds values that SQLite accepts by learning from its refusals: which columns are to blame, and never that choice again. */

import type { Literal } from './literals.ts'

/** One value for each of a slot's columns. */
export type Choice = readonly Literal[]

/** Columns that are chosen together. */
export interface Slot {
  readonly columns: readonly string[]
  /** The best choice; undefined when there is none at all. */
  readonly first: Choice | undefined
  /** All choices, best first; worked out when first asked for. */
  readonly all: () => readonly Choice[]
}

/** A slot whose choices are drawn from the generator only as far as they are needed. */
export function lazySlot(columns: readonly string[], choices: Iterator<Choice, void, void>): Slot {
  const drawn = choices.next()
  let all: Choice[] | null = null
  return {
    columns,
    first: drawn.done ? undefined : drawn.value,
    all: () => {
      if (all !== null) return all
      all = drawn.done ? [] : [drawn.value]
      for (let next = choices.next(); !next.done; next = choices.next()) all.push(next.value)
      return all
    },
  }
}

/** Why a row was refused. `columns` are those whose values are to blame; null when no other values would help. */
export interface Objection {
  readonly message: string
  readonly columns: readonly string[] | null
}

export type Values = ReadonlyMap<string, Literal>

/** `positions` are those of the accepted choices, slot by slot. */
export type Found = { readonly accepted: Values; readonly positions: readonly number[] } | { readonly refused: string }

/** Choices of some slots that were refused together. `tuples` holds their positions, joined by commas. */
interface Barred {
  readonly slots: readonly number[]
  readonly tuples: Set<string>
}

/** How many combinations may be looked at (not tried) for one row. */
const MOST_VISITS = 50_000

/**
 * Tries choices until `attempt` raises no objection, at most `budget` times.
 * The slots that an objection names, with all that earlier objections tie to them, move on to their next best
 * combination that holds no refused part; the others keep their value.
 * @param start The position to begin with in each slot: what was right for the row before is mostly right again.
 */
export function search(
  slots: readonly Slot[],
  attempt: (values: Values) => Objection | null,
  budget: number,
  start: readonly number[] = [],
): Found {
  const barred: Barred[] = []
  const chosen = slots.map((slot, index) => (start[index] && start[index] < slot.all().length ? start[index] : 0))
  const visits = { left: MOST_VISITS }
  let refused = 'no value fits'
  if (slots.some((slot) => slot.first === undefined)) return { refused }
  for (let tries = 0; tries < budget; tries += 1) {
    const values = valuesAt(slots, chosen)
    const objection = attempt(values)
    if (objection === null) return { accepted: values, positions: chosen }
    refused = objection.message
    const blamed = slotsWith(slots, objection.columns ?? [])
    if (blamed.length === 0) return { refused }
    bar(barred, blamed, chosen)
    const group = tiedTo(blamed, barred)
    const next = nextFor(group, slots, barred, visits)
    if (next === null) return { refused }
    for (const [at, slot] of group.entries()) chosen[slot] = next[at] as number
  }
  return { refused }
}

function valuesAt(slots: readonly Slot[], chosen: readonly number[]): Values {
  return new Map(
    slots.flatMap((slot, index) => {
      const choice = chosen[index] === 0 ? slot.first : slot.all()[chosen[index] as number]
      return slot.columns.map((column, at) => [column, choice?.[at] as Literal] as const)
    }),
  )
}

function slotsWith(slots: readonly Slot[], columns: readonly string[]): number[] {
  const wanted = new Set(columns)
  return slots.flatMap((slot, index) => (slot.columns.some((column) => wanted.has(column)) ? [index] : []))
}

function bar(barred: Barred[], slots: readonly number[], chosen: readonly number[]): void {
  const tuple = slots.map((slot) => chosen[slot]).join()
  const known = barred.find((entry) => entry.slots.join() === slots.join())
  if (known === undefined) barred.push({ slots, tuples: new Set([tuple]) })
  else known.tuples.add(tuple)
}

/** The slots that refusals connect, directly or through others, with those given; in order. */
function tiedTo(slots: readonly number[], barred: readonly Barred[]): number[] {
  const group = new Set(slots)
  for (let before = 0; before !== group.size; ) {
    before = group.size
    for (const entry of barred) {
      if (entry.slots.some((slot) => group.has(slot))) for (const slot of entry.slots) group.add(slot)
    }
  }
  return [...group].sort((a, b) => a - b)
}

function nextFor(
  group: readonly number[],
  slots: readonly Slot[],
  barred: readonly Barred[],
  visits: { left: number },
): number[] | null {
  const open = group.map((slot) => openChoices(slot, slots, barred))
  const concerned = barred
    .filter((entry) => entry.slots.length > 1 && entry.slots.every((slot) => group.includes(slot)))
    .map((entry) => ({ at: entry.slots.map((slot) => group.indexOf(slot)), tuples: entry.tuples }))
  const most = open.reduce((sum, choices) => sum + choices.length - 1, 0)
  if (open.some((choices) => choices.length === 0)) return null
  // By the sum of the positions: combinations of good choices come before any with a far-fetched one.
  for (let sum = 0; sum <= most; sum += 1) {
    for (const positions of withSum(open, sum, 0)) {
      visits.left -= 1
      if (visits.left < 0) return null
      if (!concerned.some(({ at, tuples }) => tuples.has(at.map((index) => positions[index]).join()))) return positions
    }
  }
  return null
}

function openChoices(slot: number, slots: readonly Slot[], barred: readonly Barred[]): number[] {
  const closed = barred.find((entry) => entry.slots.length === 1 && entry.slots[0] === slot)?.tuples
  return (slots[slot] as Slot).all().flatMap((_, index) => (closed?.has(String(index)) ? [] : [index]))
}

/** All ways to take one of each list, from list `from` on, so that the places taken add up to `sum`. */
function* withSum(lists: readonly (readonly number[])[], sum: number, from: number): Generator<number[], void, void> {
  const list = lists[from]
  if (list === undefined) {
    if (sum === 0) yield []
    return
  }
  const last = from === lists.length - 1
  for (let place = last ? sum : 0; place <= sum && place < list.length; place += 1) {
    for (const rest of withSum(lists, sum - place, from + 1)) yield [list[place] as number, ...rest]
  }
}
