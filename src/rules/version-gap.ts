/** `version-gap`: in a sequence, a new file does not take the next number. */

import { added } from '../folder/changes.ts'
import { numbering, renamedTo } from '../folder/numbering.ts'
import type { Rule } from '../model/rule.ts'
import type { Level } from '../model/text.ts'
import { move } from './advice/words.ts'
import { top } from './evidence/evidence.ts'
import { byHand } from './evidence/files.ts'
import { type ToolFacts, toolOf } from './evidence/tool.ts'

export const versionGap: Rule = {
  id: 'version-gap',
  group: 'history',
  level: 'error',
  title: 'A number in the sequence is left out',
  why:
    'The next branch may fill the gap with a number below this one, which production then applies in another order than a ' +
    'fresh database, or not at all. A gap also looks like a file that was lost.',
  fix: 'Give the new file the next number.',
  *check(evidence) {
    const { standings, highest } = numbering(evidence)
    const moves = added(evidence).flatMap((migration) => {
      const standing = standings.get(migration.path)
      return standing?.kind === 'gap' ? [{ migration, version: standing.wanted }] : []
    })
    const [first] = moves
    if (!first) return
    // One gap is one problem: the files behind it move up with the first, and are named in its fix.
    const tool = toolOf(evidence)
    yield {
      at: top(first.migration.path),
      level: levelOf(tool, highest === null),
      message: message(first.migration.version, first.version, highest === null),
      fix: `Rename the file:\n${byHand(
        evidence,
        moves.map((it) => move(it.migration, renamedTo(evidence.head, it.migration.path, it.version))),
      )}`,
    }
  },
}

/** Few tools look for gaps; a folder that begins at 005 was meant to. */
function levelOf({ after, loose }: ToolFacts, isFirst: boolean): Level {
  if (after.gap === 'refused') return 'error'
  return loose && !isFirst ? 'error' : 'note'
}

function message(version: string, wanted: string, empty: boolean): string {
  if (empty && /^0*[01]$/.test(wanted))
    return `The first migration has version ${version}: a sequence starts at 0 or 1.`
  return `Version ${version} leaves a gap: the next version is ${wanted}.`
}
