/** `renamed-migration`: a file that production has applied carries another name now. */

import { beside, fileName } from '../folder/paths.ts'
import type { Migration } from '../model/folder.ts'
import type { Evidence, Rule, Spoken } from '../model/rule.ts'
import { move, quote, restore } from './advice/words.ts'
import { top } from './evidence/evidence.ts'
import { difference, grade } from './evidence/files.ts'

export const renamedMigration: Rule = {
  id: 'renamed-migration',
  group: 'history',
  level: 'error',
  title: 'An applied migration was renamed',
  why:
    'Runners remember applied files by name or by number. Under its new name this file is a new one to them: production ' +
    'runs it a second time, and its history keeps a name that no file has.',
  fix: 'Give the file its old name back.',
  *check(evidence) {
    for (const { kind, before, after } of evidence.changes)
      if (kind === 'renamed' && before && after) yield spoken(evidence, before, after)
  },
}

function spoken(evidence: Evidence, before: Migration, after: Migration): Spoken {
  const old = beside(after.path, fileName(before.path))
  const message = `Production has applied this file as ${fileName(before.path)} and takes it for a new one now.`
  if (before.oid === after.oid) return { at: top(after.path), message, fix: `Rename it back:\n${move(after, old)}` }
  return {
    at: top(after.path),
    message: `${message} ${edited(evidence, before, after)}`,
    fix: `Remove it and restore the old one:\ngit rm ${quote(after.path)}\n${restore(evidence, before, old)}`,
  }
}

function edited(evidence: Evidence, before: Migration, after: Migration): string {
  if (!before.up || !after.up) return 'Its content has changed too.'
  const grown = grade(before.up, after.up)
  if (grown === 'bytes') return 'Its line endings have changed too.'
  if (grown === 'comments') return 'Its comments have changed too.'
  return `Its SQL has changed too. ${difference(evidence, after)?.sentence ?? ''}`.trim()
}
