/** `edited-migration`: a file that production has applied has another content now. */

import { freshPath, numbering } from '../folder/numbering.ts'
import type { Change, Migration } from '../model/folder.ts'
import type { Evidence, Rule, Spoken } from '../model/rule.ts'
import type { Runner } from '../model/runner.ts'
import type { Script } from '../model/text.ts'
import { restore } from './advice/words.ts'
import { top } from './evidence/evidence.ts'
import { difference, firstDifference, type Grade, grade } from './evidence/files.ts'
import { sentence, type ToolFacts, toolOf } from './evidence/tool.ts'

export const editedMigration: Rule = {
  id: 'edited-migration',
  group: 'history',
  level: 'error',
  title: 'An applied migration was edited',
  why:
    'Production has applied this file and will not run it again: the edit reaches new databases only, and from then on ' +
    'two kinds of database exist under one history. Runners that store checksums refuse to start.',
  fix: 'Restore the file, and put the change in a new migration.',
  *check(evidence) {
    for (const { kind, before, after, parts } of evidence.changes) {
      // What can no longer be read is `unreadable-file`'s to say.
      // A repeatable migration is there to be edited, and so is what an empty database begins with.
      if (kind === 'edited' && before && after?.up && !after.repeats && !after.snapshot)
        yield spoken(evidence, before, after, after.up, parts)
    }
  },
}

function spoken(evidence: Evidence, before: Migration, after: Migration, text: Script, parts: Change['parts']): Spoken {
  const fix = parts === undefined ? restored(evidence, before, after) : IN_PARTS
  if (!before.up) return { at: top(after.path), message: REPAIRED, fix, level: 'warning' }
  const at = { path: after.path, line: firstDifference(before.up, text), column: 1 }
  const grown = grade(before.up, text)
  if (grown === 'bytes' && before.up.sql === text.sql && !sameBack(before, after)) return wayBack(after, before, fix)
  const tool = toolOf(evidence)
  // There is no change of the database to put elsewhere.
  const back = parts === undefined ? `Restore the file:\n${restore(evidence, before, after.path)}` : AS_THEY_WERE
  if (grown === 'bytes' && tool.after.lineEndings === 'ignored')
    return {
      at,
      message: `${ONLY.bytes}: no database changes, and ${tool.title} does not count them.`,
      fix: back,
      level: 'warning',
    }
  if (grown !== 'sql') return { at, ...harmless(tool, evidence.runner, grown), fix: back }
  const replayed = difference(evidence, after)
  const isPassed = tool.after.edit === 'ignored' || parts === 'unnoticed'
  const message = [
    'Production has applied this file with other SQL and does not run it again.',
    isPassed ? '' : sentence(tool.words.edit),
    replayed?.sentence,
    before.contained && !replayed ? NOT_PLAYED : '',
  ]
    .filter((part) => part)
    .join(' ')
  const isWarned = isPassed || tool.after.edit === 'warned'
  switch (replayed?.is) {
    case 'repair':
      return { at, message: `${message} ${REPAIR}`, fix, level: 'warning' }
    case 'repair-of-rows':
      return { at, message: `${message} ${REPAIR_OF_ROWS}`, fix, ...(isWarned ? { level: 'warning' as const } : {}) }
    case 'same':
      return {
        at,
        message,
        fix,
        ...(isWarned && !isBareLoop(tool, evidence.runner) ? { level: 'warning' as const } : {}),
      }
    default:
      return { at, message, fix }
  }
}

function restored(evidence: Evidence, before: Migration, after: Migration): string {
  const { words } = toolOf(evidence)
  return (
    `Restore the file:\n${restore(evidence, before, after.path)}\n` +
    `and put the change in a new migration${words.create === null ? `, for example ${freshPath(evidence.head, numbering(evidence).next)}.` : `:\n${words.create}`}`
  )
}

const AS_THEY_WERE = 'Write the applied changesets as they were (git diff shows what has changed).'

const IN_PARTS =
  'Write the applied changesets as they were (git diff shows what has changed), and put the change in a changeset of its own below the last one.'

function sameBack(before: Migration, after: Migration): boolean {
  return before.down?.sql === after.down?.sql
}

/** Below the marker of a section nothing has been run yet. */
function wayBack({ path, down }: Migration, before: Migration, fix: string): Spoken {
  const line = down && before.down ? down.line - 1 + firstDifference(before.down, down) : 1
  return { at: { ...top(path), line }, message: WAY_BACK, fix, level: 'note' }
}

const WAY_BACK = 'Only what undoes the applied file differs: no database changes.'

/** No database changes; what comes of it is the tool's to say. */
function harmless(tool: ToolFacts, runner: Runner, grown: Exclude<Grade, 'sql'>): Pick<Spoken, 'message' | 'level'> {
  if (tool.loose) return { message: HARMLESS[grown], level: isBareLoop(tool, runner) ? 'error' : 'warning' }
  const does = tool.words.edit ?? `${sentence(tool.title)} does not compare the file with what was applied.`
  const level = tool.after.edit === 'refused' ? 'error' : 'warning'
  return { level, message: `${ONLY[grown]}: no database changes. ${sentence(does)}` }
}

/** A loop over the shell, which has no other law than never to change an applied file. */
function isBareLoop(tool: ToolFacts, runner: Runner): boolean {
  return tool.loose && runner.transaction === 'none'
}

const ONLY: Readonly<Record<Exclude<Grade, 'sql'>, string>> = {
  bytes: 'Only line endings or the byte order mark differ from the applied file',
  comments: 'Only comments, white space or semicolons differ from the applied file',
}

const HARMLESS: Readonly<Record<Exclude<Grade, 'sql'>, string>> = {
  bytes:
    'Only line endings or the byte order mark differ from the applied file: no database changes, but a runner that stores checksums refuses it.',
  comments:
    'Only comments, white space or semicolons differ from the applied file: no database changes, but a runner that stores checksums refuses it.',
}

const NOT_PLAYED =
  'Databases that are behind it run the new text. What that changes was not replayed: an empty database runs neither.'

const REPAIR = 'This reads as a repair: make sure that no database got past the old text.'

const REPAIR_OF_ROWS =
  'This reads as a repair: a database that had rows cannot have applied the old text. One that was empty then keeps what it made.'

const REPAIRED = `The applied file could not be read as SQL, and this one can. ${REPAIR}`
