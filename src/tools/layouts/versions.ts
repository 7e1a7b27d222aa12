/** Versions spelled `V1__x.sql`, `V1.2__x.sql`, with `U1__x.sql` and, where the tool has them, repeatable `R__x.sql`. */

import type { StrayReason } from '../../model/folder.ts'
import { type Layout, lastOf, type Named, type Reading, unpaddedParts } from './layout.ts'

/** What one tool makes of such names. */
export interface VersionNaming {
  /** What `U1__x.sql` is: what undoes V1, or a migration that may come late. */
  readonly undo: 'down' | 'up'
  readonly repeatable: boolean
  /** Whether it looks into the folders below too. */
  readonly nested: boolean
  /** The names of what it runs at its own events. */
  readonly callbacks?: RegExp
}

const NAME = /^([VU])(\d+(?:[._]\d+)*)__(.*)\.sql$/s

/** The layout `versions`, as one tool has it. */
export function versions(naming: VersionNaming): Layout {
  return {
    name: 'versions',
    counts: null,
    count: (names) => names.filter((name) => partsOf(name, naming) !== null).length,
    read: (names) => read(names, naming),
    beside: (file, names) => (naming.undo === 'down' && names.has(undoOf(file)) ? [undoOf(file)] : []),
    renamed: (file, version) =>
      file.replace(
        /(?<=^|\/)([VU])(\d+(?:[._]\d+)*)(?=[^/]*$)/,
        (_, letter: string, old: string) => `${letter}${spelledLike(old, version)}`,
      ),
  }
}

function partsOf(name: string, { nested }: VersionNaming): RegExpExecArray | null {
  return NAME.exec(nested ? lastOf(name) : name)
}

function undoOf(file: string): string {
  return file.replace('V', 'U')
}

/** `1003` as `1.3` where the old one is `1.2`. */
function spelledLike(old: string, version: string): string {
  const signs = old.match(/[._]/g) ?? []
  const rest = signs.map((sign, index) => {
    const end = version.length - 3 * (signs.length - 1 - index)
    return `${sign}${Number(version.slice(end - 3, end))}`
  })
  return `${version.slice(0, version.length - 3 * signs.length)}${rest.join('')}`
}

function read(names: readonly string[], naming: VersionNaming): Reading {
  const { undo, repeatable } = naming
  const all = new Set(names)
  const migrations: Named[] = []
  const strays = new Map<string, StrayReason>()
  for (const name of names) {
    const [, letter, written = '', title = ''] = partsOf(name, naming) ?? []
    const back = letter === 'U' && undo === 'down'
    if (letter !== undefined && !back)
      migrations.push({
        ...versioned(name, written, title, undo === 'down' ? all : null),
        ...(letter === 'U' ? { late: true as const } : {}),
      })
    else if (repeatable && /^R__.*\.sql$/s.test(name)) migrations.push(repeated(name))
    else if (back) {
      if (!all.has(name.replace('U', 'V'))) strays.set(name, 'lonely-down')
    } else strays.set(name, naming.callbacks?.test(name) ? 'callback' : strayReason(name))
  }
  return { migrations, strays }
}

function versioned(file: string, written: string, name: string, all: ReadonlySet<string> | null): Named {
  const parts = written.split(/[._]/)
  // `1.2` as one number, so that it can be counted: 1002.
  const version = [parts[0] ?? '', ...parts.slice(1).map((part) => part.padStart(3, '0'))].join('')
  const down = undoOf(file)
  return {
    file,
    version,
    name,
    key: unpaddedParts(parts),
    sorts: parts.map((part) => part.padStart(20, '0')).join('.'),
    down: all?.has(down) ? down : null,
  }
}

/** Applied after all others, and again whenever its text has changed. */
function repeated(file: string): Named {
  const name = file.slice('R__'.length, -'.sql'.length)
  return { file, version: '', name, key: `R ${name}`, sorts: `R${name}`, down: null, repeats: true }
}

function strayReason(name: string): StrayReason {
  if (!/\.sql$/i.test(name)) return 'other'
  return name.includes('/') ? 'nested' : 'misnamed'
}
