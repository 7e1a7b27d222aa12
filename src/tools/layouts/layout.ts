/** What a layout is: how the files of a folder are named, and what each name says. */

import type { LayoutName, StrayReason } from '../../model/folder.ts'

/** One migration by its names alone. Names are paths as seen from the folder. */
export interface Named {
  /** The file that goes forward. */
  readonly file: string
  /** Digits; empty for a file without a number. */
  readonly version: string
  readonly name: string
  /** What the history remembers it by. */
  readonly key: string
  /** What the tool sorts by, as text, where that is not the version's number. */
  readonly sorts?: string
  /** The file that goes back. */
  readonly down: string | null
  /** A file beside it asks for no transaction. */
  readonly transaction?: 'none'
  /** It is applied again whenever its text has changed. */
  readonly repeats?: true
  /** The lowest version that a release may know which starts on a database that has this one; missing where the runner decides. */
  readonly livesWith?: string
  /** What an empty database begins with. */
  readonly snapshot?: true
  /** What an empty database begins with holds what it makes. */
  readonly contained?: true
  /** It is applied also where a later one is applied already. */
  readonly late?: true
}

/** Everything in a folder: each name is a migration's or a stray. */
export interface Reading {
  readonly migrations: readonly Named[]
  readonly strays: ReadonlyMap<string, StrayReason>
}

/** What reading a folder's names may ask. */
export interface Around {
  /** The names that the base has: what production has applied fits, whatever it is called. Null without a base. */
  readonly known: readonly string[] | null
  /** The text of a file in the folder; null when there is none, or it is no text. */
  readonly text: (name: string) => string | null
}

/** One way to lay out a folder. */
export interface Layout {
  readonly name: LayoutName
  /** How many of these names are migrations of this layout: of several layouts the one with the most is meant. */
  readonly count: (names: readonly string[]) => number
  readonly read: (names: readonly string[], around: Around) => Reading
  /** What bears a migration's version with it, and goes where it goes: what undoes it, the rest of its folder, its snapshot. */
  readonly beside?: (file: string, names: ReadonlySet<string>) => readonly string[]
  /** The same migration, or what is beside it, under another version. */
  readonly renamed: (file: string, version: string) => string
  /** See `Folder.counts`; null where the versions themselves tell. */
  readonly counts: 'up' | 'time' | 'parts' | null
}

/** Numbers without zeros in front, joined by dots. */
export function unpaddedParts(parts: readonly string[]): string {
  return parts.map((part) => part.replace(/^0+(?=\d)/, '')).join('.')
}

/** The last part of a path. */
export function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The digits that a name begins with; empty where there are none. */
export function numbersInFront(name: string): string {
  return /^\d*/.exec(name)?.[0] ?? ''
}

/** Digits from which on a version is a date or a unix time (`20240115`), unless they were padded with zeros. */
export function isTime(version: string): boolean {
  return /^[1-9]\d{7,}$/.test(version)
}

/** Whether these versions are dates: most of them have that many digits. */
export function countsOf(versions: readonly string[]): 'up' | 'time' {
  return versions.filter(isTime).length * 2 > versions.length ? 'time' : 'up'
}

/** A day and maybe its time, in parts: `2024-01-13`, `2024_01_13_0930`, `2024.01.13-09-30-15`. */
const DAY =
  /^((?:19|20)\d\d)([-_.])(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?:[-_.T]((?:[01]\d|2[0-3]))[-_.]?([0-5]\d)(?:[-_.]?([0-5]\d))?)?(?=[-_.]|$)/

/** A day in one, and its time behind a sign: `20240113-093015`. */
const MOMENT =
  /^((?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))([-_.T])((?:[01]\d|2[0-3])[0-5]\d[0-5]\d)(?=[-_.]|$)/

/** A name with the digits of the day and time that it begins with in one: `20240113-users.sql`. Any other name stays. */
export function undated(name: string): string {
  if (MOMENT.test(name)) return name.replace(MOMENT, '$1$3')
  return name.replace(DAY, (_, year: string, _sign, ...rest: (string | undefined)[]) =>
    [year, ...rest.slice(0, 5)].join(''),
  )
}

/** Whether a name begins with a day in parts and no time: of one day there may be several. */
export function isOfDay(name: string): boolean {
  const day = DAY.exec(name)
  return day !== null && day[5] === undefined
}

/** A version as the day in parts that a name begins with; null where the name has none, or the version is no such day. */
export function redated(name: string, version: string): string | null {
  const moment = MOMENT.exec(name)
  if (moment !== null && /^\d{14}$/.test(version))
    return version.slice(0, 8) + moment[2] + version.slice(8) + name.slice(moment[0].length)
  const day = DAY.exec(name)
  const [, year, month, date, time = ''] = /^(\d{4})(\d\d)(\d\d)(\d{4}|\d{6})?$/.exec(version) ?? []
  if (day === null || year === undefined) return null
  const [whole, , sign = ''] = day
  return [year, month, date].join(sign) + (time === '' ? '' : `${sign}${time}`) + name.slice(whole.length)
}
