/** `unreadable-file`: a new or changed migration cannot be read as SQL text. */

import type { Change, Evidence, Rule, Spoken, Unreadable } from '../model.ts'
import { restore } from './command.ts'
import { top } from './names.ts'

export const unreadableFile: Rule = {
  id: 'unreadable-file',
  level: 'error',
  title: 'A migration cannot be read as SQL text',
  why:
    'SQLite reads a migration as UTF-8 text up to the first NUL byte. A link, a pointer or bytes in another encoding are ' +
    'refused there, or, worse, applied in part without an error.',
  fix: 'Store the SQL itself as a regular file in UTF-8.',
  examples: {
    bad: [
      {
        story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- > 002_tags.sql {nul}
          CREATE TABLE IF NOT EXISTS Tags (Id INTEGER PRIMARY KEY);
          CREATE INDEX IF NOT EXISTS IX_Tags_Id ON Tags (Id);
        `,
      },
      {
        story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- > 002_tags.sql {lfs}
        `,
      },
    ],
    good: [
      {
        story: `
          -- = 001_users.sql
          CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
          -- > 002_cafés.sql
          CREATE TABLE IF NOT EXISTS Cafés (Id INTEGER PRIMARY KEY);
        `,
      },
    ],
  },
  *check(evidence) {
    for (const change of evidence.changes) {
      const spoken = ofChange(evidence, change)
      if (spoken) yield spoken
    }
  },
}

function ofChange(evidence: Evidence, { kind, before, after }: Change): Spoken | null {
  if (!after?.unreadable || kind === 'kept') return null
  // Renamed and otherwise as it was: the name is what this pull request did.
  if (kind === 'renamed' && before?.oid === after.oid && before.unreadable === after.unreadable) return null
  const spoken = { at: top(after.path), message: WHAT[after.unreadable] }
  if (kind !== 'edited' || !before) return spoken
  return {
    ...spoken,
    message: `${spoken.message} Production has applied what it was before.`,
    fix: `Restore the file:\n${restore(evidence, before, after.path)}`,
  }
}

const WHAT: Readonly<Record<Unreadable, string>> = {
  symlink: 'This file is a symbolic link. What it points at is not part of what was reviewed.',
  submodule: 'This path is a submodule, not a file: it holds no SQL.',
  'lfs-pointer': 'This file is a Git LFS pointer. Without LFS the runner gets the pointer instead of the SQL.',
  'not-utf8': 'This file is not UTF-8. SQLite reads it as UTF-8 and stores other letters than were meant.',
  'nul-byte': 'This file holds a NUL byte. SQLite takes it for the end and skips the rest without an error.',
  'too-large': 'This file is too large to be read (over 5 MiB), so nothing in it was checked.',
}
