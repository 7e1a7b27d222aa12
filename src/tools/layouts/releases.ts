/** Files or folders named by the release that brings them, `1.21.8.sql` and `0.22/01__add_tags.sql`: 1.21 comes behind 1.3. */

import type { StrayReason } from '../../model/folder.ts'
import { isOtherDatabase } from './dialects.ts'
import { type Layout, type Named, type Reading, undated, unpaddedParts } from './layout.ts'
import { downOf, isLonely, undone } from './numbered.ts'

/** Group 1 is the release, group 2 a file's number in a release's folder, group 3 the name. */
const FILE = /^v?(\d+(?:\.\d+)+)()(?:[_-](?!_)([^/]+?))?(?:\.up)?\.sql$/is

const IN_FOLDER = /^v?(\d+(?:\.\d+)+)\/(\d+)(?:[_-]+([^/]+?))?(?:\.up)?\.sql$/is

/** `1.2.3.sql`, and `1.2/01_x.sql` in a folder for each release. */
export const releases: Layout = {
  name: 'releases',
  counts: 'parts',
  count: (names) => names.filter((name) => partsOf(name) !== null && !isLonely(name)).length,
  read,
  beside: (file, names) => [downOf(file, names) ?? []].flat(),
  renamed,
}

/** The parts of a name as the patterns have them; a day in parts is no release. */
function partsOf(name: string): RegExpExecArray | null {
  return undated(name) === name ? (FILE.exec(name) ?? IN_FOLDER.exec(name)) : null
}

function read(names: readonly string[]): Reading {
  const all = new Set(names)
  const migrations: Named[] = []
  const strays = new Map<string, StrayReason>()
  for (const name of names) {
    const parts = isOtherDatabase(name, all) || isLonely(name) ? null : partsOf(name)
    const up = undone(name, all)
    if (parts) migrations.push(named(name, parts, all))
    else if (up === null || partsOf(up) === null) strays.set(name, strayReason(name, all))
  }
  return { migrations, strays }
}

function named(
  file: string,
  [, release = '', number = '', name = '']: RegExpExecArray,
  all: ReadonlySet<string>,
): Named {
  const parts = release.split('.')
  const numbers = number === '' ? parts : [...parts, number]
  // `1.21` as one number, so that it can be counted: 1021.
  const version = [numbers[0] ?? '', ...numbers.slice(1).map((it) => unpaddedParts([it]).padStart(3, '0'))].join('')
  const [of, inIt] = [parts.map(wide).join('.'), wide(number)]
  // A blank comes before a dot: all of 1.2 before 1.2.1.
  return { file, version, name, key: file, sorts: `${of} ${inIt}`, down: downOf(file, all) }
}

function wide(part: string): string {
  return unpaddedParts([part]).padStart(20, '0')
}

/** `1021009` as `1.21.9` where the old one is `1.21.8`, as `1.21/09` where that is `1.21/08`. */
function renamed(file: string, version: string): string {
  const [, release = '', number = ''] = /^v?(\d+(?:\.\d+)+)(?:\/(\d+))?/i.exec(file) ?? []
  const old = number === '' ? release.split('.') : [...release.split('.'), number]
  const parts = old.map((part, index) => {
    const end = version.length - 3 * (old.length - 1 - index)
    const digits = version.slice(index === 0 ? 0 : end - 3, end)
    return unpaddedParts([digits === '' ? '0' : digits]).padStart(/^0\d/.test(part) ? part.length : 0, '0')
  })
  const written = number === '' ? parts.join('.') : `${parts.slice(0, -1).join('.')}/${parts.at(-1) ?? ''}`
  return file.replace(/\d+(?:\.\d+)+(?:\/\d+)?/, written)
}

function strayReason(name: string, all: ReadonlySet<string>): StrayReason {
  if (!/\.sql$/i.test(name) || isOtherDatabase(name, all)) return 'other'
  if (isLonely(name)) return 'lonely-down'
  return name.includes('/') ? 'nested' : 'misnamed'
}
