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
  readonly kind: 'fits' | 'duplicate' | 'below' | 'gap' | 'future' | 'unnumbered'
  /** The digits that it should have. */
  readonly wanted: string
  /** For `duplicate`: the path of the file that has the version. */
  readonly other: string | null
}

/** All new files, by path, and the numbers they should have. */
export interface Numbering {
  readonly standings: ReadonlyMap<string, Standing>
  /** The base's last migration; null when it has none. */
  readonly highest: Migration | null
  /** The number that is free when every new file has the one it should have. */
  readonly next: string
}

/**
 * Gives every new file a number. Files above the base's highest keep their order and, in the plain layout, follow it
 * without a gap; those whose number is taken, too low or in the future come behind them.
 */
export function numbering(evidence: Evidence): Numbering {
  const highest = evidence.base?.migrations.at(-1) ?? null
  const judged = judge(evidence, highest)
  const keepers = judged.filter((it) => it.kind === 'fits')
  const counter = counting(evidence, highest, keepers)
  const kept = keepers.map((it) => renumbered(it, counter.keep(it.version)))
  const moved = judged.filter((it) => it.kind !== 'fits').map((it) => ({ ...it, wanted: counter.next() }))
  const standings = new Map([...kept, ...moved].map((it) => [it.path, it]))
  return { standings, highest, next: counter.next() }
}

function renumbered(standing: Standing, wanted: string): Standing {
  return { ...standing, wanted, kind: compareVersions(wanted, standing.version) === 0 ? 'fits' : 'gap' }
}

/** What is new and carries, or should carry, a number: added migrations and strays that were meant to be migrations. */
function newcomers(evidence: Evidence): { path: string; version: string }[] {
  const strays = newStrays(evidence).filter((it: Stray) => it.reason !== 'lonely-down')
  return [...added(evidence), ...strays.map((it) => ({ path: it.path, version: digits(it.path) }))].sort(
    (a, b) => compareVersions(a.version, b.version) || byCodeUnit(a.path, b.path),
  )
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
  /** The number for the next file that stays in its place. */
  keep(version: string): string
  /** The next free number. */
  next(): string
}

function counting(evidence: Evidence, highest: Migration | null, keepers: readonly Standing[]): Counter {
  const width = (highest ?? keepers[0])?.version.length ?? 3
  let last = highest ? BigInt(highest.version) : keepers[0] && BigInt(keepers[0].version) === 0n ? -1n : 0n
  const following = (): string => {
    last += 1n
    return `${last}`.padStart(width, '0')
  }
  const keeping = (version: string): string => {
    last = BigInt(version)
    return `${last}`.padStart(width, '0')
  }
  if (evidence.head.layout === 'timestamp') return { keep: stay, next: timestamps(evidence, highest, keepers) }
  // Without a base nobody knows which files were applied: their gaps are history, not mistakes.
  return { keep: evidence.base === null ? keeping : following, next: following }

  function stay(version: string): string {
    return version
  }
}

/** Fresh timestamps in the shape of the last one, above everything that stays. */
function timestamps(evidence: Evidence, highest: Migration | null, keepers: readonly Standing[]): () => string {
  const staying = [...(highest ? [highest] : []), ...keepers].map((it) => it.version).sort(compareVersions)
  const shape = staying.at(-1) ?? evidence.head.migrations.at(-1)?.version ?? ''
  let last = BigInt(staying.at(-1) ?? 0)
  return () => {
    const now = BigInt(clock(evidence.now, shape.length))
    last = now > last ? now : last + 1n
    return `${last}`
  }
}
