/** Chance that can be repeated: the same seed draws the same things. */

export interface Chance {
  /** A whole number from 0 up to, not including, `below`. */
  readonly below: (below: number) => number
  /** True in `percent` of a hundred draws. */
  readonly happens: (percent: number) => boolean
  /** One of the list, which must not be empty. */
  readonly one: <T>(list: readonly T[]) => T
  /** Some of the list, in another order; at most `count`. */
  readonly some: <T>(list: readonly T[], count: number) => T[]
}

/** Draws from a seed (mulberry32). */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  const one = <T>(list: readonly T[]): T => {
    const found = list[below(list.length)]
    if (found === undefined) throw new Error('Nothing to choose from')
    return found
  }
  const some = <T>(list: readonly T[], count: number): T[] => {
    const left = [...list]
    const drawn: T[] = []
    while (drawn.length < count && left.length > 0) drawn.push(...left.splice(below(left.length), 1))
    return drawn
  }
  return { below, happens: (percent) => next() * 100 < percent, one, some }
}
