/** Files in the order of a journal beside them (`meta/_journal.json`): drizzle's layout before version 1.0. */

import type { StrayReason } from '../../model/folder.ts'
import type { Around, Layout, Named, Reading } from './layout.ts'

/** Where the journal lies, as seen from the folder. */
export const JOURNAL = 'meta/_journal.json'

/** One entry, as far as it is read. */
export interface JournalEntry {
  readonly idx: number
  readonly when: number
  readonly tag: string
}

/** The entries of a journal; null for a text that is no journal. */
export function readJournal(text: string | null): readonly JournalEntry[] | null {
  try {
    const { entries } = JSON.parse(text ?? '') as { entries?: unknown }
    return Array.isArray(entries) ? entries.filter(isEntry) : null
  } catch {
    return null
  }
}

function isEntry(it: unknown): it is JournalEntry {
  return typeof it === 'object' && it !== null && typeof (it as JournalEntry).tag === 'string'
}

/** Journal order where there is a journal; else as `without` reads the folder. The history holds the entry's time. */
export function journaled(without: Layout): Layout {
  return {
    ...without,
    read: (names, around) => {
      const entries = readJournal(around.text(JOURNAL))
      return entries === null ? without.read(names, around) : read(names, around, entries, without)
    },
  }
}

function read(names: readonly string[], around: Around, entries: readonly JournalEntry[], without: Layout): Reading {
  const all = new Set(names)
  const listed = entries.flatMap((entry, at) => (all.has(`${entry.tag}.sql`) ? [named(entry, at)] : []))
  const migrations = listed.filter(({ file }, at) => listed.findIndex((it) => it.file === file) === at)
  const known = new Set(migrations.map(({ file }) => file))
  const others = without.read(
    names.filter((name) => !known.has(name)),
    around,
  )
  const strays = new Map<string, StrayReason>(others.strays)
  for (const { file, down } of others.migrations) {
    strays.set(file, 'unlisted')
    if (down !== null) strays.set(down, 'other')
  }
  return { migrations, strays }
}

function named({ tag, when }: JournalEntry, at: number): Named {
  const [, version = '', name = tag] = /^(\d+)[_-]?(.*)$/s.exec(tag) ?? []
  return { file: `${tag}.sql`, version, name, key: `${when}`, sorts: `${at}`.padStart(8, '0'), down: null }
}
