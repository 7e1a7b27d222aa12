/** Files in the order of a journal beside them (`meta/_journal.json`): drizzle's layout before version 1.0. */

import type { StrayReason } from '../../model/folder.ts'
import { type Around, type Layout, lastOf, type Named, type Reading } from './layout.ts'

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
    beside: (file, names) => [...(without.beside?.(file, names) ?? []), ...snapshotOf(file, names)],
    read: (names, around) => {
      const entries = readJournal(around.text(JOURNAL))
      return entries === null ? without.read(names, around) : read(names, around, entries, without)
    },
  }
}

/** The state of the schema that drizzle-kit keeps for a file: it bears its number. */
export function snapshotOf(file: string, names: ReadonlySet<string>): string[] {
  const number = /^\d+/.exec(file)?.[0]
  const snapshot = `meta/${number}_snapshot.json`
  return number && names.has(snapshot) ? [snapshot] : []
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

/** A migration's file, and what it is called now. */
export interface Retagged {
  readonly from: string
  readonly to: string
}

/**
 * The journal with its entries under their new names: number, time and place fit, as if they had been made last. Null for a
 * text that is no journal, or where nothing changes.
 * @param after no time may be below this one
 */
export function retagged(text: string, moves: readonly Retagged[], after: number): string | null {
  const entries = readJournal(text)
  const names = new Map(moves.map(({ from, to }) => [tagOf(from), tagOf(to)]))
  if (entries === null || !entries.some(({ tag }) => names.has(tag))) return null
  const kept = entries.filter(({ tag }) => !names.has(tag))
  let last = Math.max(after, ...kept.map(({ when }) => when))
  const moved = entries
    .flatMap((entry) => {
      const tag = names.get(entry.tag)
      return tag === undefined ? [] : [{ ...entry, tag, idx: Number(/^\d+/.exec(tag)?.[0] ?? entry.idx) }]
    })
    .sort((a, b) => a.idx - b.idx)
    .map((entry) => {
      last = Math.max(entry.when, last + 1)
      return { ...entry, when: last }
    })
  return withEntries(text, [...kept, ...moved])
}

function tagOf(file: string): string {
  return lastOf(file).replace(/\.sql$/, '')
}

/**
 * What a merge of two branches makes of their journals: the tip's entries, then what only the branch has added. Null where
 * one of them is no journal.
 */
export function mergedJournal(base: string | null, tip: string, branch: string): string | null {
  const [before, theirs, ours] = [readJournal(base) ?? [], readJournal(tip), readJournal(branch)]
  if (theirs === null || ours === null) return null
  const had = new Set(before.map(({ tag }) => tag))
  const known = new Set([...theirs.map(({ tag }) => tag), ...had])
  const left = new Set(ours.map(({ tag }) => tag))
  const kept = theirs.filter(({ tag }) => left.has(tag) || !had.has(tag))
  return withEntries(branch, [...kept, ...ours.filter(({ tag }) => !known.has(tag))])
}

/** As drizzle-kit writes it. */
function withEntries(text: string, entries: readonly JournalEntry[]): string {
  return `${JSON.stringify({ ...JSON.parse(text), entries }, null, 2)}${text.endsWith('\n') ? '\n' : ''}`
}
