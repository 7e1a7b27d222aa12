/** `string-for-column`: a column is filled with the name of a column, as text. */

import type { NameAsText } from '../model/formats.ts'
import type { Rule } from '../model/rule.ts'
import { keyOf } from '../sql/names.ts'
import { identifier, quoted } from '../sql/tokens.ts'

export const stringForColumn: Rule = {
  id: 'string-for-column',
  group: 'data',
  level: 'error',
  scenario: 'rows',
  title: 'A name in double quotes that is no column',
  why:
    'Where there is no such column, SQLite takes a name in double quotes for a text (https://sqlite.org/quirks.html#dblquote). The ' +
    'copy that generators write, SELECT "Id", "Name", "Avatar" FROM old, then fills Avatar with the word Avatar in every row.',
  fix: 'Leave a column that the old table does not have out of the copy. Write text in single quotes.',
  *check(evidence) {
    for (const seen of evidence.replayed?.migrations ?? []) {
      for (const one of seen.namesAsText) {
        const { at, table, column, name, byQuotes } = one
        const filled = column === null ? '' : ` ${table}.${column} holds the text '${name}' in every row.`
        yield {
          at,
          message: `There is no column "${name}" here, and SQLite takes it for a text${column === null ? ', the same in every row' : ''}.${filled}${byQuotes ? ` ${BY_QUOTES}` : ''}`,
          ...(byQuotes ? { level: 'note' as const } : {}),
          fix: advice(one),
        }
      }
    }
  },
}

const BY_QUOTES = 'Other texts of this file stand in single quotes, so it may be meant as a name.'

function advice({ column, name, like }: NameAsText): string {
  const [table, own] = name.split('.')
  if (own !== undefined)
    return `Leave the quotes out, ${name}, or put each name into quotes of its own: ${quoted(table ?? '')}.${quoted(own)}.`
  if (like !== null && keyOf(like) !== keyOf(name))
    return `Did you mean ${identifier(like)}? Write '${name.replaceAll("'", "''")}' in single quotes only if the text is meant.`
  const leave = column === null ? '' : `leave ${identifier(column)} out of the statement, `
  return `Name a column that is there, ${leave}or write '${name.replaceAll("'", "''")}' if the text is meant.`
}
