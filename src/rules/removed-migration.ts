/** `removed-migration`: a file that production has applied is gone. */

import { isSameVersion } from '../folder/header.ts'
import { beside, fileName, inside, within } from '../folder/paths.ts'
import { ownPrograms } from '../folder/programs.ts'
import { whereabouts } from '../folder/strays.ts'
import type { Migration, Stray } from '../model/folder.ts'
import type { Evidence, Rule, Spoken } from '../model/rule.ts'
import type { Level } from '../model/text.ts'
import { quote, restore } from './advice/words.ts'
import { top } from './evidence/evidence.ts'
import { sentence, toolOf } from './evidence/tool.ts'

const UNDO =
  'To undo what it did, add a new migration; a pull request that only reverts another one takes the file away and leaves production as it is.'

export const removedMigration: Rule = {
  id: 'removed-migration',
  group: 'history',
  level: 'error',
  title: 'An applied migration was removed',
  why:
    'Production keeps what this file did, and a fresh database never gets it: developers and tests work on another ' +
    'schema than production, and the next file that builds on it stops.',
  fix: `Restore the file. ${UNDO}`,
  *check(evidence) {
    const strays = whereabouts(evidence)
    for (const { kind, before } of evidence.changes)
      if (kind === 'removed' && before) yield spoken(evidence, before, strays.get(before) ?? null)
  },
}

/** What the tool does about an applied file that is gone. */
function told(evidence: Evidence, gone: Migration): { level: Level; message: string } {
  const tool = toolOf(evidence)
  const fresh = isRepeated(evidence)
    ? REPEATED
    : 'Production has applied this file, and a fresh database will not get what it did.'
  const { missing } = tool.after
  const wasLast = evidence.base?.migrations.at(-1)?.path === gone.path
  const isRefused =
    missing === 'refused' || (missing === 'last-refused' ? wasLast : missing === 'refused-but-last' && !wasLast)
  // A program of that number is the same migration to the tool.
  const stops = isRefused && !ownPrograms(evidence.head).some(({ version }) => isSameVersion(version, gone.version))
  if (stops || missing === 'warned')
    return { level: stops ? 'error' : 'warning', message: `${fresh} ${sentence(tool.words.missing)}` }
  return { level: tool.loose && fresh !== REPEATED ? 'error' : 'warning', message: fresh }
}

const REPEATED =
  'Production has applied this file. A fresh database ends the same without it; one that has rows and has not applied it keeps what the file would have changed.'

/** Whether a fresh install of the head ends like production, whatever is gone. */
function isRepeated({ replayed }: Evidence): boolean {
  const seen = replayed?.comparisons.find(({ about }) => about === 'replaced')
  return seen !== undefined && seen.facts.length === 0 && !seen.afterRefusal && !seen.beforeRefusal
}

function spoken(evidence: Evidence, gone: Migration, now: Stray | null): Spoken {
  const { level, message } = told(evidence, gone)
  const back = evidence.base ? within(evidence.head, inside(evidence.base, gone.path)) : gone.path
  if (!now)
    return { at: top(gone.path), level, message, fix: `Restore the file:\n${restore(evidence, gone, back)}\n${UNDO}` }
  const name = now.path === beside(back, fileName(now.path)) ? fileName(now.path) : now.path
  return {
    at: top(gone.path),
    level,
    message: `${message} It is called ${name} now, which is no name of a migration here.`,
    fix: `Give it its old name back:\ngit mv ${quote(now.path)} ${quote(back)}`,
  }
}
