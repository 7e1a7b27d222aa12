/** SQL literals as text: exact where JavaScript's numbers are not (64-bit integers), and the same on every machine. */

/** A literal that can stand in a statement as it is: `NULL`, `12`, `'O''Brien'`, `X'01'`. */
export type Literal = string

export const NULL: Literal = 'NULL'

/** A string as a literal. */
export function text(value: string): Literal {
  return `'${value.replaceAll("'", "''")}'`
}

/** The bytes as a literal; each is taken modulo 256. */
export function blob(bytes: readonly number[]): Literal {
  return `X'${bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('')}'`
}

/** The string that a text literal stands for; null for any other literal. */
export function stringIn(literal: Literal): string | null {
  return literal.startsWith("'") ? literal.slice(1, -1).replaceAll("''", "'") : null
}

/** The number that a numeric literal stands for, rounded as JavaScript does; null for any other literal. */
export function numberIn(literal: Literal): number | null {
  const plain = literal.replaceAll('_', '')
  if (!/^-?[\d.]/.test(plain)) return null
  const value = Number(plain)
  return Number.isNaN(value) ? null : value
}

/** What `typeof()` says of a literal that stands by itself. */
export function typeOf(literal: Literal): 'null' | 'text' | 'blob' | 'integer' | 'real' {
  if (stringIn(literal) !== null) return 'text'
  if (literal.startsWith('X')) return 'blob'
  if (numberIn(literal) === null) return 'null'
  return /^-?\d+$/.test(literal) ? 'integer' : 'real'
}

/** A numeric literal moved by a number, exact where both are integers. Any other literal comes back as it is. */
export function shift(literal: Literal, by: number): Literal {
  if (Number.isInteger(by) && /^-?\d{1,40}$/.test(literal)) return String(BigInt(literal) + BigInt(by))
  const value = numberIn(literal)
  return value === null ? literal : String(value + by)
}

/** A whole number with its neighbours; anything else alone. */
export function around(literal: Literal): Literal[] {
  return /^-?\d+$/.test(literal) ? [literal, shift(literal, -1), shift(literal, 1)] : [literal]
}

/** The values without repetitions, in order of first appearance. */
export function distinct<T>(values: Iterable<T>): T[] {
  return [...new Set(values)]
}

/** The values from position `start` on, then those before it. */
export function rotate<T>(values: readonly T[], start: number): T[] {
  const at = values.length === 0 ? 0 : start % values.length
  return [...values.slice(at), ...values.slice(0, at)]
}

/** More of a value than this is not shown. */
const SHOWN = 60

/** A literal as a person is to see it: a long one is cut, and its length is said. */
export function shown(literal: Literal): string {
  const string = stringIn(literal) ?? literal
  if (string.length <= SHOWN) return literal
  return `${text(string.slice(0, SHOWN / 2))}… (${string.length} characters)`
}

/** A comparison with a literal, as SQL: NULL equals nothing. */
export function equals(literal: Literal): string {
  return literal === NULL ? 'IS NULL' : `= ${literal}`
}
