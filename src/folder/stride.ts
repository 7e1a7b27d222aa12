/** Versions that go up in steps, as 010, 020, 030: the room between two of them is left on purpose. */

/** Steps that two files are enough to show: nobody leaves out so many numbers by mistake. */
const ROUND: readonly bigint[] = [5n, 10n, 20n, 50n, 100n, 1000n]

/** So many files show any other step. */
const ENOUGH = 3

/** The way in which versions go up. */
export interface Stride {
  /** The next version behind this one. */
  behind(version: bigint): bigint
}

/** How these go up, in the order in which they are applied: one by one, unless all of them say otherwise. */
export function strideOf(versions: readonly bigint[]): Stride {
  const [first = 0n, second = 0n] = versions
  const by = second - first
  const isEven = versions.every((version, at) => at === 0 || version - (versions[at - 1] ?? 0n) === by)
  const isRound = ROUND.includes(by) && first % by === 0n
  const isStride = by > 1n && isEven && versions.length >= (isRound ? 2 : ENOUGH)
  return { behind: (version) => (isStride ? version + by - ((version - first) % by) : version + 1n) }
}
