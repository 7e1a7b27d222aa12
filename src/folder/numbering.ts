/** Which number each new migration should have, so that every rule about numbers gives the same advice. */

import type { Folder, Migration, Stray } from '../model/folder.ts'
import type { Evidence } from '../model/rule.ts'
import { gather } from '../sql/names.ts'
import { oncePer } from '../sql/once.ts'
import { isOfDay } from '../tools/layouts/layout.ts'
import { byCodeUnit, compareVersions, unpadded } from '../version.ts'
import { added } from './changes.ts'
import { layoutOf } from './layouts.ts'
import { clock, inFuture, LONG_TIME, momentOf } from './moments.ts'
import { calledOf, fileName, inside, within } from './paths.ts'
import { numberedIn, ownPrograms } from './programs.ts'
import { digits, newStrays } from './strays.ts'
import { strideOf } from './stride.ts'

/** How a new file's number stands to those that are taken. */
export interface Standing {
  readonly path: string
  /** The digits in its name; empty for a stray without a number. */
  readonly version: string
  /** `pushed`: nothing is wrong with it, but a file before it moves up to its number or beyond. */
  readonly kind: 'fits' | 'duplicate' | 'below' | 'gap' | 'future' | 'unnumbered' | 'pushed'
  /** The digits that it should have. */
  readonly wanted: string
  /** For `duplicate`: the path of the file that has the version. */
  readonly other: string | null
  /** Another step of the version that the file before it has: it goes where that goes. */
  readonly step?: true
}

/** All new files, by path in the order in which they run, and the numbers they should have. */
export interface Numbering {
  readonly standings: ReadonlyMap<string, Standing>
  /** The base's last migration; null when it has none. */
  readonly highest: Migration | null
  /** The number that is free when every new file has the one it should have. */
  readonly next: string
}

/**
 * Gives every new file a number above the base's highest, in the order in which they run today: a later file may need what
 * an earlier one creates. In the plain layout they follow each other without a gap; a timestamp stays where it can.
 *
 * @param pinned Paths of new files that cannot be renamed; their numbers are given to nobody else.
 */
export function numbering(evidence: Evidence, pinned?: ReadonlySet<string>): Numbering {
  return pinned === undefined ? unpinned(evidence) : numbered(evidence, pinned)
}

const unpinned = oncePer((evidence: Evidence) => numbered(evidence, new Set()))

function numbered(evidence: Evidence, pinned: ReadonlySet<string>): Numbering {
  const highest = evidence.base?.migrations.at(-1) ?? null
  const judged = judge(evidence, highest)
  const kept = judged.filter((it) => pinned.has(it.path))
  const held = new Set([...kept, ...numberedIn(evidence.head)].map((it) => unpadded(it.version)))
  const counter = counting(evidence, highest, judged, held)
  const placed = judged.map((it) => (pinned.has(it.path) ? it : renumbered(it, counter.give(it))))
  return { standings: new Map(placed.map((it) => [it.path, it])), highest, next: counter.next() }
}

function renumbered(standing: Standing, wanted: string): Standing {
  if (standing.kind !== 'fits') return { ...standing, wanted }
  const way = compareVersions(wanted, standing.version)
  return { ...standing, wanted, kind: way === 0 ? 'fits' : way < 0 ? 'gap' : 'pushed' }
}

/** What gets no number. */
const UNNUMBERED: ReadonlySet<string> = new Set(['lonely-down', 'callback'])

/** What is new and carries, or should carry, a number: added migrations and strays that were meant to be migrations. */
function newcomers(evidence: Evidence): { path: string; version: string }[] {
  const strays = newStrays(evidence).filter((it: Stray) => !UNNUMBERED.has(it.reason))
  // What an empty database begins with takes nobody's number.
  const fresh = added(evidence).filter((it) => !it.snapshot)
  return [...fresh, ...strays.map((it) => ({ path: it.path, version: digits(it.path) }))].sort(asApplied)
}

/** By number, as a runner goes; a loop over `*.sql` comes to names without a number behind those with one. */
function asApplied(a: { path: string; version: string }, b: { path: string; version: string }): number {
  const unnumbered = Number(a.version === '') - Number(b.version === '')
  return unnumbered || compareVersions(a.version, b.version) || byCodeUnit(a.path, b.path)
}

function judge(evidence: Evidence, highest: Migration | null): Standing[] {
  const taken = new Map(ownPrograms(evidence.head).map(({ version, path }) => [unpadded(version), [path]]))
  for (const { before, after, kind } of evidence.changes) {
    const known = kind === 'renamed' ? before : (after ?? before)
    if (before && known) gather(taken, unpadded(before.version), known.path)
  }
  // Behind a version from the future there is no other place to go.
  const future = evidence.head.counts === 'time' && !(highest && inFuture(evidence.now, highest.version))
  return newcomers(evidence).map(({ path, version }): Standing => {
    const standing = { path, version, wanted: version, other: null }
    if (version === '') return { ...standing, kind: 'unnumbered' }
    const others = taken.get(unpadded(version)) ?? []
    const other = others.findLast((it) => !isOneDay(path, it) && !areSteps(evidence, path, it))
    if (other !== undefined) return { ...standing, kind: 'duplicate', other }
    const isStep = others.some((it) => areSteps(evidence, path, it))
    gather(taken, unpadded(version), path)
    if (highest && isLower(version, highest) && !isBehind(evidence, path, highest))
      return { ...standing, kind: 'below' }
    const kind = future && inFuture(evidence.now, version) ? 'future' : 'fits'
    return { ...standing, kind, ...(isStep ? { step: true } : {}) }
  })
}

