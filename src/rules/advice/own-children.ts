/** Advice for a table that refers to itself: a new one that refers to the old one loses its rows, or links, with it. */

import type { MigrationSeen } from '../../model/seen.ts'
import { renameOf } from '../../sql/alter.ts'
import { keyOf, same } from '../../sql/names.ts'
import { targetOf, verbOf } from '../../sql/statement.ts'
import { identifier, significant, unquote } from '../../sql/tokens.ts'

/**
 * What to write so that the new table refers to itself from the start; null where the file makes no table that takes the
 * old one's place by a rename. The rename takes the reference along (https://sqlite.org/lang_altertable.html#altertabrename).
 * @param parent the table that is dropped
 * @param texts the file's statements, where it was not played to its end
 */
export function ownChildren(
  { statements }: Pick<MigrationSeen, 'statements'>,
  parent: string,
  texts = statements.map(({ sql }) => sql),
): string | null {
  const renamed = texts.map(renameOf).find((it) => it && same(it.to, parent))
  const made = statements.find(
    ({ sql }) => renamed && verbOf(sql) === 'CREATE TABLE' && targetOf(sql) === keyOf(renamed.from),
  )
  if (!renamed || !made || !refersTo(made.sql, parent)) return null
  const [own, old] = [renamed.from, parent].map(identifier)
  return `Let the new table refer to itself: in the CREATE TABLE of line ${made.at.line} write REFERENCES ${own} in the place of REFERENCES ${old}. The rename takes the reference along.`
}

/** Whether a foreign key of the statement names the table. */
function refersTo(sql: string, table: string): boolean {
  const tokens = significant(sql)
  return tokens.some(({ text }, at) => {
    const next = tokens[at + 1]
    return /^references$/i.test(text) && next !== undefined && same(unquote(next), table)
  })
}
