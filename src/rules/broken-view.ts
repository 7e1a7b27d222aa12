/** `broken-view`: a view or a virtual table that SQLite can no longer read. */

import type { Broken } from '../model/hanging.ts'
import type { Rule } from '../model/rule.ts'
import { identifier } from '../sql/tokens.ts'
import { goneWordsIn } from './evidence/gone-words.ts'
import { misreadMade } from './evidence/misread.ts'
import { isMade, mended, stillBroken } from './evidence/schema.ts'

export const brokenView: Rule = {
  id: 'broken-view',
  group: 'schema',
  level: 'error',
  scenario: 'rows',
  title: 'A view or virtual table reads what is not there',
  why:
    'SQLite looks into a view only when it is read, so CREATE VIEW and DROP TABLE succeed and the application fails. The next ' +
    'ALTER TABLE … RENAME of any table stops at it too. A full-text table that keeps its text in another table (content=…) ' +
    'does not follow when that one is renamed or loses a column, ' +
    'and its index is empty or wrong until it is filled again.',
  fix: 'Drop the view or virtual table, or make it anew on what is there.',
  *check(evidence) {
    yield* goneWordsIn(evidence, 'view')
    yield* misreadMade(evidence, 'view')
    for (const { seen, broken, at } of stillBroken(evidence, 'view')) {
      const { name, message } = broken
      yield {
        at,
        message: `View ${name} cannot be read${isMade(seen, broken) ? '' : ' any more'}. SQLite: ${message}.`,
        fix: mended(seen, broken),
      }
    }
    for (const { broken, at } of stillBroken(evidence, 'virtual table')) {
      if (broken.stale) {
        yield { at, message: staleSays(broken), fix: refill(broken) }
        continue
      }
      const message = `Virtual table ${broken.name} cannot be read any more. SQLite: ${broken.message}.`
      // FTS5 says so where the rows have other numbers now: all of them are there.
      const isRenumbered = /missing row \d+ from content table/.test(broken.message)
      const isRowidGone = /^no such column: T\.rowid$/.test(broken.message)
      yield { at, message, fix: isRenumbered ? refill(broken) : isRowidGone ? withRowid(broken) : anew(broken) }
    }
  },
}

/** A virtual table has no ALTER that would give it another content. */
function anew({ name }: Broken): string {
  const table = identifier(name)
  return `Drop ${table} and the triggers that write to it, and make all of them anew on what is there; FTS5 then fills it with INSERT INTO ${table}(${table}) VALUES ('rebuild').`
}

/** Where the content is WITHOUT ROWID now, not even a new one could be filled. */
function withRowid({ name, table }: Broken): string {
  return `${name} finds the rows of ${table} by their rowid: leave WITHOUT ROWID out, where ${table} is made anew.`
}

function staleSays({ name, table, message, emptied, renumbered }: Broken): string {
  if (renumbered)
    return `The rows of ${table} have other rowids now, and ${name} still has the old ones, which triggers of ${table} had written there: it finds other rows, or none.`
  if (emptied)
    return `${name} is left without the rows that triggers of ${table} had put there: searches find nothing of what ${table} holds.`
  return `The index of ${name} does not have the rows of ${table}: searches miss rows or find wrong ones, and a later change of ${table} can stop with "${message}", though no file is damaged.`
}

function refill({ name, table: source, emptied, renumbered }: Broken): string {
  const table = identifier(name)
  if (renumbered)
    return `Copy the rowid too, where the rows of ${source} are put in anew: INSERT INTO … (rowid, …) SELECT rowid, … FROM ${identifier(source)}. Or empty ${table} in the same file, and fill it with what the triggers write for each row.`
  if (emptied)
    return `Fill ${table} in the same file by INSERT … SELECT from ${source}, with what the triggers write for each row.`
  return `Fill it from its content behind the last change:\n  INSERT INTO ${table}(${table}) VALUES ('rebuild');`
}