/** Names that begin with a day in parts say no more than the day: the rest of them is what tells them apart. */
function isOneDay(...paths: readonly string[]): boolean {
  return paths.every((path) => isOfDay(calledOf(path)))
}

/** `002_a_copy.sql`, `002b_drop.sql`: the letter is the step of a version that is taken in several. */
const STEP = /^\d+(_?)([a-z])[_-]/i

/** Whether two files of a version are steps of it, for a runner that tells them apart by their names; `0015.sql` comes before `0015a.sql`. */
function areSteps({ runner }: Evidence, ...paths: readonly [string, string]): boolean {
  const [one, other] = paths.map((path) => {
    const [, sign = '', letter = ''] = STEP.exec(fileName(path)) ?? []
    return { letter: letter.toLowerCase(), isBehind: sign === '' }
  })
  if (!one || !other || runner.after.duplicate !== 'applied' || one.letter === other.letter) return false
  return (one.isBehind && other.isBehind) || (one.letter !== '' && other.letter !== '')
}

function isLower(version: string, highest: Migration): boolean {
  return compareVersions(alike(version, highest), alike(highest.version, { version })) < 0
}

/** A tool that sorts names as text comes to `20250221_x` behind `20250108021921_y`, whose number is higher. */
function isBehind({ head }: Evidence, path: string, highest: Migration): boolean {
  const paths = head.migrations.map((it) => it.path)
  return paths.includes(highest.path) && paths.indexOf(path) > paths.indexOf(highest.path)
}

/** A time like the other one, where one of the two has four more digits behind the seconds, as newer generators write it. */
function alike(version: string, other: Pick<Migration, 'version'>): string {
  return version.length === 14 && other.version.length === LONG_TIME ? version.padEnd(LONG_TIME, '0') : version
}

interface Counter {
  /** The number for the next file. */
  give(standing: Standing): string
  /** The next free number. */
  next(): string
}

function counting(
  evidence: Evidence,
  highest: Migration | null,
  judged: readonly Standing[],
  held: ReadonlySet<string>,
): Counter {
  const keepers = judged.filter((it) => it.kind === 'fits')
  const { counts } = evidence.head
  // A folder that counted takes to dates with its first dated file.
  const isTime =
    counts === 'time' || (counts === 'up' && judged.length > 0 && judged.every((it) => momentOf(it.version) !== null))
  // Without a base nobody knows which files were applied: their gaps are history, not mistakes.
  const isSequence = !isTime && counts !== 'parts' && evidence.base !== null
  const shape = (highest ?? (isTime ? keepers.at(-1) : keepers[0]) ?? evidence.head.migrations.at(-1))?.version ?? '001'
  let last = highest ? BigInt(highest.version) : keepers[0] && BigInt(keepers[0].version) === 0n ? -1n : 0n
  const written = () => `${last}`.padStart(isTime ? 0 : shape.length, '0')
  const taking = (wanted: bigint): string => {
    last = wanted > last ? wanted : last + 1n
    while (held.has(`${last}`)) last += 1n
    return written()
  }
  const stride = strideOf((evidence.base?.migrations ?? []).map(({ version }) => BigInt(version)))
  const next = () => taking(isTime ? BigInt(clock(evidence.now, shape.length)) : stride.behind(last))
  const keep = ({ version }: Standing) => {
    const own = isTime ? alike(version, { version: shape }) : version
    const wanted = taking(BigInt(own))
    // Only a number that changes gets another width.
    return isTime && compareVersions(wanted, own) === 0 ? version : wanted
  }
  const isBetween = ({ version }: Standing) => BigInt(version) > last && BigInt(version) < stride.behind(last)
  const fresh = (it: Standing) => (it.kind === 'fits' && (!isSequence || isBetween(it)) ? keep(it) : next())
  return { give: (it) => (it.step ? written() : fresh(it)), next }
}

/** The same migration under another version: `db/007_x.sql` with `006` → `db/006_x.sql`. */
export function renamedTo(folder: Folder, path: string, version: string): string {
  return within(folder, layoutOf(folder).renamed(inside(folder, path), version))
}

/** A version as this file's name has it or would have it: `1.21.8`, of which the digits are 1021008. */
export function writtenAs(folder: Folder, path: string, version: string): string {
  if (folder.counts !== 'parts') return version
  return /\d+(?:\.\d+)+(?:\/\d+)?/.exec(calledOf(renamedTo(folder, path, version)))?.[0] ?? version
}

/** What a file is called whose name nobody has said. */
export const DESCRIPTION = 'describe_it'

/** The path of a migration that is not there yet, named like the newest one. */
export function freshPath(folder: Folder, version: string): string {
  const like = folder.migrations.at(-1)
  if (like === undefined) return within(folder, `${version}_${DESCRIPTION}.sql`)
  const renamed = renamedTo(folder, like.path, version)
  const at = like.name === '' ? -1 : renamed.lastIndexOf(like.name)
  return at === -1 ? renamed : `${renamed.slice(0, at)}${DESCRIPTION}${renamed.slice(at + like.name.length)}`
}

/** Some tools take only files with an ending of their own, as the others here have it. */
export function endingOf(folder: Folder): string {
  return folder.migrations.at(-1)?.path.endsWith('.up.sql') ? '.up.sql' : '.sql'
}

/** Whether a new number has the right value and fewer zeros in front than the last applied one: `5` after `004`. */
export function isShort(standing: Standing, highest: Migration): boolean {
  return standing.kind === 'fits' && highest.version.startsWith('0') && standing.version.length < highest.version.length
}
