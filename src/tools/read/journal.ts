/** What is wrong with drizzle's journal, as the migrators see it. */

import type { Misfit } from '../../model/folder.ts'
import { JOURNAL, type JournalEntry, readJournal } from '../layouts/journal.ts'

const GENERATE =
  'Let drizzle-kit write the journal: npx drizzle-kit generate, or generate --custom for SQL of your own.'

/** Each entry needs its file, each file its entry, and each entry a later time than those before it. */
export function journalMisfits(names: readonly string[], text: (name: string) => string | null): readonly Misfit[] {
  const found = text(JOURNAL)
  // Without any of drizzle-kit's own files it is not known where its journal is.
  if (found === null) return names.some((name) => name.startsWith('meta/')) ? [missing()] : []
  const entries = readJournal(found)
  if (entries === null) return [unreadable()]
  const lines = found.split('\n')
  const at = ({ tag }: JournalEntry) => Math.max(1, lines.findIndex((line) => line.includes(`"${tag}"`)) + 1)
  return [
    ...entries.flatMap((entry) => (names.includes(`${entry.tag}.sql`) ? [] : [withoutFile(entry, at(entry))])),
    ...entries.flatMap((entry, index) => tooEarly(entry, entries.slice(0, index), at(entry))),
    ...unlisted(names, entries),
  ]
}

function missing(): Misfit {
  const says = `There is no ${JOURNAL}: drizzle stops ("Can't find meta/_journal.json file").`
  return { path: JOURNAL, line: 1, says, fix: GENERATE }
}

function unreadable(): Misfit {
  const says = `${JOURNAL} is no JSON with a list of entries: drizzle stops before it applies anything.`
  return { path: JOURNAL, line: 1, says, fix: 'Mend the JSON: often a merge has left its marks there.' }
}

function withoutFile({ tag }: JournalEntry, line: number): Misfit {
  const says = `The journal lists ${tag}, and there is no file ${tag}.sql: drizzle stops at every start ("No file … found").`
  return { path: JOURNAL, line, says, fix: `Bring ${tag}.sql back, or correct the tag of its entry.` }
}

function tooEarly({ tag, when }: JournalEntry, before: readonly JournalEntry[], line: number): Misfit[] {
  const last = Math.max(...before.map((entry) => entry.when))
  if (before.length === 0 || when > last) return []
  const says = `"when" of ${tag} (${when}) is not above that of an entry before it (${last}): where that one is applied, drizzle never applies ${tag}, and says nothing.`
  return [{ path: JOURNAL, line, says, fix: `Set "when" of ${tag} above ${last}, for example to ${last + 1}.` }]
}

function unlisted(names: readonly string[], entries: readonly JournalEntry[]): Misfit[] {
  const listed = new Set(entries.map(({ tag }) => `${tag}.sql`))
  return names
    .filter((name) => /^\d+[_-][^/]*\.sql$/s.test(name) && !/\.down\.sql$/.test(name) && !listed.has(name))
    .map((name) => ({
      path: name,
      line: 1,
      says: `${JOURNAL} has no entry for ${name}, and drizzle goes by that list: it never applies the file.`,
      fix: 'Let drizzle-kit make the file (npx drizzle-kit generate --custom makes an empty one), or add an entry with a later "when" than the last one.',
    }))
}
