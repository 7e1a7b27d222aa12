/** One file per migration with a number or a time in front: `005_add_status.sql`, `20240115093000_add_status.sql`. */

import type { StrayReason } from '../../model/folder.ts'
import { unpadded } from '../../version.ts'
import { isOtherDatabase, OWN } from './dialects.ts'
import { type Around, isTime, type Layout, lastOf, type Named, type Reading, redated, undated } from './layout.ts'

/** How one tool names and remembers its files. */
export interface Naming {
  /** What the tool takes for a migration: group 1 is the version, group 2 the name. Null: what the folder's files have in common. */
  readonly pattern: RegExp | null
  /** Whether files without a number are migrations too, after the numbered ones. */
  readonly unnumbered?: boolean
  /** Whether a letter behind the number puts a file between two others: `0015a_fix.sql`. */
  readonly letters?: boolean
  /** What the history holds for a file. */
  readonly key: (file: string, version: string) => string
  /** What the tool sorts by, as text; the version's number where this is missing. */
  readonly sorts?: (file: string) => string
}

/** The file's name, as most runners remember it. */
export const byName = (file: string): string => lastOf(file)

/** The digits as they are written. */
export const byDigits = (_file: string, version: string): string => version

/** The digits as a number. */
export const byNumber = (_file: string, version: string): string => unpadded(version)

/** The two layouts of a tool: numbers one after the other, from 0 or 1, and dates or unix times that only increase. */
export function numbered(naming: Naming): readonly Layout[] {
  return [layout('plain', 'up', naming), layout('timestamp', 'time', naming)]
}

function layout(name: string, counts: 'up' | 'time', naming: Naming): Layout {
  return {
    name,
    counts,
    count: (names) => versionsOf(names).filter((version) => isTime(version) === (counts === 'time')).length,
    read: (names, around) => read(names, around, naming, counts),
    beside: (file, names) => [downOf(file, names) ?? []].flat(),
    renamed: (file, version) => redated(file, version) ?? file.replace(/\d+(?:[a-z](?=[_-]))?(?=[^/]*$)/i, version),
  }
}

const SQL = /\.sql$/i

/** A file that undoes another: group 1 is the name that they share, group 2 how it is written. */
const DOWN = /^(.+)([._-])(?:down|rollback)\.sql$/s

/**
 * What people write in front of the number, as in `V0001.Name.up.sql` and `migration_5.sql`: group 1 of a name's parts, of which
 * group 2 is the version's digits and group 3 what stands behind them, without `.up` and `.sql`.
 */
const PARTS =
  /^((?:[Vv](?:er(?:sion)?)?|[Mm](?:igrat(?:e|ion))?|[Ss]chema|[Uu]p(?:date|grade)|[Pp]atch|[Ss]tep)[._-]?(?!\d+\.\d))?(\d+)(.*?)(?:\.up)?\.sql$/s

function partsOf(name: string): RegExpExecArray | null {
  return PARTS.exec(undated(name))
}

/** Short numbers count in a folder of dates too: many folders counted 001, 002 before they took to dates. */
function versionsOf(names: readonly string[]): string[] {
  return names
    .filter((name) => !name.includes('/') && !/\.(?:down|rollback)\.sql$/s.test(name))
    .flatMap((name) => {
      const [, before, version, rest = ''] = partsOf(name) ?? []
      // `V1__x.sql` has a layout of its own.
      const fits = rest === '' || (before === undefined ? /^[_-]./s : /^[._-](?!_)./s).test(rest)
      return version !== undefined && fits ? [version] : []
    })
}

function read(names: readonly string[], around: Around, naming: Naming, counts: 'up' | 'time'): Reading {
  const here = names.filter((name) => !name.includes('/'))
  const all = new Set(here)
  // In most folders no file undoes another, and nobody has to look for one by its possible names.
  const downs = here.some((name) => DOWN.test(name)) ? all : new Set<string>()
  const shapes = shapesOf(here, around.known, counts)
  if (naming.letters) shapes.add('letter')
  const isMigration = (name: string) => (naming.pattern ? naming.pattern.test(name) : shapes.has(shapeOf(name)))
  const migrations: Named[] = []
  const strays = new Map<string, StrayReason>()
  for (const name of names) {
    const reason = strayReason(name, all, isMigration, naming)
    if (reason !== null) strays.set(name, reason)
    else if (undone(name, all) === null) migrations.push(named(name, downs, naming))
  }
  return { migrations, strays }
}

