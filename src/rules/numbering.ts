/** Which number each new migration should have, so that every rule about numbers gives the same advice. */

import type { Evidence, Migration, Stray } from '../model.ts'
import { byCodeUnit, compareVersions, unpadded } from '../version.ts'
import { clock, inFuture } from './clock.ts'
import { added } from './names.ts'
import { digits, newStrays } from './strays.ts'

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
export function numbering(evidence: Evidence, pinned: ReadonlySet<string> = new Set()): Numbering {
  const highest = evidence.base?.migrations.at(-1) ?? null
  const judged = judge(evidence, highest)
  const held = new Set(judged.filter((it) => pinned.has(it.path)).map((it) => unpadded(it.version)))
  const counter = counting(evidence, highest, judged, held)
  const placed = judged.map((it) => (pinned.has(it.path) ? it : renumbered(it, counter.give(it))))
  return { standings: new Map(placed.map((it) => [it.path, it])), highest, next: counter.next() }
}

function renumbered(standing: Standing, wanted: string): Standing {
  if (standing.kind !== 'fits') return { ...standing, wanted }
  const way = compareVersions(wanted, standing.version)
  return { ...standing, wanted, kind: way === 0 ? 'fits' : way < 0 ? 'gap' : 'pushed' }
}

/** What is new and carries, or should carry, a number: added migrations and strays that were meant to be migrations. */
function newcomers(evidence: Evidence): { path: string; version: string }[] {
  const strays = newStrays(evidence).filter((it: Stray) => it.reason !== 'lonely-down')
  return [...added(evidence), ...strays.map((it) => ({ path: it.path, version: digits(it.path) }))].sort(asApplied)
}

/** By number, as a runner goes; a loop over `*.sql` comes to names without a number behind those with one. */
function asApplied(a: { path: string; version: string }, b: { path: string; version: string }): number {
  const unnumbered = Number(a.version === '') - Number(b.version === '')
  return unnumbered || compareVersions(a.version, b.version) || byCodeUnit(a.path, b.path)
}

function judge(evidence: Evidence, highest: Migration | null): Standing[] {
  const taken = new Map<string, string>()
  for (const { before, after, kind } of evidence.changes) {
    const known = kind === 'renamed' ? before : (after ?? before)
    if (before && known) taken.set(unpadded(before.version), known.path)
  }
  // Behind a version from the future there is no other place to go.
  const future = evidence.head.layout === 'timestamp' && !(highest && inFuture(evidence.now, highest.version))
  return newcomers(evidence).map(({ path, version }): Standing => {
    const standing = { path, version, wanted: version, other: null }
    if (version === '') return { ...standing, kind: 'unnumbered' }
    const other = taken.get(unpadded(version))
    if (other !== undefined) return { ...standing, kind: 'duplicate', other }
    taken.set(unpadded(version), path)
    if (highest && compareVersions(version, highest.version) < 0) return { ...standing, kind: 'below' }
    return { ...standing, kind: future && inFuture(evidence.now, version) ? 'future' : 'fits' }
  })
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
  const isTime = evidence.head.layout === 'timestamp'
  // Without a base nobody knows which files were applied: their gaps are history, not mistakes.
  const isSequence = !isTime && evidence.base !== null
  const shape = (highest ?? (isTime ? keepers.at(-1) : keepers[0]) ?? evidence.head.migrations.at(-1))?.version ?? '001'
  let last = highest ? BigInt(highest.version) : keepers[0] && BigInt(keepers[0].version) === 0n ? -1n : 0n
  const taking = (wanted: bigint): string => {
    last = wanted > last ? wanted : last + 1n
    while (held.has(`${last}`)) last += 1n
    return `${last}`.padStart(isTime ? 0 : shape.length, '0')
  }
  const next = () => taking(isTime ? BigInt(clock(evidence.now, shape.length)) : last + 1n)
  const keep = ({ version }: Standing) => {
    const wanted = taking(BigInt(version))
    // Only a number that changes gets another width.
    return isTime && compareVersions(wanted, version) === 0 ? version : wanted
  }
  return { give: (it) => (it.kind === 'fits' && !isSequence ? keep(it) : next()), next }
}
