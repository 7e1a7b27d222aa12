/** What to write where a statement makes a value out of itself: no condition on it tells whether that has been done. */

import type { Fact } from '../../model/facts.ts'
import type { Runner } from '../../model/runner.ts'
import type { MigrationSeen } from '../../model/seen.ts'
import { assignmentsIn } from '../../sql/assignments.ts'
import { keyOf, same } from '../../sql/names.ts'
import { actionOf, namesIn, targetName } from '../../sql/statement.ts'
import { identifier } from '../../sql/tokens.ts'
import { named } from '../evidence/evidence.ts'
import { indented } from './words.ts'

/** A note that the file leaves, in one transaction with what it notes; null for every other change of a second run. */
export function notedFix({ transaction }: Runner, seen: MigrationSeen, fact: Fact): string | null {
  if (fact.kind !== 'values-changed') return null
  const { table, column } = fact
  const found = seen.statements.find(
    ({ sql }) =>
      same(targetName(sql) ?? '', table) &&
      assignmentsIn(sql).some((it) => it.column === keyOf(column) && namesIn(it.text).has(keyOf(column))),
  )
  if (found === undefined) return null
  if (isMadeText(seen, table, column, found.sql))
    return `hex() makes a text of the bytes. Change only what is none yet: UPDATE ${identifier(table)} SET … WHERE typeof(${identifier(column)}) = 'blob'.`
  const name = `'${seen.path.slice(seen.path.indexOf('/') + 1).replaceAll("'", "''")}'`
  const once = `NOT EXISTS (SELECT 1 FROM done WHERE what = ${name})`
  const lines = [
    'CREATE TABLE IF NOT EXISTS done (what TEXT PRIMARY KEY NOT NULL);',
    actionOf(found.sql) === 'UPDATE'
      ? `UPDATE ${identifier(table)} SET … WHERE ${once};`
      : `INSERT INTO ${identifier(table)} … SELECT … WHERE ${once} ON CONFLICT …;`,
    `INSERT OR IGNORE INTO done VALUES (${name});`,
  ]
  const own = transaction === 'none' ? ['BEGIN;', ...lines, 'COMMIT;'] : lines
  const why = `The new ${column} is made out of the old one, so that no condition on it tells what is done already.`
  return `${why} Let the file note that, in one transaction with the change:\n${indented(own.join('\n'))}\nA runner that records a file in the transaction in which it runs it needs no such note.`
}

/** Bytes in a column for bytes become a text: its type tells what has been done, as such a column changes no type of a value. */
function isMadeText({ schema }: MigrationSeen, table: string, column: string, sql: string): boolean {
  const type = named(schema?.before.tables ?? [], table)?.columns.find(({ name }) => same(name, column))?.type
  const given = assignmentsIn(sql).find((it) => it.column === keyOf(column))
  return actionOf(sql) === 'UPDATE' && /^BLOB$/i.test(type ?? '') && namesIn(given?.text ?? '').has('hex')
}