/** Why a file is not a migration; null for a migration and for the file that undoes one. */
function strayReason(
  name: string,
  all: ReadonlySet<string>,
  isMigration: (name: string) => boolean,
  naming: Naming,
): StrayReason | null {
  if (!SQL.test(name) || isOtherDatabase(name, all)) return 'other'
  if (name.includes('/')) return 'nested'
  const up = undone(name, all)
  if (up !== null) return isMigration(up) ? null : 'lonely-down'
  if (isLonely(name)) return 'lonely-down'
  if (isMigration(name)) return null
  return naming.unnumbered && /\.sql$/.test(name) ? null : 'misnamed'
}

/** `.down.sql` without the file that it undoes; `_down.sql` may be a name like any other. */
export function isLonely(name: string): boolean {
  return /\.(?:down|rollback)\.sql$/s.test(name)
}

/** The file that this one undoes; null for any other. */
export function undone(name: string, all: ReadonlySet<string>): string | null {
  const [, stem, sign] = DOWN.exec(name) ?? []
  if (stem === undefined) return null
  // One for SQLite may undo one for every database.
  const stems = [stem, ...OWN.flatMap((own) => (own !== '' && stem.endsWith(own) ? [stem.slice(0, -own.length)] : []))]
  const ways = stems.flatMap((it) => [`${it}${sign}up.sql`, `${it}.up.sql`, `${it}.sql`])
  return ways.find((it) => all.has(it)) ?? null
}

/** The file that undoes this one. Where both `x.sql` and `x.up.sql` exist, `x.down.sql` belongs to `x.up.sql`. */
export function downOf(name: string, all: ReadonlySet<string>): string | null {
  const stem = name.replace(/(?:[._-]up)?\.sql$/, '')
  const stems = [...OWN.filter((own) => own !== ''), ''].map((own) => `${stem}${own}`)
  const ways = stems.flatMap((it) => ['.down', '_down', '-down', '.rollback'].map((way) => `${it}${way}.sql`))
  return ways.find((it) => all.has(it) && undone(it, all) === name) ?? null
}

function named(file: string, downs: ReadonlySet<string>, { pattern, key, sorts }: Naming): Named {
  const [, version = '', name = ''] = pattern?.exec(file) ?? anywhere(file)
  const order = sorts ? { sorts: sorts(file) } : {}
  return { file, version, name, key: key(file, version), down: downOf(file, downs), ...order }
}

/** The parts of a name that only the folder's other names explain, as a tool's own pattern has them. */
function anywhere(file: string): readonly string[] {
  const [, , version = '', rest = file.replace(SQL, '')] = partsOf(file) ?? []
  return [file, version, version === '' ? rest : rest.replace(/^(?:[a-z](?=[_-]))?[._-]+/i, '')]
}

/** What stands between the digits and the name, behind what stands in front of them. */
type Shape = string

function shapeOf(name: string): Shape {
  const [, before = '', , rest] = partsOf(name) ?? []
  if (rest === undefined) return NONE
  const first = rest[0] ?? 'bare'
  const usual = first === 'bare' || ((first === '_' || first === '-') && rest.length > 1)
  const other = isLettered(rest) ? 'letter' : 'other'
  return `${before.toLowerCase()}${usual ? first : other}`
}

/** One letter right behind the digits: the file comes behind the one of that number, and before the next. */
function isLettered(rest: string): boolean {
  return /^[a-z][_-]./is.test(rest)
}

const NONE: Shape = ''

/**
 * The shapes that a file may have: those of the applied files and, in a new folder, of most files. Words in front of a number
 * count where most of those files have them: one file among others may be called `schema1.sql` and be none.
 */
function shapesOf(here: readonly string[], known: readonly string[] | null, counts: 'up' | 'time'): Set<Shape> {
  const applied = shapesIn(known ?? [])
  const isKnown = applied.some((shape) => shape !== NONE)
  const all = isKnown ? applied : shapesIn(here)
  const count = (shape: Shape) => all.filter((it) => it === shape).length
  const fits = (shape: Shape) =>
    PLAIN.has(shape) ? isKnown || count(shape) > count('_') : count(shape) * 2 > all.length
  const usual: readonly Shape[] = counts === 'time' ? ['_', '-'] : ['_']
  return new Set([...usual, ...all.filter((shape) => shape !== NONE && fits(shape))])
}

/** Those without a word in front. */
const PLAIN: ReadonlySet<Shape> = new Set(['_', '-', 'bare', 'letter', 'other'])

function shapesIn(names: readonly string[]): Shape[] {
  return names.filter((name) => SQL.test(name) && !name.includes('/') && !DOWN.test(name)).map(shapeOf)
}
