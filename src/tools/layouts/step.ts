/** Files whose first line says from which version to which they lead: an empty database runs one for all that came before it. */

import type { StrayReason } from '../../model/folder.ts'
import { unpadded } from '../../version.ts'
import { type Upgrade, upgradeOf } from '../read/dbutil.ts'
import { isOtherDatabase } from './dialects.ts'
import { type Around, type Layout, type Named, numbersInFront, type Reading, undated } from './layout.ts'

/** `00-latest.sql`, `05-status.sql`: any names, in one folder. */
export const step: Layout = {
  name: 'step',
  counts: 'up',
  // No more than the names of any folder with numbers: what makes it one of these is in the files.
  count: (names) =>
    names.filter((name) => /^\d{1,7}[-_](?!.*\.(?:down|rollback)\.sql$).*\.sql$/s.test(undated(name))).length,
  read,
  renamed: (file, version) => file.replace(/^\d+/, version),
}

interface Found {
  readonly file: string
  readonly upgrade: Upgrade | null
}

function read(names: readonly string[], around: Around): Reading {
  const all = new Set(names)
  const strays = new Map<string, StrayReason>()
  const found: Found[] = []
  for (const name of names) {
    if (!name.endsWith('.sql') || isOtherDatabase(name, all)) strays.set(name, 'other')
    else if (name.includes('/')) strays.set(name, 'nested')
    else found.push({ file: name, upgrade: upgradeOf(around.text(name) ?? '') })
  }
  const begins = fromNothing(found)
  return { migrations: found.map((it) => named(it, begins)), strays }
}

/** The files that an empty database runs: from 0, and from wherever the last one has led. A version without a file is passed over. */
function fromNothing(found: readonly Found[]): ReadonlySet<string> {
  const run = new Set<string>()
  let [reached, last] = [0, -1]
  const all = found.flatMap(({ file, upgrade }) => (upgrade ? [{ file, ...upgrade }] : []))
  for (const { file, from, to } of all.sort((a, b) => a.from - b.from)) {
    // Two from one version are told by that.
    if (from < reached && from !== last) continue
    run.add(file)
    ;[reached, last] = [to, from]
  }
  return run
}

function named({ file, upgrade }: Found, begins: ReadonlySet<string>): Named {
  const digits = numbersInFront(file)
  const title = file.replace(/\.sql$/, '').replace(/^\d+[-_]?/, '')
  // dbutil stops at it, which its sections say.
  if (upgrade === null) return { file, version: digits, name: title, key: unpadded(digits), down: null }
  const { from, to, compatible } = upgrade
  const version = Number(digits) === to ? digits : `${to}`
  return {
    file,
    version,
    name: title,
    key: `${to}`,
    sorts: `${from}`.padStart(9, '0'),
    down: null,
    livesWith: `${compatible}`,
    ...(from === 0 ? { snapshot: true as const } : {}),
    ...(begins.has(file) ? {} : { contained: true as const }),
  }
}
