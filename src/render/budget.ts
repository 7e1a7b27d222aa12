/** Keeps text within a budget of bytes by leaving out whole pieces, never halves. */

/** Size in UTF-8, which is what GitHub's limits are counted in at worst. */
export function bytes(text: string): number {
  return Buffer.byteLength(text)
}

/**
 * As many pieces from the start as fit into `budget` bytes together, each with `separator` behind it. When some do not,
 * room is kept for `rest(count)`, the sentence that says how many were left out.
 */
export function keepWithin(
  pieces: readonly string[],
  budget: number,
  separator: string,
  rest: (count: number) => string,
): readonly string[] {
  const cost = (text: string) => bytes(text) + bytes(separator)
  if (pieces.reduce((sum, piece) => sum + cost(piece), 0) <= budget) return pieces
  let room = budget - cost(rest(pieces.length))
  const first = pieces.findIndex((piece) => {
    room -= cost(piece)
    return room < 0
  })
  return [...pieces.slice(0, first), rest(pieces.length - first)]
}
