/** Which number each of a branch's new files gets, so that they run in the order in which they run today. */

import type { LayoutName } from './model.ts'
import type { Standing } from './rules/numbering.ts'
import { byCodeUnit, compareVersions, unpadded } from './version.ts'

/**
 * Path → version, for every file that can move. Where the findings' advice would let a file pass one that it stood before
 * (its number is taken, the next one's is not), the later files make room: the later may need what the earlier creates.
 *
 * @param standings What the rules say of all new files.
 * @param pinned Paths of those that stay what they are; their numbers are given to nobody else.
 */
export function inOrder(
  standings: readonly Standing[],
  pinned: ReadonlySet<string>,
  layout: LayoutName,
): Map<string, string> {
  const files = standings.filter(({ path }) => !pinned.has(path)).sort(asApplied)
  const held = new Set(standings.filter(({ path }) => pinned.has(path)).map(({ version }) => unpadded(version)))
  // A sequence is closed up from its beginning; times stay as they are up to the first that cannot.
  const first = layout === 'plain' ? 0 : files.findIndex((file) => file.version !== file.wanted)
  const staying = first < 0 ? files : files.slice(0, first)
  const next = counter(lowest(layout === 'plain' ? standings : standings.filter(isMoving)), held)
  return new Map([
    ...staying.map((it) => [it.path, it.version] as const),
    ...files.slice(staying.length).map((it) => [it.path, next()] as const),
  ])
}

/** By number, as a runner goes; a loop over `*.sql` comes to names without a number behind those with one. */
function asApplied(a: Standing, b: Standing): number {
  const unnumbered = Number(a.version === '') - Number(b.version === '')
  return unnumbered || compareVersions(a.version, b.version) || byCodeUnit(a.path, b.path)
}

function isMoving({ version, wanted }: Standing): boolean {
  return version !== wanted
}

function lowest(standings: readonly Standing[]): string {
  return standings.map(({ wanted }) => wanted).sort(compareVersions)[0] ?? '1'
}

function counter(start: string, held: ReadonlySet<string>): () => string {
  let last = BigInt(start) - 1n
  return () => {
    do last += 1n
    while (held.has(`${last}`))
    return `${last}`.padStart(start.length, '0')
  }
}
