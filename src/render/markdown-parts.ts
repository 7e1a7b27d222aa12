/** Small parts of the Markdown report: signs, rows of tables, what is folded. */

import type { Outcome } from '../model/seen.ts'

/** Signs in our own words: emoji, which GitHub shows in colour. */
export const SIGNS = { good: '✅', warn: '⚠\uFE0F', bad: '❌' } as const

export const CELLS: Readonly<Record<Outcome, string>> = {
  ...{ pass: SIGNS.good, warn: SIGNS.warn, fail: SIGNS.bad },
  ...{ partial: '~', unchecked: '?', skipped: '·' },
}

/** One row of a table; no cell may hold a bar. */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** A folded part. `title` stands in HTML: our own words, or made harmless for it. */
export function folded(title: string, text: string, isOpen = false): string {
  return `<details${isOpen ? ' open' : ''}><summary>${title}</summary>\n\n${text}\n\n</details>`
}
