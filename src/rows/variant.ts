/** Values that are near each other: what a function, a collation or an UPDATE makes one of. */

import type { Replaced } from '../sql/replaced.ts'
import type { Variation } from './key-kinds.ts'
import { type Literal, stringIn, text } from './literals.ts'

/** A value that differs from the given one in this way only; null where it cannot. */
export function variant(literal: Literal, how: Variation): Literal | null {
  const value = stringIn(literal)
  if (value === null) return null
  if (how === 'blanks') return text(`${value} `)
  if (typeof how === 'object') return rewritten(value, how)
  if (how === 'case') return changed(value, /[a-z]/.test(value) ? upperCase(value) : lowerCase(value))
  const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0]
  return day === undefined ? null : changed(value, `${day} 23:59:59`)
}

/** Two values near the given one, of which this way makes one, where it changes nothing in that itself: it is in need of both. */
export function variants(literal: Literal, how: Variation): readonly [Literal, Literal] | null {
  const value = stringIn(literal)
  if (!value || typeof how !== 'object' || how.to === '' || how.only) return null
  // In the middle, as in `first-page`: at an end a CHECK might not take it.
  const parted = (by: string) => text(`${value}${by}${Array.from(value).at(-1)}`)
  return [parted(how.to), parted(how.from)]
}

/** What becomes the same text as the given one. */
function rewritten(value: string, { from, to, only }: Replaced): Literal | null {
  if (only === 'start') return text(`${from}${value}`)
  if (only === 'end') return text(`${value}${from}`)
  if (to !== '' && value.includes(to)) return changed(value, value.replaceAll(to, from))
  if (value.includes(from)) return changed(value, value.replaceAll(from, to))
  return to === '' ? text(`${value}${from}`) : null
}

/** SQLite folds these letters only: https://sqlite.org/datatype3.html#collation. */
function upperCase(value: string): string {
  return value.replace(/[a-z]/g, (letter) => letter.toUpperCase())
}

function lowerCase(value: string): string {
  return value.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}

function changed(from: string, to: string): Literal | null {
  return from === to ? null : text(to)
}
