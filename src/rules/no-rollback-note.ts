/** `no-rollback-note`: nothing says how to go back. */

import { added } from '../folder/changes.ts'
import { type CommentLine, commentLines } from '../folder/header.ts'
import type { Migration } from '../model/folder.ts'
import type { Rule } from '../model/rule.ts'
import { significant } from '../sql/tokens.ts'
import { top } from './evidence/evidence.ts'

export const noRollbackNote: Rule = {
  id: 'no-rollback-note',
  group: 'checklist',
  level: 'off',
  title: 'Nothing says how to undo it',
  why:
    'When a release has to be taken back in a hurry, somebody must know what becomes of the schema: which statements undo the ' +
    'file, or that it can stay, or that it cannot be undone. That is easiest to say when it is written.',
  fix: 'Add a line such as "-- rollback: ALTER TABLE Contacts DROP COLUMN Status;", or a file that ends in .down.sql beside this one.',
  *check(evidence) {
    for (const migration of added(evidence)) {
      if (migration.up === null || goesBack(migration) || tells(migration)) continue
      yield {
        at: top(migration.path),
        message: 'No comment in this file says how to undo it, and there is no SQL that does.',
      }
    }
  },
}

/** A section without a statement undoes nothing; a comment in it may say why. */
function goesBack({ path, down }: Migration): boolean {
  return down !== null && (down.path !== path || significant(down.sql).length > 0)
}

/** Also "cannot be undone" and "forward only": that is what somebody in a hurry wants to know. */
const ABOUT =
  /\b(roll(?:s|ed|ing)?[\s-]?backs?|undo(?:es|ne|ing)?|revert(?:s|ed|ing)?|irreversible|(?:forward|one)[\s-]?(?:only|way))\b/i

function tells({ up, down }: Migration): boolean {
  return [up, down].some((script) => script !== null && speaks(commentLines(script)))
}

function speaks(lines: readonly CommentLine[]): boolean {
  return lines.some((line) => {
    if (!ABOUT.test(line.text)) return false
    const below = lines.filter((other) => other.block === line.block && other.start >= line.start)
    // A heading of a template, with nothing behind it, tells nothing.
    const rest = below.map(({ text }) => text).join(' ')
    return /\p{L}{2}/u.test(rest.replace(ABOUT, '').replace(/\bto\b/i, ''))
  })
}
