/** Offsets in a script turned into places in a file. */

import type { Place, Script } from '../model.ts'

/**
 * A function from a UTF-16 offset in the script's SQL to its place in the file. Lines end at `\n`, as in git and editors;
 * the line starts are found once, so that a file of thousands of statements costs one pass.
 */
export function placer(script: Script): (offset: number, end?: number) => Place {
  const starts = [0]
  for (let at = script.sql.indexOf('\n'); at >= 0; at = script.sql.indexOf('\n', at + 1)) starts.push(at + 1)
  const lineOf = (offset: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  return (offset, end) => {
    const line = lineOf(offset)
    const column = offset - (starts[line] as number) + 1
    const place = { path: script.path, line: script.line + line, column }
    return end !== undefined && lineOf(end) === line ? { ...place, endColumn: column + end - offset } : place
  }
}
