/** `renamed-migration`: a file that production has applied carries another name now. */

import { calledOf, inside, within } from '../folder/paths.ts'
import type { Migration } from '../model/folder.ts'
import type { Evidence, Rule, Spoken } from '../model/rule.ts'
import type { Level } from '../model/text.ts'
import { move, quote, restore } from './advice/words.ts'
import { top } from './evidence/evidence.ts'
import { difference, grade } from './evidence/files.ts'
import { sentence, type ToolFacts, toolOf } from './evidence/tool.ts'

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
      if (kind === 'renamed' && before && after && !after.snapshot) yield spoken(evidence, before, after)
  },
}

function spoken(evidence: Evidence, before: Migration, after: Migration): Spoken {
  const old = evidence.base ? within(evidence.head, inside(evidence.base, before.path)) : before.path
  const { level, message } = told(evidence, before, after)
  if (before.oid === after.oid)
    return { at: top(after.path), level, message, fix: `Rename it back:\n${move(after, old)}` }
  return {
    at: top(after.path),
    message: `${message} ${edited(evidence, before, after)}`,
    fix: `Remove it and restore the old one:\ngit rm ${quote(after.path)}\n${restore(evidence, before, old)}`,
  }
}

/** What the tool makes of the new name: it remembers a key, which may be the same. */
function told(evidence: Evidence, before: Migration, after: Migration): { level: Level; message: string } {
  const tool = toolOf(evidence)
  const name = calledOf(before.path)
  if (before.key === after.key) return sameKey(tool, name)
  const stops = ['refused', 'last-refused', 'refused-but-last'].includes(tool.after.missing)
  if (stops)
    return { level: 'error', message: `Production has applied this file as ${name}. ${sentence(tool.words.missing)}` }
  const again = `Production has applied this file as ${name} and takes it for a new one now`
  return { level: 'error', message: tool.loose ? `${again}.` : `${again}: it runs again.` }
}

function sameKey({ title, after, words }: ToolFacts, name: string): { level: Level; message: string } {
  const was = `Production has applied this file as ${name}.`
  if (after.rename === 'refused') return { level: 'error', message: `${was} ${sentence(words.edit)}` }
  if (after.edit === 'warned') return { level: 'warning', message: `${was} ${sentence(words.edit)}` }
  return { level: 'note', message: `${was} ${title} goes by its version and takes it for the same one.` }
}

function edited(evidence: Evidence, before: Migration, after: Migration): string {
  if (!before.up || !after.up) return 'Its content has changed too.'
  const grown = grade(before.up, after.up)
  if (grown === 'bytes') return 'Its line endings have changed too.'
  if (grown === 'comments') return 'Its comments have changed too.'
  return `Its SQL has changed too. ${difference(evidence, after)?.sentence ?? ''}`.trim()
}
