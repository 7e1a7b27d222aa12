/** Files that are known by a count: SQLDelight's `1.sqm`, which takes a database from version 1 to version 2. */

import type { StrayReason } from '../../model/folder.ts'
import { type Layout, type Named, type Reading, unpaddedParts } from './layout.ts'

const SQM = /^(?:.*\/)?(\d+)\.sqm$/s

/** `1.sqm`, in any folder below. */
export const sqm: Layout = {
  name: 'sqm',
  counts: 'up',
  count: (names) => names.filter((name) => SQM.test(name)).length,
  read,
  renamed: (file, version) => file.replace(/\d+(?=\.sqm$)/, version),
}

function read(names: readonly string[]): Reading {
  const migrations: Named[] = []
  const strays = new Map<string, StrayReason>()
  for (const name of names) {
    const version = SQM.exec(name)?.[1]
    if (version === undefined) strays.set(name, 'other')
    else migrations.push({ file: name, version, name: '', key: `${BigInt(unpaddedParts([version])) + 1n}`, down: null })
  }
  return { migrations, strays }
}
