/** `version-taken-elsewhere`: another open pull request adds the same version. */

import { added } from '../folder/changes.ts'
import { clock } from '../folder/moments.ts'
import { numbering, renamedTo } from '../folder/numbering.ts'
import { calledOf } from '../folder/paths.ts'
import type { Elsewhere, Migration } from '../model/folder.ts'
import type { Evidence, Rule } from '../model/rule.ts'
import { unpadded } from '../version.ts'
import { move } from './advice/words.ts'
import { top } from './evidence/evidence.ts'

export const versionTakenElsewhere: Rule = {
  id: 'version-taken-elsewhere',
  group: 'history',
  level: 'warning',
  title: 'Another open pull request takes the same version',
  why:
    'Neither of the two sees the other, so both are green. Whichever is merged second breaks the base, or turns red in the ' +
    'merge queue. Known beforehand, it is a question of who goes first.',
  fix: 'Agree who goes first: that one keeps its number, and the other one is renumbered then.',
  *check(evidence) {
    const taken = new Set(evidence.elsewhere.map((it) => unpadded(it.version)))
    const { standings } = numbering(evidence)
    // A number that cannot stay has a finding of its own, and the next run looks at the new one.
    const staying = added(evidence).filter((it) => standings.get(it.path)?.kind === 'fits')
    const shared = staying.filter((it) => taken.has(unpadded(it.version)))
    const [first] = shared
    if (!first) return
    // One finding for the folder: whoever comes second moves all that stands behind the first, to keep its order.
    const moving = staying.slice(staying.indexOf(first))
    const free = freeVersions(evidence, first.version, taken, moving.length)
    const pulls = others(evidence, shared)
    yield {
      at: top(first.path),
      message: `${message(shared, pulls)} ${SECOND} the next version that nobody else has is ${free[0]}.`,
      fix: [advice(evidence), ...renames(evidence, moving, free), RENUMBER].join('\n'),
      links: pulls.slice(0, MOST).map(({ pull, url }) => ({ text: `pull request ${pull}`, url })),
    }
  },
}

/** How many pull requests, or versions, are named. */
const MOST = 5

const SECOND = 'Whichever is merged second has to be renumbered;'

const RENUMBER =
  'sqlite-rehearsal renumber knows nothing of other pull requests: it helps once the other one is merged.'

/** One of the shared versions for each pull request that takes any. */
function others({ elsewhere }: Evidence, shared: readonly Migration[]): Elsewhere[] {
  const versions = new Set(shared.map((it) => unpadded(it.version)))
  const taking = elsewhere.filter((it) => versions.has(unpadded(it.version)))
  return taking.filter((it, index) => taking.findIndex(({ pull }) => pull === it.pull) === index)
}

function message(shared: readonly Migration[], pulls: readonly Elsewhere[]): string {
  const versions = listed(shared.map((it) => it.version))
  const takers = listed(pulls.map((it) => `${it.pull} (${calledOf(it.path)})`))
  const are = shared.length > 1 ? `Versions ${versions} are` : `Version ${versions} is`
  return `${are} also taken by pull request${pulls.length > 1 ? 's' : ''} ${takers}.`
}

/** `a`, `a and b`, `a, b and c`, and how many more. */
function listed(words: readonly string[]): string {
  const shown = words.length > MOST ? [...words.slice(0, MOST), `${words.length - MOST} more`] : words
  return [shown.slice(0, -1).join(', '), shown.at(-1)].filter((part) => part !== '').join(' and ')
}

function advice({ head }: Evidence): string {
  if (head.counts === 'time') return 'Rename one of the two:'
  // Before that, `version-gap` would rightly object.
  return 'Agree who goes first: that one keeps its number. After that, and not before, rename the other one; if it is this:'
}

/** The last first, so that no file gets a name that another one still has. */
function renames({ head }: Evidence, moving: readonly Migration[], free: readonly string[]): string[] {
  return moving.map((it, index) => move(it, renamedTo(head, it.path, free[index] ?? it.version))).reverse()
}

/** So many versions above `last` that no other pull request takes, rising; timestamps not before now. */
function freeVersions({ head, now }: Evidence, last: string, taken: ReadonlySet<string>, count: number): string[] {
  const isTime = head.counts === 'time'
  let version = BigInt(last)
  return Array.from({ length: count }, () => {
    const today = isTime ? BigInt(clock(now, last.length)) : 0n
    version = today > version ? today : version + 1n
    while (taken.has(`${version}`)) version += 1n
    return `${version}`.padStart(last.length, '0')
  })
}
