/** Moments as numbers and texts: long ago, about now and far ahead, in every unit that SQL keeps them in. */

import { type Literal, numberIn } from './literals.ts'
import type { Probe } from './probe.ts'

/** What a number is multiplied by to become another unit of time: milliseconds of seconds, seconds of minutes, hours and days. */
export const UNITS = [1, 1000, 1_000_000, 60, 3600, 86_400, 86_400_000] as const

/** Seconds since 1970 in each unit that a column may have. */
const IN_UNITS = ['s', 's * 1000', 's * 1000000', 's / 60', 's / 86400', 's / 86400.0 + 2440587.5'] as const

/** As texts: a day, a moment, and the way that JavaScript writes one. */
const AS_TEXTS = [
  "date(s, 'unixepoch')",
  "datetime(s, 'unixepoch')",
  "strftime('%Y-%m-%dT%H:%M:%fZ', s, 'unixepoch')",
] as const

/** 1999, the clock's day but one hour, and 2090: older and newer than any condition asks for. */
const SECONDS =
  "SELECT 920000000 AS s UNION ALL SELECT CAST(strftime('%s', 'now') AS INTEGER) - 3600 UNION ALL SELECT 3800000000"

/** Moments as numbers, in every unit. */
export function momentNumbers(probe: Probe): Literal[] {
  return inForms(probe, IN_UNITS)
}

/** Moments as texts, in every form. */
export function momentTexts(probe: Probe): Literal[] {
  return inForms(probe, AS_TEXTS)
}

function inForms(probe: Probe, forms: readonly string[]): Literal[] {
  return forms.flatMap((form) => probe.values(`SELECT ${form} AS x FROM (${SECONDS})`, 3))
}

/** From 1983 to 2200 or so, in the unit of `now`; a Julian day tells them apart no better. */
const FACTOR = 4

/** Whether a number can be a moment in the unit of `now`. */
export function isInUnitOf(now: number, literal: Literal): boolean {
  const number = numberIn(literal)
  return number === null || (number >= now / FACTOR && number <= now * FACTOR)
}

/** A moment in the unit of `now`, some weeks before it: another one for each serial number. */
export function momentBefore(now: number, serial: number): Literal {
  const earlier = now * (1 - serial / 1000)
  return Number.isInteger(now) ? String(Math.round(earlier)) : String(earlier)
}

/** A Julian day in the morning: a day begins half a one later, at midnight (https://sqlite.org/lang_datefunc.html). */
export const JULIAN = 2_460_310.75

/** Whether the number can be a Julian day, from 1858 to 2132. */
export function isDayNumber(number: number): boolean {
  return number > 2_400_000 && number < 2_500_000
}
