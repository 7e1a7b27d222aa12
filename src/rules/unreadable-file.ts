/** `unreadable-file`: a new or changed migration cannot be read as SQL text. */

import { fileName, inside } from '../folder/paths.ts'
import type { Change, Migration, Unreadable } from '../model/folder.ts'
import type { Evidence, Rule, Spoken } from '../model/rule.ts'
import { toolNamed } from '../tools/table.ts'
import { restore } from './advice/words.ts'
import { top } from './evidence/evidence.ts'
import { misreadSections } from './evidence/files.ts'

export const unreadableFile: Rule = {
  id: 'unreadable-file',
  group: 'history',
  level: 'error',
  unchecked: true,
  title: 'A migration cannot be read as SQL text',
  why:
    'SQLite reads a migration as UTF-8 text up to the first NUL byte. A link, a pointer or bytes in another encoding are ' +
    'refused there, or, worse, applied in part without an error. Some tools keep what undoes a file in the same file, below a ' +
    'marker: to every other runner a marker is a comment, and it runs what undoes the file right after it.',
  fix: 'Store the SQL itself as a regular file in UTF-8.',
  *check(evidence) {
    for (const change of evidence.changes) {
      const spoken = ofChange(evidence, change)
      if (spoken) yield spoken
    }
    yield* misreadSections(evidence)
    yield* newSubmodules(evidence)
  },
}

/** Of what is in a submodule only its commit is known. Named like a migration, it may be one: some tools have a folder for each. */
function* newSubmodules({ base, head }: Evidence): Generator<Spoken> {
  const known = new Map(base?.submodules?.map(({ path, oid }) => [inside(base, path), oid]))
  for (const { path, oid } of head.submodules ?? []) {
    if (known.get(inside(head, path)) === oid) continue
    const level = /^\d/.test(fileName(path)) ? {} : { level: 'warning' as const }
    yield { at: top(path), message: SUBMODULE_BELOW, fix: 'Put the files themselves into the folder.', ...level }
  }
}

const SUBMODULE_BELOW =
  'This path is a submodule, and this pull request adds or changes it. What SQL it holds was not read, so nothing in it was checked.'

function ofChange(evidence: Evidence, { kind, before, after }: Change): Spoken | null {
  if (!after?.unreadable || kind === 'kept') return null
  // Renamed and otherwise as it was: the name is what this pull request did.
  if (kind === 'renamed' && before?.oid === after.oid && before.unreadable === after.unreadable) return null
  const spoken = whatOf(after, after.unreadable)
  if (kind !== 'edited' || !before) return spoken
  return {
    ...spoken,
    message: `${spoken.message} Production has applied what it was before.`,
    fix: `Restore the file:\n${restore(evidence, before, after.path)}`,
  }
}

function whatOf({ path, sections }: Migration, unreadable: Unreadable): Spoken {
  if (unreadable !== 'sections') return { at: top(path), message: WHAT[unreadable] }
  const { line, says, fix } = sections?.problem ?? {
    line: 1,
    says: 'Its sections cannot be told apart.',
    fix: undefined,
  }
  return {
    at: { ...top(path), line },
    message: says,
    fix: fix ?? (sections && toolNamed(sections.tool).markers?.fix) ?? 'Write the file as its tool reads it.',
  }
}

const WHAT: Readonly<Record<Exclude<Unreadable, 'sections'>, string>> = {
  symlink: 'This file is a symbolic link. What it points at is not part of what was reviewed.',
  submodule: 'This path is a submodule, not a file: it holds no SQL.',
  'lfs-pointer': 'This file is a Git LFS pointer. Without LFS the runner gets the pointer instead of the SQL.',
  'not-utf8': 'This file is not UTF-8. SQLite reads it as UTF-8 and stores other letters than were meant.',
  'nul-byte': 'This file holds a NUL byte. SQLite takes it for the end and skips the rest without an error.',
  'too-large': 'This file is too large to be read (over 5 MiB), so nothing in it was checked.',
  'too-many-tokens': 'This file has more than 3 million words and signs, so nothing in it was checked.',
}
