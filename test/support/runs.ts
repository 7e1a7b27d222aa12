/** How many cases a property test draws that takes seconds. */

/**
 * `full` in test/heavy, whose configuration says so and names the files; a fifth of them in `npm test`, which people wait for.
 * The seed is the same, so that the fifth is the first of them.
 */
export function runs(full: number): { readonly numRuns: number } {
  return { numRuns: process.env.REHEARSAL_THOROUGH ? full : Math.ceil(full / 5) }
}
