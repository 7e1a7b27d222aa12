/** The one error that is meant to be read by a person: something could not be checked, and what to do about it. */

/**
 * Thrown when the check cannot be done for a reason outside this program: usage, settings, I/O, permissions.
 * Doors print `message` (what happened and what to do, no stack) and exit with 2. Any other error is our own bug.
 */
export class Trouble extends Error {
  override readonly name = 'Trouble'
}

/**
 * The known word that takes the fewest single-letter edits (insert, delete, replace, swap of neighbours) to reach.
 * Null when none is near enough to be what was meant: more than `most` letters are wrong, else a third and at least two.
 */
export function nearest(
  word: string,
  known: readonly string[],
  most = Math.max(2, Math.floor(word.length / 3)),
): string | null {
  let best: string | null = null
  let least = most + 1
  for (const candidate of known) {
    const edits = distance(word.toLowerCase(), candidate.toLowerCase())
    if (edits < least) {
      best = candidate
      least = edits
    }
  }
  return best
}

/** ` (did you mean "x"?)`, or nothing when no known word is near. Made to stand behind a statement of what is wrong. */
export function didYouMean(word: string, known: readonly string[]): string {
  const meant = nearest(word, known)
  return meant === null ? '' : ` (did you mean "${meant}"?)`
}

/** Optimal string alignment distance. Words longer than any known one are cut: they are far from everything anyway. */
function distance(left: string, right: string): number {
  const a = left.slice(0, 64)
  const rows: number[][] = [Array.from({ length: right.length + 1 }, (_, column) => column)]
  for (let i = 1; i <= a.length; i++) rows.push(nextRow(rows, a, right, i))
  return rows[a.length]?.[right.length] ?? 0
}

function nextRow(rows: readonly number[][], a: string, b: string, i: number): number[] {
  const row = [i]
  const cell = (y: number, x: number): number => (y === i ? row[x] : rows[y]?.[x]) ?? 0
  for (let j = 1; j <= b.length; j++) {
    const replaced = cell(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
    const swap = swapped ? cell(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY
    row.push(Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, replaced, swap))
  }
  return row
}
