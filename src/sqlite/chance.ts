/** Chance that falls the same way in every replay of a file, so that two replays can be compared. */

import type { Engine } from './engine.ts'
import type { OwnFunction } from './own-functions.ts'

/** An engine whose `random()` and `randomblob()` begin anew with each file. */
export interface Seeded {
  readonly engine: Engine
  /** Called with the name of the file that is about to run. */
  readonly begin: (file: string) => void
}

/** Whether the SQL asks for chance at all. */
export function asksForChance(sql: string): boolean {
  return /\brandom(?:blob)?\b/i.test(sql)
}

/** The engine with chance that depends on the file and on nothing else. */
export function seeded(engine: Engine): Seeded {
  let state = 0
  const next = () => {
    // Mulberry32: 32 bits of state, good enough for ids that only have to differ.
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const functions: OwnFunction[] = [
    { name: 'random', arity: 0, varies: true, call: () => (next() - 0x80000000) * 0x100000 + (next() & 0xfffff) },
    { name: 'randomblob', arity: 1, varies: true, call: (length) => bytes(Math.max(1, Number(length)), next) },
  ]
  return {
    engine: engine.with({ functions, series: false }),
    begin(file) {
      state = [...file].reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) | 0, 7)
    },
  }
}

/** A blob that no memory holds is refused by SQLite; here a short one does for it. */
const LONGEST = 1_000_000

function bytes(length: number, next: () => number): Uint8Array {
  return Uint8Array.from({ length: Math.min(length || 1, LONGEST) }, () => next() & 0xff)
}
