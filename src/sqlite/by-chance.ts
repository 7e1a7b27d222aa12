/** Values that a column's DEFAULT makes by chance: what is the same in all of them, and which digits are not. */

import { asksForChance } from './chance.ts'
import { type Connection, refusal } from './engine.ts'

export interface Chance {
  /** The column's table: no other one has the same values. */
  readonly of: string
  /** A text of the DEFAULT, with a NUL for each digit that chance makes; null where it makes no texts of one length. */
  readonly pattern: string | null
  /** Those that stand there. */
  readonly digits: string
}

/** So many values are looked at: a digit by chance is the same in all of them once in 16^7 times. */
const SAMPLES = 8

/** What the DEFAULT of a column of the table makes; null where chance has no part in it. */
export function chanceIn(connection: Connection, table: string, written: string | null): Chance | null {
  if (written === null || !asksForChance(written)) return null
  const samples: string[] = []
  refusal(() => {
    for (let at = 0; at < SAMPLES; at += 1) {
      const [value] = connection.rows(`SELECT (${written})`)[0] ?? []
      if (typeof value === 'string') samples.push(value)
    }
  })
  const [first = ''] = samples
  const isAlike = samples.length === SAMPLES && samples.every(({ length }) => length === first.length)
  const varying = [...first].map((letter, at) => samples.some((it) => it[at] !== letter))
  const made = samples.flatMap((it) => [...it].filter((_, at) => varying[at]))
  if (!isAlike || made.length === 0 || !made.every((letter) => /[0-9a-f]/i.test(letter)))
    return { of: table, pattern: null, digits: '' }
  const digits = made.some((letter) => /[A-F]/.test(letter)) ? '0123456789ABCDEF' : '0123456789abcdef'
  return {
    of: table,
    pattern: [...first].map((letter, at) => (varying[at] ? '\0' : letter)).join(''),
    digits: made.some((letter) => /[a-f]/i.test(letter)) ? digits : digits.slice(0, 10),
  }
}

/** A value of the table's own with this number; null where it is no text. */
export function textByChance({ pattern, digits, of }: Chance, serial: number): string | null {
  if (pattern === null) return null
  let left = numberOf(of) * 1000 + serial
  return [...pattern].reduceRight((text, letter) => {
    if (letter !== '\0') return letter + text
    const digit = digits[left % digits.length] ?? ''
    left = Math.floor(left / digits.length)
    return digit + text
  }, '')
}

/** One for each name, as good as always. */
export function numberOf(name: string): number {
  return [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 99991, 7)
}
