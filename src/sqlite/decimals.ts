/** The shell's functions for decimal fractions of any length (https://sqlite.org/floatingpoint.html#decext), written with BigInt. */

import type { OwnFunction, SqlValue } from './own-functions.ts'

/** `digits` divided by ten so many times. */
interface Decimal {
  readonly digits: bigint
  readonly places: number
}

/** `decimal_sum` gathers rows, and is not among them. */
export const DECIMALS: readonly OwnFunction[] = [
  { name: 'decimal', arity: 1, call: (value) => written(read(value)) },
  of('decimal_add', (one, other) => written(sum(one, other, 1n))),
  of('decimal_sub', (one, other) => written(sum(one, other, -1n))),
  of('decimal_mul', (one, other) => written(product(one, other))),
  of('decimal_cmp', (one, other) => Math.sign(Number(sum(one, other, -1n).digits))),
]

function of(name: string, call: (one: Decimal, other: Decimal) => SqlValue): OwnFunction {
  return {
    ...{ name, arity: 2 },
    call: (first, second) => {
      const [one, other] = [read(first), read(second)]
      return one && other && call(one, other)
    },
  }
}

/** More places than this are no amount. */
const MOST_PLACES = 1000

/** What is no number in front is 0. */
function read(value: SqlValue | undefined): Decimal | null {
  if (value === null || value === undefined) return null
  const text = value instanceof Uint8Array ? '' : String(value)
  const [, sign = '', whole = '', fraction = '', power = '0'] =
    /^\s*([-+]?)(\d*)\.?(\d*)(?:e([-+]?\d+))?/i.exec(text) ?? []
  const digits = BigInt(`${whole}${fraction}` || '0') * (sign === '-' ? -1n : 1n)
  const places = fraction.length - Math.max(-MOST_PLACES, Math.min(Number(power), MOST_PLACES))
  return places < 0 ? { digits: digits * 10n ** BigInt(-places), places: 0 } : { digits, places }
}

function sum(one: Decimal, other: Decimal, sign: bigint): Decimal {
  const places = Math.max(one.places, other.places)
  const scaled = (it: Decimal) => it.digits * 10n ** BigInt(places - it.places)
  return { digits: scaled(one) + sign * scaled(other), places }
}

/** Zeros at the end go, as far as both have as many places. */
function product(one: Decimal, other: Decimal): Decimal {
  let { digits, places } = { digits: one.digits * other.digits, places: one.places + other.places }
  const fewest = Math.min(one.places, other.places)
  for (; places > fewest && digits % 10n === 0n; places -= 1) digits /= 10n
  return { digits, places }
}

function written(decimal: Decimal | null): SqlValue {
  if (decimal === null) return null
  const { digits, places } = decimal
  const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0')
  const whole = text.slice(0, text.length - places)
  return `${digits < 0n ? '-' : ''}${whole}${places > 0 ? `.${text.slice(-places)}` : ''}`
}
