/** `string-for-column`: a column is filled with the name of a column, as text. */

import type { Rule } from '../model/rule.ts'
import { identifier } from '../sql/tokens.ts'
import { rows } from './advice/words.ts'

export const stringForColumn: Rule = {
  id: 'string-for-column',
  group: 'data',
  level: 'error',
  scenario: 'rows',
  title: 'A column is filled with its own name',
  why:
    'Where there is no such column, SQLite takes a name in double quotes for a text (https://sqlite.org/quirks.html#dblquote). The ' +
    'copy that generators write, SELECT "Id", "Name", "Avatar" FROM old, then fills Avatar with the word Avatar in every row.',
  fix: 'Leave a column that the old table does not have out of the copy. Write text in single quotes.',
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const { at, table, column, name, rows: count } of seen.namesAsText) {
        yield {
          at,
          message: `${table}.${column} holds the text '${name}' in every row (${rows(count)} in the rehearsal): there is no column "${name}" here, and SQLite takes it for a string.`,
          fix: `Leave ${identifier(column)} out of the statement, name a column that is there, or write '${name.replaceAll("'", "''")}' if the text is meant.`,
        }
      }
    }
  },
}
