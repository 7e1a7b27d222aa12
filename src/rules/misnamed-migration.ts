/** `misnamed-migration`: a new SQL file in the folder does not fit its layout, or its runner would not see it. */

import { added } from '../folder/changes.ts'
import { endingOf, isShort, type Numbering, numbering } from '../folder/numbering.ts'
import { fileName, inside } from '../folder/paths.ts'
import { newStrays } from '../folder/strays.ts'
import type { Folder, Stray } from '../model/folder.ts'
import type { Evidence, Rule, Spoken } from '../model/rule.ts'
import { top } from './evidence/evidence.ts'
import { collisions, renames } from './evidence/files.ts'
import { toolOf } from './evidence/tool.ts'

export const misnamedMigration: Rule = {
  id: 'misnamed-migration',
  group: 'history',
  level: 'error',
  title: 'A new SQL file does not fit the naming of its folder',
  why:
    'Runners find migrations by their names. A loop over *.sql runs every file that it sees, in the order of the names; ' +
    'a runner that goes by numbers skips silently what does not fit. Either way production does what nobody reviewed.',
  fix: 'Name the file like the others: a version, an underscore, a description, `.sql`.',
  *check(evidence) {
    const colliding = collisions(evidence)
    const numbers = numbering(evidence)
    for (const stray of newStrays(evidence)) if (!colliding.has(stray.path)) yield spoken(evidence, stray, numbers)
    yield* shortNumbers(evidence)
  },
}

function spoken(evidence: Evidence, stray: Stray, numbers: Numbering): Spoken {
  const at = top(stray.path)
  if (stray.reason === 'callback')
    return {
      at,
      level: 'note',
      message: `${fileName(stray.path)} is a callback of ${toolOf(evidence).title}: it runs at each such event, and was not rehearsed.`,
      fix: CALLBACK,
    }
  if (stray.reason === 'lonely-down') return { at, ...lonely(evidence.head, stray) }
  return {
    at,
    message: reason(evidence.head, stray),
    fix: `Rename the file:\n${renames(evidence, numbers, stray.path)}`,
  }
}

const CALLBACK = 'Its name is right. Review its SQL by yourself: nothing in this report is about it.'

function lonely(folder: Folder, stray: Stray): Pick<Spoken, 'message' | 'fix'> {
  const name = fileName(stray.path)
  const undone = name.replace(/\.down\.sql$/, endingOf(folder))
  return {
    message: `${name} undoes ${undone}, which is not in this folder. A runner that loops over *.sql runs it as a migration.`,
    fix: 'Name it like the file that it undoes, or remove it.',
  }
}

const LOOP = 'A runner that loops over *.sql applies it'

function reason(folder: Folder, stray: Stray): string {
  const name = fileName(stray.path)
  if (stray.reason === 'nested')
    return `${inside(folder, stray.path)} is in a folder of its own, where runners do not look: it is never applied.`
  if (!name.endsWith('.sql'))
    return `${name} does not end in lower-case .sql: runners that look for *.sql on Linux never see it.`
  if (!/^\d/.test(name))
    return `${name} has no version. ${LOOP} after the numbered files; one that goes by numbers skips it silently.`
  return `${name} is not named VERSION_description${endingOf(folder)}. ${LOOP}; one that goes by numbers skips it silently.`
}

/** `5_x.sql` beside `004_y.sql`: in number order today, and before every later file as text. */
function* shortNumbers(evidence: Evidence): Iterable<Spoken> {
  const numbers = numbering(evidence)
  const { standings, highest } = numbers
  for (const migration of added(evidence)) {
    const standing = standings.get(migration.path)
    if (!standing || !highest || !isShort(standing, highest)) continue
    yield {
      at: top(migration.path),
      message: `${migration.version} is not padded with zeros like ${highest.version}: sorted as text it comes after every later version.`,
      fix: `Rename the file:\n${renames(evidence, numbers, migration.path)}`,
    }
  }
}
